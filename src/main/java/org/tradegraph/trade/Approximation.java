package org.tradegraph.trade;

/** How exact a number is meant to be. */
public enum Approximation implements Named {
    EXACT, ABOUT, OVER, UNDER, NEARLY
}
