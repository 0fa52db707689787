package org.tradegraph.attach;

import java.util.List;

/** The words between a candidate and the number, as one number: the first, the last but one and the last, and how many stand between. */
final class Stretch {

    private static final int BITS = 7;
    private static final int MASK = (1 << BITS) - 1;
    private static final int SHORT = 3;
    private static final List<String> LENGTHS = List.of("0", "1", "2", "3", "4-6", "7-12", "13+");

    private Stretch() {
    }

    static int of(Layout layout, int from, int to, boolean before) {
        int size = to - from;
        int length = size <= SHORT ? size : size <= 6 ? 4 : size <= 12 ? 5 : 6;
        int first = size > 0 ? layout.code(from) : 0;
        int last = size > 1 ? layout.code(to - 1) : 0;
        int middle = size > 2 ? layout.code(to - 2) : 0;
        return ((before ? 8 : 0) + length) << 3 * BITS | first << 2 * BITS | middle << BITS | last;
    }

    static String name(int number, NearWords near) {
        int length = number >>> 3 * BITS;
        return (length >= 8 ? "before" : "behind") + ' ' + LENGTHS.get(length & 7) + ' ' + near.name(number >>> 2 * BITS & MASK)
                + ' ' + near.name(number >>> BITS & MASK) + ' ' + near.name(number & MASK);
    }

    static int number(String name, NearWords near) {
        String[] parts = name.split(" ");
        if (parts.length != 5) {
            return -1;
        }
        int length = LENGTHS.indexOf(parts[1]);
        int first = near.code(parts[2]);
        int middle = near.code(parts[3]);
        int last = near.code(parts[4]);
        return Math.min(Math.min(length, first), Math.min(middle, last)) < 0 ? -1
                : ((parts[0].equals("before") ? 8 : 0) + length) << 3 * BITS | first << 2 * BITS | middle << BITS | last;
    }
}
