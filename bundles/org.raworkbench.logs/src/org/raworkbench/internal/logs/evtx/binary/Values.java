package org.raworkbench.internal.logs.evtx.binary;

/** The values of one template instance: where each is in the chunk, and its type. */
final class Values {

    /** Outside of templates no value exists. */
    static final Values NONE = new Values(0);

    private final int[] offsets;
    private final int[] sizes;
    private final byte[] types;

    Values(int count) {
        offsets = new int[count];
        sizes = new int[count];
        types = new byte[count];
    }

    void set(int index, int offset, int size, int type) {
        offsets[index] = offset;
        sizes[index] = size;
        types[index] = (byte) type;
    }

    int count() {
        return types.length;
    }

    int offset(int index) {
        return offsets[index];
    }

    /** In bytes. */
    int size(int index) {
        return sizes[index];
    }

    /** One of {@link ValueType}; an index that has no value is null. */
    int type(int index) {
        return index < types.length ? types[index] & 0xFF : ValueType.NULL;
    }
}
