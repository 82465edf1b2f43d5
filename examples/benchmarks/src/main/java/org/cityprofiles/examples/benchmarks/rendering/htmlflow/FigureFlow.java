package org.cityprofiles.examples.benchmarks.rendering.htmlflow;

import static org.cityprofiles.examples.benchmarks.rendering.htmlflow.TextFlow.attribute;
import static org.cityprofiles.examples.benchmarks.rendering.htmlflow.TextFlow.bit;
import static org.cityprofiles.examples.benchmarks.rendering.htmlflow.TextFlow.fill;
import static org.cityprofiles.examples.benchmarks.rendering.htmlflow.TextFlow.heading;
import static org.cityprofiles.examples.benchmarks.rendering.htmlflow.TextFlow.linkedBit;
import static org.cityprofiles.examples.benchmarks.rendering.htmlflow.TextFlow.onlyLinked;
import static org.cityprofiles.examples.benchmarks.rendering.htmlflow.TextFlow.paragraph;
import static org.cityprofiles.examples.benchmarks.rendering.htmlflow.TextFlow.runs;
import static org.cityprofiles.examples.benchmarks.rendering.htmlflow.TextFlow.span;

import org.cityprofiles.examples.benchmarks.rendering.Marks;
import org.cityprofiles.render.part.FigureView;
import org.cityprofiles.render.part.KeyFigures;
import org.cityprofiles.render.picture.BarsPicture;
import org.cityprofiles.render.picture.BarsPicture.Bar;
import org.xmlet.htmlapifaster.CustomElement;
import org.xmlet.htmlapifaster.Figure;
import org.xmlet.htmlapifaster.Li;
import org.xmlet.htmlapifaster.Ol;
import org.xmlet.htmlapifaster.P;
import org.xmlet.htmlapifaster.Section;
import org.xmlet.htmlapifaster.Strong;
import org.xmlet.htmlapifaster.Svg;
import org.xmlet.htmlapifaster.Ul;

/** Key figures, with and without bars. */
final class FigureFlow {
    private FigureFlow() {}

    static void figures(Section<?> section, KeyFigures figures) {
        heading(section, "cp-h", figures.heading());
        figures.series().forEach(series -> bars(section.figure().attrClass("cp-bars"), series));
        if (!figures.singles().isEmpty()) {
            Ul<?> list = section.ul().attrClass("cp-list cp-figs");
            figures.singles().forEach(figure -> figure(list, figure));
            list.__();
        }
        section.__();
    }

    private static void bars(Figure<?> figure, BarsPicture bars) {
        fill(figure.figcaption().attrClass("cp-title"), bars.title());
        Ol<?> list = figure.ol();
        bars.bars().forEach(bar -> bar(list.li(), bar));
        list.__();
        if (!bars.sources().isEmpty()) {
            P<?> sources = figure.p().attrClass("cp-meta");
            bars.sources().forEach(source -> linkedBit(sources, source));
            sources.__();
        }
        figure.__();
    }

    private static void bar(Li<?> item, Bar bar) {
        span(item, "cp-meta", bar.date());
        item.text(" ");
        Strong<?> value = item.strong();
        runs(value, bar.value());
        if (bar.unit() != null) {
            value.text(" ");
            runs(value, bar.unit());
        }
        value.__();
        Svg<?> drawing = item.svg();
        attribute(drawing, "aria-hidden", "true");
        rectangle(new CustomElement<>(drawing, "rect"), bar);
        drawing.__();
        item.__();
    }

    private static void rectangle(CustomElement<?> rectangle, Bar bar) {
        attribute(rectangle, "height", "100%");
        attribute(rectangle, "x", Marks.percent(bar.start()));
        attribute(rectangle, "width", Marks.percent(bar.width()));
        rectangle.__();
    }

    private static void figure(Ul<?> list, FigureView figure) {
        Li<?> item = list.li().attrClass("cp-fig");
        P<?> value = item.p().attrClass("cp-num");
        runs(value, figure.value());
        if (figure.unit() != null) {
            value.text(" ");
            span(value, "cp-unit", figure.unit());
        }
        value.__();
        paragraph(item, "cp-numlabel", figure.label());
        P<?> meta = item.p().attrClass("cp-meta");
        bit(meta, figure.date());
        if (figure.source() != null) {
            onlyLinked(meta.span().attrClass("cp-bit"), figure.source());
        }
        meta.__();
        item.__();
    }
}
