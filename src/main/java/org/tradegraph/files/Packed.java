package org.tradegraph.files;

import java.nio.ByteBuffer;
import java.util.function.Function;

/** Reads what a {@link Packer} wrote, in the same order. */
public final class Packed {

    private final ByteBuffer bytes;

    public Packed(byte[] bytes) {
        this(ByteBuffer.wrap(bytes));
    }

    private Packed(ByteBuffer bytes) {
        this.bytes = bytes.order(Packer.ORDER);
    }

    public int[] ints() {
        int[] numbers = new int[bytes.getInt()];
        bytes.asIntBuffer().get(numbers);
        skip(numbers.length * Integer.BYTES);
        return numbers;
    }

    public long[] longs() {
        long[] numbers = new long[bytes.getInt()];
        bytes.asLongBuffer().get(numbers);
        skip(numbers.length * Long.BYTES);
        return numbers;
    }

    public double[] doubles() {
        double[] numbers = new double[bytes.getInt()];
        bytes.asDoubleBuffer().get(numbers);
        skip(numbers.length * Double.BYTES);
        return numbers;
    }

    public PackedStrings strings() {
        int[] ends = ints();
        int length = bytes.getInt();
        PackedStrings strings = new PackedStrings(bytes.array(), bytes.arrayOffset() + bytes.position(), ends);
        skip(length);
        return strings;
    }

    /** A map whose values are made of what was written when they are asked for. */
    public <V> PackedMap<V> map(Function<String, V> value) {
        return new PackedMap<>(strings(), ints(), strings(), value);
    }

    private void skip(int length) {
        bytes.position(bytes.position() + length);
    }
}
