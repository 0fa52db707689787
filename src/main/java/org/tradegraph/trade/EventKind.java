package org.tradegraph.trade;

/** What sort of happening an event is. */
public enum EventKind implements Named {
    AGREEMENT, CONFERENCE, FAIR, OPENING, POLICY
}
