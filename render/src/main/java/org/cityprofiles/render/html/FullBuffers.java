package org.cityprofiles.render.html;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * The buffers that a writer has filled, in order. So a long page is copied once, when it is complete, and not at every
 * growth. Mutable, for one thread.
 */
final class FullBuffers {
    private final List<Full> buffers = new ArrayList<>(0);
    private int size;

    void add(byte[] bytes, int length) {
        buffers.add(new Full(bytes, length));
        size = Math.addExact(size, length);
    }

    /** The number of bytes in all of them. */
    int size() {
        return size;
    }

    /** Copies all of them to the start of an array. */
    void copyTo(byte[] target) {
        int at = 0;
        for (Full buffer : buffers) {
            System.arraycopy(buffer.bytes, 0, target, at, buffer.length);
            at += buffer.length;
        }
    }

    void writeTo(OutputStream stream) throws IOException {
        for (Full buffer : buffers) {
            stream.write(buffer.bytes, 0, buffer.length);
        }
    }

    @SuppressWarnings("ArrayRecordComponent") // two of them are never compared
    private record Full(byte[] bytes, int length) {}
}
