package org.tradegraph.trade;

import java.util.Locale;
import java.util.Optional;

/** A constant with a name for files and graphs: its own in lower case. */
public interface Named {

    String name();

    /** The name used in JSON lines, codes and words, such as {@code export}. */
    default String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The constant with this name, if there is one. */
    static <E extends Enum<E> & Named> Optional<E> find(Class<E> kind, String code) {
        for (E constant : kind.getEnumConstants()) {
            if (constant.code().equals(code)) {
                return Optional.of(constant);
            }
        }
        return Optional.empty();
    }
}
