package org.tradegraph.property;

/** A property that nodes or edges may have, with the kind of its values. */
public record Property(String name, Kind kind) {

    /** What values a property has: {@code String}, {@code BigDecimal} or {@code Boolean}. */
    public enum Kind { TEXT, NUMBER, TRUTH }

    static Property text(String name) {
        return new Property(name, Kind.TEXT);
    }

    static Property number(String name) {
        return new Property(name, Kind.NUMBER);
    }

    static Property truth(String name) {
        return new Property(name, Kind.TRUTH);
    }
}
