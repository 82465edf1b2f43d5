package org.cityprofiles.examples.benchmarks.rendering.mustache;

import io.jstach.jstache.JStache;
import io.jstach.jstachio.Appender;
import io.jstach.jstachio.Formatter;
import io.jstach.jstachio.Formatter.Formattable;
import io.jstach.jstachio.Output;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.cityprofiles.examples.benchmarks.rendering.Marks;
import org.cityprofiles.render.text.Heading;
import org.cityprofiles.render.text.Linked;
import org.cityprofiles.render.text.Listing;
import org.cityprofiles.render.text.Prose;
import org.cityprofiles.render.text.Run;
import org.cityprofiles.render.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * A text with what a template without logic needs to know about it.
 *
 * @param text the text
 * @param lang {@code lang} of the element around it
 * @param dir {@code dir} of the element around it
 * @param single all of it, where it is one run
 */
@JStache(path = "inside")
public record TextPart(Text text, @Nullable String lang, @Nullable String dir, @Nullable String single)
        implements Formattable {
    /** The text's part. */
    public TextPart(Text text) {
        this(text, Marks.language(text), Marks.direction(text), single(text));
    }

    @Override
    public <A extends Output<E>, E extends Exception> void format(
            Formatter formatter, Appender downstream, String path, A out) throws E {
        Nested.print(TextPartRenderer.of(), this, out);
    }

    /** The text's part, or null for null. */
    public static @Nullable TextPart of(@Nullable Text text) {
        return text == null ? null : new TextPart(text);
    }

    static <T, P> List<P> parts(List<T> list, Function<T, P> part) {
        List<P> parts = new ArrayList<>(list.size());
        for (T each : list) {
            parts.add(part.apply(each));
        }
        return parts;
    }

    private static @Nullable String single(Text text) {
        Run run = Marks.single(text);
        return run == null ? null : run.value();
    }

    /** Its runs. */
    public List<RunPart> runs() {
        return parts(text.runs(), RunPart::new);
    }

    /** A run of text. */
    public record RunPart(Run run) {
        /** Its language. */
        public @Nullable String lang() {
            return Marks.language(run.language());
        }

        /** Its direction. */
        public @Nullable String dir() {
            return Marks.direction(run.language());
        }

        /** Whether its direction must not touch what stands around it. */
        public boolean isolated() {
            return run.isolated();
        }

        /** Its characters. */
        public String value() {
            return run.value();
        }
    }

    /** A heading. */
    @JStache(path = "heading")
    public record HeadingPart(Heading heading) implements Formattable {
        @Override
        public <A extends Output<E>, E extends Exception> void format(
                Formatter formatter, Appender downstream, String path, A out) throws E {
            Nested.print(HeadingPartRenderer.of(), this, out);
        }

        /** The name of its element. */
        public String element() {
            int level = heading.level();
            return level == 0 ? "p" : level > 6 ? "div" : "h" + level;
        }

        /** Its level where no element says it. */
        public @Nullable String ariaLevel() {
            return heading.level() > 6 ? Integer.toString(heading.level()) : null;
        }

        /** Its id. */
        public @Nullable String id() {
            return heading.id();
        }

        /** Its words. */
        public TextPart text() {
            return new TextPart(heading.text());
        }
    }

    /** Words that may lead somewhere. */
    @JStache(path = "linked")
    public record LinkedPart(Linked linked) implements Formattable {
        @Override
        public <A extends Output<E>, E extends Exception> void format(
                Formatter formatter, Appender downstream, String path, A out) throws E {
            Nested.print(LinkedPartRenderer.of(), this, out);
        }

        static @Nullable LinkedPart of(@Nullable Linked linked) {
            return linked == null ? null : new LinkedPart(linked);
        }

        /** Where they lead. */
        public @Nullable String address() {
            return linked.link() == null ? null : linked.link().address();
        }

        /** In which language. */
        public @Nullable String target() {
            return Marks.language(linked.target());
        }

        /** The words. */
        public TextPart text() {
            return new TextPart(linked.text());
        }
    }

    /** Paragraphs. */
    @JStache(path = "prose")
    public record ProsePart(Prose prose) implements Formattable {
        @Override
        public <A extends Output<E>, E extends Exception> void format(
                Formatter formatter, Appender downstream, String path, A out) throws E {
            Nested.print(ProsePartRenderer.of(), this, out);
        }

        static @Nullable ProsePart of(@Nullable Prose prose) {
            return prose == null ? null : new ProsePart(prose);
        }

        /** The note that names their language. */
        public @Nullable TextPart languageNote() {
            return TextPart.of(prose.languageNote());
        }

        /** Their language. */
        public @Nullable String lang() {
            return Marks.language(prose.language());
        }

        /** Their direction. */
        public @Nullable String dir() {
            return Marks.direction(prose.language());
        }

        /** Their markup. */
        public String html() {
            return prose.html().toString();
        }
    }

    /** A list under its heading. */
    public record ListingPart<T>(HeadingPart heading, List<T> items, @Nullable TextPart note) {
        static <T, P> @Nullable ListingPart<P> of(@Nullable Listing<T> listing, Function<T, P> part) {
            return listing == null
                    ? null
                    : new ListingPart<>(
                            new HeadingPart(listing.heading()),
                            parts(listing.items(), part),
                            TextPart.of(listing.note()));
        }
    }
}
