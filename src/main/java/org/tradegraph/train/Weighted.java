package org.tradegraph.train;

import java.util.List;

import org.tradegraph.text.Document;

/**
 * Documents that are always learnt from and never tested.
 *
 * @param times how often each is gone through, 1 or more
 */
public record Weighted(List<Document> documents, int times) {
}
