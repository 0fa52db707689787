package org.tradegraph.attach;

import org.tradegraph.trade.Named;

/** What is settled of a number, in this order. */
public enum Slot implements Named {
    PERIOD, FLOW, REPORTER, PARTNER, PRODUCT, SEGMENT
}
