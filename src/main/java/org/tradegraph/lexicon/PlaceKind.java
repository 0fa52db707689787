package org.tradegraph.lexicon;

import java.util.Locale;
import java.util.Optional;

/** What sort of place a row of the gazetteer is; the order tells which of several places of one name is meant first. */
public enum PlaceKind {
    COUNTRY, GROUP, TERRITORY, MACRO_REGION, SUBDIVISION, CITY, DISTRICT,
    SEA_PORT, CROSSING, RIVER_PORT, DRY_PORT, RAIL_HUB, AIRPORT, ZONE, CANAL, STRAIT, BRIDGE, TUNNEL, CORRIDOR;

    /** The kind as the tables write it, such as {@code sea-port}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<PlaceKind> of(String code) {
        for (PlaceKind kind : values()) {
            if (kind.code().equals(code)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /** A port, crossing, hub, strait and so on: what goods pass. */
    public boolean isGateway() {
        return ordinal() >= SEA_PORT.ordinal();
    }

    /** A part of one country that is no gateway. */
    public boolean isRegion() {
        return this == SUBDIVISION || this == DISTRICT || this == CITY;
    }
}
