package org.cityprofiles.loader.bind;

import jakarta.json.JsonValue;
import jakarta.json.stream.JsonLocation;
import jakarta.json.stream.JsonParser;
import java.math.BigDecimal;
import java.util.NoSuchElementException;
import org.cityprofiles.loader.json.JsonTree;
import org.cityprofiles.loader.json.Kind;

/** Walks one document of a checked tree as a stream of JSON events, passing over what was taken out. Not thread-safe. */
final class TreeParser implements JsonParser {
    private final JsonTree tree;
    private final Made made = new Made();
    private final int[] open;
    private int depth;
    private int node;
    private int at;
    private final int end;

    TreeParser(JsonTree tree, int root, int deepest) {
        this.tree = tree;
        this.node = root;
        this.at = root;
        this.end = tree.next(root);
        this.open = new int[deepest];
    }

    @Override
    public boolean hasNext() {
        return depth > 0 || at < end;
    }

    @Override
    public Event next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        int limit = depth == 0 ? end : tree.next(open[depth - 1]);
        while (at < limit && tree.isRemoved(at)) {
            at = tree.next(tree.kind(at) == Kind.KEY ? at + 1 : at);
        }
        return at == limit ? leave() : step();
    }

    private Event leave() {
        node = open[--depth];
        return tree.kind(node) == Kind.OBJECT ? Event.END_OBJECT : Event.END_ARRAY;
    }

    private Event step() {
        node = at++;
        return switch (tree.kind(node)) {
            case OBJECT -> open(Event.START_OBJECT);
            case ARRAY -> open(Event.START_ARRAY);
            case KEY -> Event.KEY_NAME;
            case STRING -> Event.VALUE_STRING;
            case NUMBER -> Event.VALUE_NUMBER;
            case TRUE -> Event.VALUE_TRUE;
            case FALSE -> Event.VALUE_FALSE;
            case NULL -> Event.VALUE_NULL;
        };
    }

    private Event open(Event event) {
        if (tree.kept(node) != null) {
            // the value of this container is ready: it passes as one event
            at = tree.next(node);
            return Event.VALUE_STRING;
        }
        open[depth++] = node;
        return event;
    }

    private void skip(Kind kind) {
        while (tree.kind(open[depth - 1]) != kind) {
            depth--;
        }
        at = tree.next(open[--depth]);
    }

    /** The value that the shape stage made from the node that was just met. */
    @Override
    public JsonValue getValue() {
        return made.with(tree.kept(node));
    }

    @Override
    public String getString() {
        return switch (tree.kind(node)) {
            case KEY -> tree.key(node);
            case STRING -> tree.kept(node) instanceof String text ? text : tree.text(node);
            case NUMBER -> tree.number(node);
            default -> throw new IllegalStateException();
        };
    }

    @Override
    public boolean isIntegralNumber() {
        return !tree.hasFraction(node);
    }

    @Override
    public int getInt() {
        return getBigDecimal().intValueExact();
    }

    @Override
    public long getLong() {
        return getBigDecimal().longValueExact();
    }

    @Override
    public BigDecimal getBigDecimal() {
        return new BigDecimal(tree.number(node));
    }

    @Override
    public void skipObject() {
        skip(Kind.OBJECT);
    }

    @Override
    public void skipArray() {
        skip(Kind.ARRAY);
    }

    @Override
    public JsonLocation getLocation() {
        return new Location(tree.start(node));
    }

    @Override
    public void close() {
        at = end;
        depth = 0;
    }

    /** A location of which only the offset is known. */
    private record Location(int offset) implements JsonLocation {
        @Override
        public long getLineNumber() {
            return -1;
        }

        @Override
        public long getColumnNumber() {
            return -1;
        }

        @Override
        public long getStreamOffset() {
            return offset;
        }
    }
}
