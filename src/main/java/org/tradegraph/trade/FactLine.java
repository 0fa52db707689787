package org.tradegraph.trade;

/** A fact together with the name of the document that states it: file name without folder and extension. */
public record FactLine(String document, Fact fact) {
}
