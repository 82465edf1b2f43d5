package org.cityprofiles.render.page;

import org.cityprofiles.render.html.Attribute;
import org.cityprofiles.render.html.Html;
import org.cityprofiles.render.html.Tag;
import org.cityprofiles.render.picture.BarsPicture;
import org.cityprofiles.render.picture.BarsPicture.Bar;
import org.cityprofiles.render.picture.TimelineBar;
import org.cityprofiles.render.picture.TimelineBar.Stretch;
import org.cityprofiles.render.picture.TimelinePicture;
import org.cityprofiles.render.picture.TimelinePicture.Year;
import org.cityprofiles.render.text.Linked;
import org.jspecify.annotations.Nullable;

/**
 * Prints timelines and bars. Words and numbers are a list in HTML, which wraps as it needs to; only what is long or short
 * is drawn, and hidden from those to whom the list says the same.
 */
final class PictureHtml {
    private static final Tag TIMELINE = Tag.FIGURE.classed("cp-time");
    private static final Tag BARS = Tag.FIGURE.classed("cp-bars");
    private static final Tag TITLE = Tag.FIGCAPTION.classed("cp-title");
    private static final Tag LIST = Tag.OL;
    private static final Tag META = Tag.SPAN.classed("cp-meta");
    private static final Tag SOURCES = Tag.P.classed("cp-meta");
    private static final Tag VALUE = Tag.STRONG;
    private static final Tag DRAWING = Svg.SVG.with(Attribute.ARIA_HIDDEN, "true");
    private static final Tag AXIS = DRAWING.with(Attribute.CLASS, "cp-axis");
    private static final Tag BAR = Svg.RECT.with(Svg.HEIGHT, "100%");
    private static final Tag OPEN = BAR.with(Attribute.CLASS, "cp-open");
    private static final Tag TICK = Svg.LINE.with(Svg.Y2, ".4em");
    private static final Tag TODAY = Svg.LINE.with(Svg.Y2, "100%").with(Attribute.CLASS, "cp-now");
    private static final Tag YEAR = Svg.TEXT.with(Svg.Y, "1.6em");
    private static final Tag NOW = Svg.TEXT.with(Svg.Y, "3.1em").with(Attribute.CLASS, "cp-now");

    /** Nearer to an edge, a word that is centred would leave the picture. */
    private static final int EDGE = 90;

    private PictureHtml() {}

    /** Prints a timeline. */
    static void timeline(Html out, TimelinePicture timeline) {
        out.element(TIMELINE, timeline, PictureHtml::timelineContent);
    }

    private static void timelineContent(Html out, TimelinePicture timeline) {
        Words.element(out, TITLE, timeline.title());
        out.element(LIST, timeline, PictureHtml::timelineBars);
        out.element(AXIS, timeline, PictureHtml::axis);
    }

    private static void timelineBars(Html out, TimelinePicture timeline) {
        for (TimelineBar bar : timeline.bars()) {
            out.start(Tag.LI).content(bar, (html, some) -> {
                Words.linked(html, some.label());
                html.text(" ");
                Words.element(html, META, some.period());
                html.start(DRAWING).content(some, (svg, one) -> stretches(svg, one, timeline.today()));
            });
        }
    }

    private static void stretches(Html out, TimelineBar bar, @Nullable Integer today) {
        for (Stretch stretch : bar.stretches()) {
            out.start(stretch.certain() ? BAR : OPEN)
                    .with(Svg.X, percent(stretch.start()))
                    .with(Svg.WIDTH, percent(stretch.width()))
                    .empty();
        }
        if (today != null) {
            out.start(TODAY)
                    .with(Svg.X1, percent(today))
                    .with(Svg.X2, percent(today))
                    .empty();
        }
    }

    private static void axis(Html out, TimelinePicture timeline) {
        for (Year year : timeline.years()) {
            out.start(TICK)
                    .with(Svg.X1, percent(year.at()))
                    .with(Svg.X2, percent(year.at()))
                    .empty();
            out.start(YEAR)
                    .with(Svg.X, percent(year.at()))
                    .with(Svg.TEXT_ANCHOR, anchor(year.at()))
                    .text(year.label());
        }
        Integer today = timeline.today();
        if (today != null) {
            Svg.text(
                    out.start(NOW).with(Svg.X, percent(today)).with(Svg.TEXT_ANCHOR, anchor(today)),
                    timeline.todayLabel());
        }
    }

    private static String anchor(int at) {
        if (at < EDGE) {
            return "start";
        }
        return at > TimelinePicture.WIDTH - EDGE ? "end" : "middle";
    }

    private static String percent(int thousandths) {
        return thousandths / 10 + (thousandths % 10 == 0 ? "" : "." + thousandths % 10) + "%";
    }

    /** Prints bars. */
    static void bars(Html out, BarsPicture bars) {
        out.element(BARS, bars, PictureHtml::barsContent);
    }

    private static void barsContent(Html out, BarsPicture bars) {
        Words.element(out, TITLE, bars.title());
        out.start(LIST).each(bars.bars(), PictureHtml::bar);
        if (!bars.sources().isEmpty()) {
            out.start(SOURCES).each(bars.sources(), PictureHtml::source);
        }
    }

    private static void bar(Html out, Bar bar) {
        out.element(Tag.LI, bar, PictureHtml::barContent);
    }

    private static void barContent(Html out, Bar bar) {
        Words.element(out, META, bar.date());
        out.text(" ");
        out.element(VALUE, bar, PictureHtml::value);
        out.start(DRAWING).content(bar, PictureHtml::rectangle);
    }

    private static void value(Html out, Bar bar) {
        Words.inline(out, bar.value());
        if (bar.unit() != null) {
            out.text(" ");
            Words.inline(out, bar.unit());
        }
    }

    private static void rectangle(Html out, Bar bar) {
        out.start(BAR)
                .with(Svg.X, percent(bar.start()))
                .with(Svg.WIDTH, percent(bar.width()))
                .empty();
    }

    private static void source(Html out, Linked source) {
        out.element(Svg.BIT, source, Words::linked);
        out.text(" ");
    }
}
