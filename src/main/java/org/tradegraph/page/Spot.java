package org.tradegraph.page;

/** A place on a map, by degrees north and east. */
public record Spot(Link place, String latitude, String longitude) {
}
