package org.tradegraph.extract;

import java.util.Arrays;

/** Where in a sentence each of some elements may open: a row of bits for each that does, and an empty one for all others. */
final class Positions {

    private static final int NO_ROW = 0;
    private static final int FIRST_ROWS = 64;

    private final int longs;
    private final short[] rows;
    private int[] elements = new int[FIRST_ROWS];
    private long[] bits;
    private int used;

    Positions(int elements, int size) {
        longs = (size + Long.SIZE - 1) / Long.SIZE;
        rows = new short[elements];
        bits = new long[FIRST_ROWS * longs];
    }

    void add(int element, int at) {
        if (rows[element] == NO_ROW) {
            elements = used == elements.length ? Arrays.copyOf(elements, 2 * used) : elements;
            elements[used] = element;
            rows[element] = (short) ++used;
            bits = (used + 1) * longs > bits.length ? Arrays.copyOf(bits, 2 * bits.length) : bits;
        }
        bits[rows[element] * longs + at / Long.SIZE] |= 1L << at;
    }

    /** How many elements may open anywhere. */
    int size() {
        return used;
    }

    /** One of the elements that may open anywhere. */
    int element(int index) {
        return elements[index];
    }

    /** Whether an element may open anywhere. */
    boolean has(int element) {
        return rows[element] != NO_ROW;
    }

    boolean has(int element, int at) {
        return (bits[rows[element] * longs + at / Long.SIZE] & 1L << at) != 0;
    }

    /** The last position before another at which an element may open, -1 where there is none. */
    int lastBefore(int end, int element) {
        if (end <= 0) {
            return -1;
        }
        int row = rows[element] * longs;
        int index = (end - 1) / Long.SIZE;
        long open = bits[row + index] & -1L >>> -end;
        while (open == 0 && index > 0) {
            index--;
            open = bits[row + index];
        }
        return open == 0 ? -1 : index * Long.SIZE + Long.SIZE - 1 - Long.numberOfLeadingZeros(open);
    }
}
