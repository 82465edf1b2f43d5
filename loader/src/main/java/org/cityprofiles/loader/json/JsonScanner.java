package org.cityprofiles.loader.json;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.cityprofiles.loader.message.Phrase;
import org.cityprofiles.loader.message.Quoted;
import org.cityprofiles.loader.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/**
 * Turns the bytes of a file into a {@link JsonTree}, reading them exactly once: UTF-8, syntax (RFC 8259), depth,
 * duplicate keys and signs of damage are all checked on the way. It keeps its buffers, so that a tree is valid only until
 * the next scan. Never recursive, whatever the depth. Not thread-safe.
 */
public final class JsonScanner {
    private static final byte[] TRUE = "true".getBytes(US_ASCII);
    private static final byte[] FALSE = "false".getBytes(US_ASCII);
    private static final byte[] NULL = "null".getBytes(US_ASCII);
    private static final int MOST_KEYS_KEPT = 1_000;

    private final int deepest;
    private final int[] open;
    private final StringScanner strings = new StringScanner();
    private final NumberScanner numbers = new NumberScanner();
    private final List<Fault> repeats = new ArrayList<>();
    private final JsonTree tree = new JsonTree();
    private KeyTable keys = new KeyTable();
    private SeenKeys seen;
    private byte[] in = new byte[0];
    private int at;
    private int depth;
    private boolean inObject;

    /** A scanner that allows this many levels of objects and lists. */
    public JsonScanner(int deepest) {
        this.deepest = deepest;
        this.open = new int[deepest + 1];
        this.seen = new SeenKeys(deepest);
    }

    /** The tree of a file; whatever the bytes are, {@link JsonTree#faults()} says what is wrong with them. */
    public JsonTree scan(byte[] bytes) {
        start(bytes);
        List<Fault> faults = new ArrayList<>();
        boolean complete = true;
        try {
            document(faults);
        } catch (ScanException stop) {
            faults.clear();
            faults.add(stop.fault());
            complete = false;
        }
        if (complete) {
            faults.addAll(repeats);
            faults.addAll(strings.damage());
        }
        tree.close(keys, complete, faults);
        return tree;
    }

    private void start(byte[] bytes) {
        if (keys.size() > MOST_KEYS_KEPT) {
            keys = new KeyTable();
            seen = new SeenKeys(deepest);
        }
        in = bytes;
        at = 0;
        depth = 0;
        inObject = false;
        repeats.clear();
        tree.open(bytes);
        strings.open(bytes, bytes.length);
        numbers.open(bytes, bytes.length);
    }

    private void document(List<Fault> faults) {
        Encoding.check(in);
        if (Encoding.hasMark(in)) {
            at = Encoding.MARK_LENGTH;
            faults.add(new Fault(
                    ProblemCode.BYTE_ORDER_MARK, 0, Phrase.of("byte-order-mark"), Phrase.of("hint.byte-order-mark")));
        }
        if (next() < 0) {
            throw fault(ProblemCode.EMPTY_FILE, 0, Phrase.of("empty-file"), null);
        }
        value(next());
        while (depth > 0) {
            step();
        }
        if (next() >= 0) {
            throw fault(ProblemCode.TRAILING_DATA, at, Phrase.of("trailing-data", found()), Phrase.of("hint.trailing"));
        }
    }

    /** Reads what comes next in the container that is open: its end, or a comma if one is due and a member. */
    private void step() {
        int b = next();
        boolean fresh = tree.isFresh(open[depth - 1]);
        if (b == (inObject ? '}' : ']')) {
            close();
            return;
        }
        if (!fresh) {
            if (b != ',') {
                throw expected(inObject ? "token.comma-or-brace" : "token.comma-or-bracket");
            }
            at++;
            b = next();
        }
        if (inObject) {
            key(b, fresh);
            b = next();
        }
        value(b);
    }

    private void key(int b, boolean fresh) {
        if (b != '"') {
            throw expected(fresh ? "token.key-or-brace" : "token.key");
        }
        int start = at;
        at = strings.read(start);
        int flags = strings.flags();
        int id = (flags & StringScanner.ESCAPED) == 0
                ? keys.id(in, start + 1, at - 1)
                : keys.id(TextDecoder.decode(in, start + 1, at - 1));
        int node = tree.add(Kind.KEY, flags, start, at, id);
        if (!seen.add(depth, id)) {
            tree.remove(node);
            repeats.add(new Fault(
                    ProblemCode.DUPLICATE_KEY,
                    start,
                    Phrase.of("duplicate-key", new Quoted(keys.name(id))),
                    Phrase.of("hint.duplicate-key")));
        }
        if (next() != ':') {
            throw expected("token.colon");
        }
        at++;
    }

    private void value(int b) {
        int start = at;
        switch (b) {
            case '"' -> {
                at = strings.read(start);
                tree.add(Kind.STRING, strings.flags(), start, at);
            }
            case '{' -> open(Kind.OBJECT);
            case '[' -> open(Kind.ARRAY);
            case 't' -> literal(TRUE, Kind.TRUE);
            case 'f' -> literal(FALSE, Kind.FALSE);
            case 'n' -> literal(NULL, Kind.NULL);
            case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> {
                at = numbers.read(start);
                tree.add(Kind.NUMBER, numbers.flags(), start, at);
            }
            default -> throw expected("token.value");
        }
    }

    private void open(Kind kind) {
        if (depth == deepest) {
            throw fault(ProblemCode.TOO_DEEP, at, Phrase.of("too-deep", deepest), null);
        }
        open[depth++] = tree.add(kind, 0, at, at + 1);
        at++;
        inObject = kind == Kind.OBJECT;
        if (inObject) {
            seen.open(depth);
        }
    }

    private void close() {
        at++;
        tree.end(open[--depth], at);
        inObject = depth > 0 && tree.kind(open[depth - 1]) == Kind.OBJECT;
    }

    private void literal(byte[] word, Kind kind) {
        int to = at + word.length;
        if (to > in.length || !Arrays.equals(in, at, to, word, 0, word.length)) {
            throw expected("token.value");
        }
        tree.add(kind, 0, at, to);
        at = to;
    }

    /** The next byte that is not white space, where it stands, or -1 at the end of the file. */
    private int next() {
        at = Swar.afterSpace(in, at);
        return at < in.length ? in[at] & 0xff : -1;
    }

    private ScanException expected(String token) {
        Encoding.checkAt(in, at);
        return fault(
                ProblemCode.SYNTAX, at, Phrase.of("syntax", Phrase.of(token), found()), SyntaxHint.of(in, at, token));
    }

    private Phrase found() {
        return SyntaxHint.found(in, at);
    }

    private static ScanException fault(ProblemCode code, int offset, Phrase message, @Nullable Phrase hint) {
        return new ScanException(new Fault(code, offset, message, hint));
    }
}
