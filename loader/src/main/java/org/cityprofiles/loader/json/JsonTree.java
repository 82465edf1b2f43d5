package org.cityprofiles.loader.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The values of one file as a row of numbered nodes in the order of the text; node 0 is the root. An object holds pairs of
 * a key and a value, a list holds values; the first child of node n is n + 1, and {@link #next} leads past a whole
 * subtree. Positions are byte offsets: lines, columns and pointers are worked out only when asked for. A node can be taken
 * out, and can carry the Java value made from it. Valid until its scanner scans again; not thread-safe.
 */
public final class JsonTree {
    private static final int WIDTH = 4;
    private static final int START = 1;
    private static final int END = 2;
    private static final int LINK = 3;
    private static final int KIND = 0xff;
    private static final int REMOVED = 0x1000;
    private static final int LOSSY = 0x4000;
    private static final int MOST_KEPT = 1 << 18;

    private int[] tape = new int[WIDTH * 1024];
    private @Nullable Object[] values = new Object[1024];
    private byte[] in = new byte[0];
    private int size;
    private KeyTable keys = new KeyTable();
    private boolean complete;
    private List<Fault> faults = List.of();

    JsonTree() {}

    void open(byte[] bytes) {
        if (tape.length > MOST_KEPT) {
            tape = new int[WIDTH * 1024];
        }
        Arrays.fill(values, 0, Math.min(size, values.length), null);
        in = bytes;
        size = 0;
    }

    void close(KeyTable table, boolean isComplete, List<Fault> found) {
        keys = table;
        complete = isComplete;
        faults = List.copyOf(found);
        if (values.length < size || values.length > MOST_KEPT) {
            values = new Object[Math.max(size, 1024)];
        }
    }

    int add(Kind kind, int flags, int start, int end) {
        return add(kind, flags, start, end, size + 1);
    }

    int add(Kind kind, int flags, int start, int end, int link) {
        int slot = size * WIDTH;
        if (slot == tape.length) {
            tape = Arrays.copyOf(tape, tape.length * 2);
        }
        tape[slot] = kind.code() | flags;
        tape[slot + START] = start;
        tape[slot + END] = end;
        tape[slot + LINK] = link;
        return size++;
    }

    void end(int node, int offset) {
        tape[node * WIDTH + END] = offset;
        tape[node * WIDTH + LINK] = size;
    }

    boolean isFresh(int node) {
        return node == size - 1;
    }

    /** What is wrong with the text as such; a single fault when the tree is not complete. */
    public List<Fault> faults() {
        return faults;
    }

    /** Whether the whole text was well-formed, so that the nodes can be used. */
    public boolean isComplete() {
        return complete;
    }

    /** The bytes the tree was made from. */
    public byte[] bytes() {
        return in;
    }

    public int size() {
        return size;
    }

    public Kind kind(int node) {
        return Kind.of(tape[node * WIDTH] & KIND);
    }

    /** The offset of the first byte of the node. */
    public int start(int node) {
        return tape[node * WIDTH + START];
    }

    /** The offset after the last byte of the node. */
    public int end(int node) {
        return tape[node * WIDTH + END];
    }

    /** The node that follows this one and everything in it. */
    public int next(int node) {
        return kind(node) == Kind.KEY ? node + 1 : tape[node * WIDTH + LINK];
    }

    /** The text of a key; the same String for the same key. */
    public String key(int node) {
        return keys.name(tape[node * WIDTH + LINK]);
    }

    /** The decoded text of a string. */
    public String text(int node) {
        return TextDecoder.text(in, start(node) + 1, end(node) - 1, tape[node * WIDTH]);
    }

    /** The digits of a number as written. */
    public String number(int node) {
        return new String(in, start(node), end(node) - start(node), ISO_8859_1);
    }

    /** Whether a number is written with a fraction or an exponent. */
    public boolean hasFraction(int node) {
        return (tape[node * WIDTH] & NumberScanner.FRACTION) != 0;
    }

    /** Whether a string has characters that Unicode may have another, composed form for. */
    public boolean isComposable(int node) {
        return (tape[node * WIDTH] & StringScanner.COMPOSABLE) != 0;
    }

    /** Whether a fault of this string or key itself has been reported, so that it has no value. */
    public boolean isBroken(int node) {
        return (tape[node * WIDTH] & StringScanner.BROKEN) != 0;
    }

    /** Takes a node out: a key with its value, or an entry of a list. */
    public void remove(int node) {
        tape[node * WIDTH] |= REMOVED;
    }

    public boolean isRemoved(int node) {
        return (tape[node * WIDTH] & REMOVED) != 0;
    }

    /** Marks a container that lost something which was at fault, so that what follows from the gap is not reported. */
    public void markLossy(int node) {
        tape[node * WIDTH] |= LOSSY;
    }

    public boolean isLossy(int node) {
        return (tape[node * WIDTH] & LOSSY) != 0;
    }

    /** The last node that starts at or before an offset, or -1. */
    int nodeAt(int offset) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (start(middle) <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }

    /** Keeps the Java value made from a node. */
    public void keep(int node, Object value) {
        values[node] = value;
    }

    /** The Java value made from a node, if one was kept. */
    public @Nullable Object kept(int node) {
        return values[node];
    }
}
