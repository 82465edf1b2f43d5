package org.cityprofiles.servlet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;

/** The bytes of a response. Immutable; shared between responses without a copy. */
public final class Body {
    static final Body EMPTY = new Body(new byte[0]);

    private final byte[] bytes;

    /** Takes the array as it is; it must not be changed afterwards. */
    Body(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The number of bytes. */
    public int length() {
        return bytes.length;
    }

    /** The bytes, as a new array. */
    public byte[] toByteArray() {
        return bytes.clone();
    }

    /** The bytes, without a copy, in a buffer that cannot be written to. */
    public ByteBuffer toByteBuffer() {
        return ByteBuffer.wrap(bytes).asReadOnlyBuffer();
    }

    /**
     * Writes all bytes to a stream, in one piece.
     *
     * @throws IOException when the stream fails
     */
    public void writeTo(OutputStream stream) throws IOException {
        stream.write(bytes, 0, bytes.length);
    }
}
