package org.cityprofiles.examples.benchmarks.rendering.jsoup;

import static org.cityprofiles.examples.benchmarks.rendering.jsoup.TextTree.bit;
import static org.cityprofiles.examples.benchmarks.rendering.jsoup.TextTree.bitIfAny;
import static org.cityprofiles.examples.benchmarks.rendering.jsoup.TextTree.bits;
import static org.cityprofiles.examples.benchmarks.rendering.jsoup.TextTree.body;
import static org.cityprofiles.examples.benchmarks.rendering.jsoup.TextTree.child;
import static org.cityprofiles.examples.benchmarks.rendering.jsoup.TextTree.heading;
import static org.cityprofiles.examples.benchmarks.rendering.jsoup.TextTree.linked;
import static org.cityprofiles.examples.benchmarks.rendering.jsoup.TextTree.linkedBit;
import static org.cityprofiles.examples.benchmarks.rendering.jsoup.TextTree.prose;
import static org.cityprofiles.examples.benchmarks.rendering.jsoup.TextTree.proseIfAny;
import static org.cityprofiles.examples.benchmarks.rendering.jsoup.TextTree.runs;
import static org.cityprofiles.examples.benchmarks.rendering.jsoup.TextTree.text;
import static org.cityprofiles.examples.benchmarks.rendering.jsoup.TextTree.textIfAny;

import java.util.List;
import org.cityprofiles.examples.benchmarks.rendering.Marks;
import org.cityprofiles.render.part.FigureView;
import org.cityprofiles.render.part.IndexEntry;
import org.cityprofiles.render.part.KeyFigures;
import org.cityprofiles.render.part.NetworkEntry;
import org.cityprofiles.render.part.OfficeView;
import org.cityprofiles.render.part.PersonView;
import org.cityprofiles.render.part.PracticeEntry;
import org.cityprofiles.render.part.ReportView;
import org.cityprofiles.render.part.SectionView;
import org.cityprofiles.render.part.SourceView;
import org.cityprofiles.render.part.StatementView;
import org.cityprofiles.render.picture.BarsPicture;
import org.cityprofiles.render.picture.BarsPicture.Bar;
import org.cityprofiles.render.text.Text;
import org.jsoup.nodes.Element;

/** The parts of a profile as nodes. */
final class PartTree {
    private PartTree() {}

    static void section(Element parent, SectionView section) {
        Element element = child(parent, "section", "cp-sec");
        heading(element, "cp-h", section.heading());
        textIfAny(element, "p", "cp-intro", section.intro());
        prose(element, section.body());
        section.statements().forEach(statement -> statement(element, statement));
    }

    static void statementItem(Element list, StatementView statement) {
        statement(list.appendElement("li"), statement);
    }

    private static void statement(Element parent, StatementView statement) {
        if (statement.quotation()) {
            Element figure = child(parent, "figure", "cp-say cp-quote");
            textIfAny(figure, "p", "cp-lang", statement.text().languageNote());
            body(figure.appendElement("blockquote"), statement.text());
            caption(figure, "figcaption", statement);
        } else {
            Element box = child(parent, "div", "cp-say");
            textIfAny(box, "p", "cp-mark", statement.mark());
            prose(box, statement.text());
            caption(box, "div", statement);
        }
    }

    private static void caption(Element parent, String tag, StatementView statement) {
        if (Marks.hasCaption(statement)) {
            Element who = child(parent, tag, "cp-who");
            if (statement.speaker() != null) {
                person(who.appendElement("p"), statement.speaker());
            }
            textIfAny(who, "p", "cp-meta", statement.date());
            if (statement.source() != null) {
                linked(child(who, "p", "cp-meta"), statement.source());
            }
        }
    }

    private static void person(Element parent, PersonView person) {
        textIfAny(parent, "strong", "cp-person", person.name());
        String separator = person.name() == null ? "" : " – ";
        for (OfficeView office : person.offices()) {
            parent.appendText(separator);
            text(parent, "span", office.former() ? "cp-office cp-former" : "cp-office", office.title());
            separator = "; ";
        }
    }

    static void personItem(Element list, PersonView person) {
        Element item = child(list, "li", "cp-entry");
        textIfAny(item, "p", "cp-title", person.name());
        for (OfficeView office : person.offices()) {
            Element line = child(item, "p", "cp-meta");
            bit(line, office.title());
            bitIfAny(line, office.period());
        }
    }

    static void figures(Element section, KeyFigures figures) {
        heading(section, "cp-h", figures.heading());
        figures.series().forEach(series -> bars(child(section, "figure", "cp-bars"), series));
        if (!figures.singles().isEmpty()) {
            Element list = child(section, "ul", "cp-list cp-figs");
            figures.singles().forEach(figure -> figure(list, figure));
        }
    }

    private static void bars(Element figure, BarsPicture bars) {
        text(figure, "figcaption", "cp-title", bars.title());
        Element list = figure.appendElement("ol");
        bars.bars().forEach(bar -> bar(list.appendElement("li"), bar));
        if (!bars.sources().isEmpty()) {
            Element sources = child(figure, "p", "cp-meta");
            bars.sources().forEach(source -> linkedBit(sources, source));
        }
    }

    private static void bar(Element item, Bar bar) {
        text(item, "span", "cp-meta", bar.date());
        item.appendText(" ");
        Element value = item.appendElement("strong");
        runs(value, bar.value());
        if (bar.unit() != null) {
            value.appendText(" ");
            runs(value, bar.unit());
        }
        item.appendElement("svg")
                .attr("aria-hidden", "true")
                .appendElement("rect")
                .attr("height", "100%")
                .attr("x", Marks.percent(bar.start()))
                .attr("width", Marks.percent(bar.width()));
    }

    private static void figure(Element list, FigureView figure) {
        Element item = child(list, "li", "cp-fig");
        Element value = child(item, "p", "cp-num");
        runs(value, figure.value());
        if (figure.unit() != null) {
            value.appendText(" ");
            text(value, "span", "cp-unit", figure.unit());
        }
        text(item, "p", "cp-numlabel", figure.label());
        Element meta = child(item, "p", "cp-meta");
        bit(meta, figure.date());
        if (figure.source() != null) {
            linked(child(meta, "span", "cp-bit"), figure.source());
        }
    }

    static void name(Element list, IndexEntry entry) {
        Element item = list.appendElement("li");
        linked(item, entry.name());
        if (!entry.details().isEmpty()) {
            item.appendText(" ");
            bits(child(item, "span", "cp-meta"), entry.details());
        }
        textIfAny(item, "p", "cp-sum", entry.summary());
    }

    static void network(Element list, NetworkEntry network) {
        Element item = child(list, "li", network.former() ? "cp-entry cp-past" : "cp-entry");
        Element title = child(item, "p", "cp-title");
        linked(title, network.name());
        if (network.acronym() != null) {
            title.appendText(" (");
            runs(title, network.acronym());
            title.appendText(")");
        }
        Element meta = child(item, "p", "cp-meta");
        bit(meta, network.kind());
        bitIfAny(meta, network.period());
        if (Marks.hasChips(network)) {
            Element chips = child(item, "p", "cp-chips");
            chips(chips, network.roles());
            textIfAny(chips, "span", "cp-chip cp-off", network.status());
        }
        network.details().forEach(detail -> text(item, "p", "cp-meta", detail));
    }

    private static void chips(Element parent, List<Text> texts) {
        for (Text text : texts) {
            text(parent, "span", "cp-chip", text);
            parent.appendText(" ");
        }
    }

    static void practice(Element list, PracticeEntry practice) {
        Element item = child(list, "li", "cp-entry");
        linked(child(item, "p", "cp-title"), practice.title());
        proseIfAny(item, practice.summary());
        if (Marks.hasBits(practice)) {
            Element meta = child(item, "p", "cp-meta");
            bitIfAny(meta, practice.status());
            bitIfAny(meta, practice.period());
        }
        if (!practice.topics().isEmpty()) {
            chips(child(item, "p", "cp-chips"), practice.topics());
        }
    }

    static void report(Element list, ReportView report) {
        Element item = child(list, "li", "cp-entry");
        linked(child(item, "p", "cp-title"), report.title());
        proseIfAny(item, report.summary());
        textIfAny(item, "p", "cp-meta", report.dates());
        if (!report.details().isEmpty()) {
            bits(child(item, "p", "cp-meta"), report.details());
        }
    }

    static void source(Element list, SourceView source) {
        Element item = list.appendElement("li");
        linked(item, source.title());
        if (!source.details().isEmpty()) {
            item.appendText(" ");
        }
        bits(item, source.details());
    }
}
