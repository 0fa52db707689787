package org.tradegraph.trade;

/** What a number tells of a trade flow: money, physical amount, growth, part of a whole, place in an order, or how many. */
public enum Indicator implements Named {
    VALUE, QUANTITY, CHANGE, SHARE, RANK, COUNT
}
