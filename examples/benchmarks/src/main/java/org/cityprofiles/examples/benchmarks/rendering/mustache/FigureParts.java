package org.cityprofiles.examples.benchmarks.rendering.mustache;

import static org.cityprofiles.examples.benchmarks.rendering.mustache.TextPart.parts;

import io.jstach.jstache.JStache;
import io.jstach.jstachio.Appender;
import io.jstach.jstachio.Formatter;
import io.jstach.jstachio.Formatter.Formattable;
import io.jstach.jstachio.Output;
import java.util.List;
import org.cityprofiles.examples.benchmarks.rendering.Marks;
import org.cityprofiles.examples.benchmarks.rendering.mustache.TextPart.HeadingPart;
import org.cityprofiles.examples.benchmarks.rendering.mustache.TextPart.LinkedPart;
import org.cityprofiles.render.part.FigureView;
import org.cityprofiles.render.part.KeyFigures;
import org.cityprofiles.render.picture.BarsPicture;
import org.jspecify.annotations.Nullable;

/** Key figures, with and without bars. */
public final class FigureParts {
    private FigureParts() {}

    /** All of them. */
    public record FiguresPart(
            HeadingPart heading, List<BarsPart> series, boolean hasSingles, List<FigurePart> singles) {
        FiguresPart(KeyFigures figures) {
            this(
                    new HeadingPart(figures.heading()),
                    parts(figures.series(), BarsPart::new),
                    !figures.singles().isEmpty(),
                    parts(figures.singles(), FigurePart::new));
        }
    }

    /** Bars. */
    @JStache(path = "bars")
    public record BarsPart(TextPart title, List<BarPart> bars, boolean hasSources, List<LinkedPart> sources)
            implements Formattable {
        BarsPart(BarsPicture picture) {
            this(
                    new TextPart(picture.title()),
                    parts(picture.bars(), BarPart::new),
                    !picture.sources().isEmpty(),
                    parts(picture.sources(), LinkedPart::new));
        }

        @Override
        public <A extends Output<E>, E extends Exception> void format(
                Formatter formatter, Appender downstream, String path, A out) throws E {
            Nested.print(BarsPartRenderer.of(), this, out);
        }
    }

    /** A bar. */
    public record BarPart(TextPart date, TextPart value, @Nullable TextPart unit, String x, String width) {
        BarPart(BarsPicture.Bar bar) {
            this(
                    new TextPart(bar.date()),
                    new TextPart(bar.value()),
                    TextPart.of(bar.unit()),
                    Marks.percent(bar.start()),
                    Marks.percent(bar.width()));
        }
    }

    /** A figure. */
    @JStache(path = "figure")
    public record FigurePart(
            TextPart label, TextPart value, @Nullable TextPart unit, TextPart date, @Nullable LinkedPart source)
            implements Formattable {
        @Override
        public <A extends Output<E>, E extends Exception> void format(
                Formatter formatter, Appender downstream, String path, A out) throws E {
            Nested.print(FigurePartRenderer.of(), this, out);
        }

        FigurePart(FigureView figure) {
            this(
                    new TextPart(figure.label()),
                    new TextPart(figure.value()),
                    TextPart.of(figure.unit()),
                    new TextPart(figure.date()),
                    LinkedPart.of(figure.source()));
        }
    }
}
