package org.tradegraph.extract;

import java.util.BitSet;

/** Where in a sentence each of some elements may open. */
final class Positions {

    private final long[] bits;
    private final int longs;
    private final BitSet elements = new BitSet();

    Positions(int elements, int size) {
        longs = (size + Long.SIZE - 1) / Long.SIZE;
        bits = new long[elements * longs];
    }

    void add(int element, int at) {
        bits[element * longs + at / Long.SIZE] |= 1L << at;
        elements.set(element);
    }

    /** The elements that may open anywhere. */
    BitSet elements() {
        return elements;
    }

    boolean has(int element, int at) {
        return (bits[element * longs + at / Long.SIZE] & 1L << at) != 0;
    }

    /** The last position before another at which an element may open, -1 where there is none. */
    int lastBefore(int end, int element) {
        if (end <= 0) {
            return -1;
        }
        int index = (end - 1) / Long.SIZE;
        long open = bits[element * longs + index] & -1L >>> -end;
        while (open == 0 && index > 0) {
            index--;
            open = bits[element * longs + index];
        }
        return open == 0 ? -1 : index * Long.SIZE + Long.SIZE - 1 - Long.numberOfLeadingZeros(open);
    }
}
