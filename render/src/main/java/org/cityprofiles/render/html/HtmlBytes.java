package org.cityprofiles.render.html;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes HTML as UTF-8 bytes into memory. Mutable, for one thread and one output.
 *
 * <p>What HTML cannot hold (control characters other than tab, line feed and carriage return, and halves of surrogate
 * pairs) is written as U+FFFD.
 *
 * <pre>{@code
 * HtmlBytes out = new HtmlBytes();
 * out.start(Tag.P).href(...).text("Γάνδη");
 * byte[] bytes = out.toByteArray();
 * }</pre>
 */
public final class HtmlBytes implements Html {
    private static final int USUAL_FRAGMENT = 8 * 1024;
    private static final int LARGEST_BUFFER = 1024 * 1024;
    private static final byte[] DOCTYPE = ascii("<!DOCTYPE html>");
    private static final byte[] AMP = ascii("&amp;");
    private static final byte[] LT = ascii("&lt;");
    private static final byte[] GT = ascii("&gt;");
    private static final byte[] QUOT = ascii("&quot;");
    private static final byte[] CR = ascii("&#13;");
    private static final byte[] REPLACEMENT = "\uFFFD".getBytes(StandardCharsets.UTF_8);

    /** ASCII that stands for itself both in text and in a quoted attribute. */
    private static final boolean[] PLAIN = plain();

    private final Start start = new Start();
    private final FullBuffers full = new FullBuffers();
    private byte[] bytes;
    private int size;
    private @Nullable Tag unfinished;

    /** A writer with room for a usual fragment; it grows as needed. */
    public HtmlBytes() {
        this(USUAL_FRAGMENT);
    }

    /**
     * A writer with room for the given number of bytes; it grows as needed.
     *
     * @param room in bytes
     */
    public HtmlBytes(int room) {
        this.bytes = new byte[room];
    }

    /** Writes the document type, for a complete page. */
    public void doctype() {
        raw(DOCTYPE);
    }

    @Override
    public StartTag start(Tag tag) {
        requireFinished();
        raw(tag.start());
        unfinished = tag;
        return start;
    }

    @Override
    public void text(String text) {
        requireFinished();
        escape(text, false);
    }

    @Override
    public void markup(SafeHtml markup) {
        requireFinished();
        raw(markup.bytes());
    }

    /** What was written, as a new array. */
    public byte[] toByteArray() {
        requireFinished();
        byte[] all = new byte[size()];
        full.copyTo(all);
        System.arraycopy(bytes, 0, all, full.size(), size);
        return all;
    }

    /** What was written, as markup that can be printed into another page. */
    public SafeHtml toSafeHtml() {
        return new SafeHtml(toByteArray());
    }

    /**
     * Copies what was written to a stream, without making an array of it.
     *
     * @param stream where to write
     * @throws IOException when the stream fails
     */
    public void writeTo(OutputStream stream) throws IOException {
        requireFinished();
        full.writeTo(stream);
        stream.write(bytes, 0, size);
    }

    /** The number of bytes written. */
    public int size() {
        return Math.addExact(full.size(), size);
    }

    private void requireFinished() {
        if (unfinished != null) {
            throw new IllegalStateException("the start tag of " + unfinished + " is not finished");
        }
    }

    void attribute(byte[] before, String value) {
        raw(before);
        escape(value, true);
        raw('"');
    }

    void raw(byte[] some) {
        ensure(some.length);
        System.arraycopy(some, 0, bytes, size, some.length);
        size += some.length;
    }

    private void raw(char ascii) {
        ensure(1);
        bytes[size++] = (byte) ascii;
    }

    private void ensure(int more) {
        if (bytes.length - size < more) {
            full.add(bytes, size);
            bytes = new byte[Math.max(Math.min(bytes.length * 2, LARGEST_BUFFER), more)];
            size = 0;
        }
    }

    /** The loop that all text goes through: the common cases inline, the rest in {@link #escapeOne}. */
    private void escape(String text, boolean attribute) {
        int length = text.length();
        ensure(3 * length);
        byte[] out = bytes;
        int at = size;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c < 0x80 && PLAIN[c]) {
                out[at++] = (byte) c;
            } else if (c >= 0xA0 && c < 0x800) {
                out[at++] = (byte) (0xC0 | (c >> 6));
                out[at++] = (byte) (0x80 | (c & 0x3F));
            } else {
                size = at;
                i += escapeOne(text, i, attribute);
                ensure(3 * (length - i));
                out = bytes;
                at = size;
            }
        }
        size = at;
    }

    /** Writes one code point, and says how many chars it took beyond the first. */
    private int escapeOne(String text, int index, boolean attribute) {
        int point = text.codePointAt(index);
        switch (point) {
            case '&' -> raw(AMP);
            case '<' -> raw(LT);
            case '>' -> raw(GT);
            case '\r' -> raw(CR); // a bare one would be read as a line feed
            case '"' -> quotationMark(attribute);
            default -> codePoint(point);
        }
        return Character.charCount(point) - 1;
    }

    private void quotationMark(boolean attribute) {
        if (attribute) {
            raw(QUOT);
        } else {
            raw('"');
        }
    }

    private void codePoint(int point) {
        if (point < 0xA0 || (point >= 0xD800 && point < 0xE000) || (point & 0xFFFE) == 0xFFFE) {
            raw(REPLACEMENT);
        } else if (point < 0x10000) {
            bytes[size++] = (byte) (0xE0 | (point >> 12));
            bytes[size++] = (byte) (0x80 | ((point >> 6) & 0x3F));
            bytes[size++] = (byte) (0x80 | (point & 0x3F));
        } else {
            bytes[size++] = (byte) (0xF0 | (point >> 18));
            bytes[size++] = (byte) (0x80 | ((point >> 12) & 0x3F));
            bytes[size++] = (byte) (0x80 | ((point >> 6) & 0x3F));
            bytes[size++] = (byte) (0x80 | (point & 0x3F));
        }
    }

    private static boolean[] plain() {
        boolean[] plain = new boolean[0x80];
        Arrays.fill(plain, ' ', 0x7F, true);
        plain['\t'] = true;
        plain['\n'] = true;
        for (char special : "&<>\"".toCharArray()) {
            plain[special] = false;
        }
        return plain;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /** The one start tag of this writer: at any time at most one is unfinished. */
    private final class Start implements StartTag {
        @Override
        public StartTag with(Attribute attribute, @Nullable String value) {
            requireUnfinished();
            if (value != null) {
                attribute(attribute.start(), value);
            }
            return this;
        }

        @Override
        public StartTag href(@Nullable Link link) {
            return with(Attribute.HREF, link == null ? null : link.address());
        }

        @Override
        public StartTag src(Link link) {
            return with(Attribute.SRC, link.address());
        }

        @Override
        public void text(String text) {
            Tag tag = finish();
            escape(text, false);
            end(tag);
        }

        @Override
        public void markup(SafeHtml markup) {
            Tag tag = finish();
            raw(markup.bytes());
            end(tag);
        }

        @Override
        public <T> void content(T part, Content<? super T> content) {
            Tag tag = finish();
            content.print(HtmlBytes.this, part);
            end(tag);
        }

        @Override
        public <T> void each(List<T> parts, Content<? super T> content) {
            Tag tag = finish();
            HtmlBytes.this.each(parts, content);
            end(tag);
        }

        @Override
        public void empty() {
            Tag tag = requireUnfinished();
            unfinished = null;
            raw('>');
            raw(tag.end());
        }

        private Tag finish() {
            Tag tag = requireUnfinished();
            if (tag.holdsNothing()) {
                throw new IllegalArgumentException(tag + " cannot hold anything");
            }
            unfinished = null;
            raw('>');
            return tag;
        }

        private void end(Tag tag) {
            requireFinished();
            raw(tag.end());
        }

        private Tag requireUnfinished() {
            if (unfinished == null) {
                throw new IllegalStateException("the start tag is already finished");
            }
            return unfinished;
        }
    }
}
