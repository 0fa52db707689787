package org.tradegraph.trade;

/** Which way goods go: out, in, both together, out less in, or through; {@code NONE} where the number counts something else. */
public enum Flow implements Named {
    EXPORT, IMPORT, TRADE, BALANCE, THROUGHPUT, NONE
}
