package org.tradegraph.files;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;

/** Writes arrays one behind another, so that {@link Packed} reads each of them in one stroke. */
public final class Packer {

    static final ByteOrder ORDER = ByteOrder.LITTLE_ENDIAN;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    public Packer ints(int... numbers) {
        ByteBuffer buffer = buffer(numbers.length, Integer.BYTES);
        buffer.asIntBuffer().put(numbers);
        return add(buffer);
    }

    public Packer longs(long... numbers) {
        ByteBuffer buffer = buffer(numbers.length, Long.BYTES);
        buffer.asLongBuffer().put(numbers);
        return add(buffer);
    }

    public Packer doubles(double... numbers) {
        ByteBuffer buffer = buffer(numbers.length, Double.BYTES);
        buffer.asDoubleBuffer().put(numbers);
        return add(buffer);
    }

    public Packer strings(Collection<String> strings) {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        int[] ends = new int[strings.size()];
        int count = 0;
        for (String string : strings) {
            text.writeBytes(string.getBytes(StandardCharsets.UTF_8));
            ends[count++] = text.size();
        }
        return ints(ends).raw(text.toByteArray());
    }

    /** A map, in its order. */
    public Packer map(Map<String, String> map) {
        return strings(map.keySet()).ints(PackedMap.slots(map.keySet())).strings(map.values());
    }

    private Packer raw(byte[] some) {
        return add(buffer(some.length, 1).put(some));
    }

    private ByteBuffer buffer(int count, int size) {
        bytes.writeBytes(ByteBuffer.allocate(Integer.BYTES).order(ORDER).putInt(count).array());
        return ByteBuffer.allocate(count * size).order(ORDER);
    }

    private Packer add(ByteBuffer buffer) {
        bytes.writeBytes(buffer.array());
        return this;
    }

    public byte[] bytes() {
        return bytes.toByteArray();
    }
}
