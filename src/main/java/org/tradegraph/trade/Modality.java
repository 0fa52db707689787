package org.tradegraph.trade;

/** Whether a number is stated as a fact, or as a forecast, target or plan. */
public enum Modality implements Named {
    STATED, FORECAST
}
