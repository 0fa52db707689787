package org.tradegraph.interchange;

import org.tradegraph.property.Property;

/** How Neptune wants the column of a property to be called. */
final class Neptune {

    private Neptune() {
    }

    static String heading(Property property) {
        return property.name() + ":" + switch (property.kind()) {
            case TEXT -> "String";
            case NUMBER -> "Double";
            case TRUTH -> "Bool";
        };
    }
}
