package org.tradegraph.lexicon;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What sort of place a row of the gazetteer is; the order tells which of several places of one name is meant first. */
public enum PlaceKind {
    COUNTRY, GROUP, TERRITORY, MACRO_REGION, SUBDIVISION, CITY, DISTRICT,
    SEA_PORT, CROSSING, RIVER_PORT, DRY_PORT, RAIL_HUB, AIRPORT, ZONE, CANAL, STRAIT, BRIDGE, TUNNEL, CORRIDOR;

    private static final Map<String, PlaceKind> BY_CODE = Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(PlaceKind::code, kind -> kind));

    private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** The kind as the tables write it, such as {@code sea-port}. */
    public String code() {
        return code;
    }

    static Optional<PlaceKind> of(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
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
