package org.tradegraph.trade;

/** How goods are carried along a route. */
public enum Mode implements Named {
    RAIL, ROAD, SEA, AIR, MULTIMODAL, PIPELINE
}
