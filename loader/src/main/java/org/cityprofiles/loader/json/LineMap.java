package org.cityprofiles.loader.json;

/**
 * Turns byte offsets into lines and columns, both from 1; columns count UTF-16 units. Lines end with LF, CR LF or CR. A
 * byte order mark takes no column. Offsets asked for in ascending order cost one pass in all. Not thread-safe.
 */
public final class LineMap {
    private final byte[] in;
    private int at;
    private int line;
    private int column;

    public LineMap(byte[] bytes) {
        in = bytes;
        rewind();
    }

    public Position position(int offset) {
        if (offset < at) {
            rewind();
        }
        while (at < offset && at < in.length) {
            advance();
        }
        return new Position(line, column);
    }

    private void rewind() {
        at = Encoding.hasMark(in) ? Encoding.MARK_LENGTH : 0;
        line = 1;
        column = 1;
    }

    private void advance() {
        byte b = in[at++];
        if (b == '\n' || (b == '\r' && (at == in.length || in[at] != '\n'))) {
            line++;
            column = 1;
        } else if ((b & 0xc0) != 0x80) {
            // a character of four bytes takes two units
            column += (b & 0xf8) == 0xf0 ? 2 : 1;
        }
    }

    /** Where something is in a text. */
    public record Position(int line, int column) {}
}
