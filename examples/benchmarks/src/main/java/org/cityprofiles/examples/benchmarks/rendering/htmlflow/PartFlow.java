package org.cityprofiles.examples.benchmarks.rendering.htmlflow;

import static org.cityprofiles.examples.benchmarks.rendering.htmlflow.TextFlow.bit;
import static org.cityprofiles.examples.benchmarks.rendering.htmlflow.TextFlow.bits;
import static org.cityprofiles.examples.benchmarks.rendering.htmlflow.TextFlow.body;
import static org.cityprofiles.examples.benchmarks.rendering.htmlflow.TextFlow.heading;
import static org.cityprofiles.examples.benchmarks.rendering.htmlflow.TextFlow.linked;
import static org.cityprofiles.examples.benchmarks.rendering.htmlflow.TextFlow.onlyLinked;
import static org.cityprofiles.examples.benchmarks.rendering.htmlflow.TextFlow.paragraph;
import static org.cityprofiles.examples.benchmarks.rendering.htmlflow.TextFlow.prose;
import static org.cityprofiles.examples.benchmarks.rendering.htmlflow.TextFlow.runs;
import static org.cityprofiles.examples.benchmarks.rendering.htmlflow.TextFlow.span;

import java.util.List;
import org.cityprofiles.examples.benchmarks.rendering.Marks;
import org.cityprofiles.render.part.IndexEntry;
import org.cityprofiles.render.part.NetworkEntry;
import org.cityprofiles.render.part.OfficeView;
import org.cityprofiles.render.part.PersonView;
import org.cityprofiles.render.part.PracticeEntry;
import org.cityprofiles.render.part.ReportView;
import org.cityprofiles.render.part.SectionView;
import org.cityprofiles.render.part.SourceView;
import org.cityprofiles.render.part.StatementView;
import org.cityprofiles.render.text.Text;
import org.xmlet.htmlapifaster.Blockquote;
import org.xmlet.htmlapifaster.Div;
import org.xmlet.htmlapifaster.Element;
import org.xmlet.htmlapifaster.Figure;
import org.xmlet.htmlapifaster.FlowContent;
import org.xmlet.htmlapifaster.Li;
import org.xmlet.htmlapifaster.P;
import org.xmlet.htmlapifaster.Section;
import org.xmlet.htmlapifaster.Span;
import org.xmlet.htmlapifaster.Ul;

/** The parts of a profile. */
final class PartFlow {
    private PartFlow() {}

    static void section(Element<?, ?> parent, SectionView view) {
        Section<?> section = new Section<>(parent).attrClass("cp-sec");
        heading(section, "cp-h", view.heading());
        paragraph(section, "cp-intro", view.intro());
        prose(section, view.body());
        view.statements().forEach(statement -> statement(section, statement));
        section.__();
    }

    static void statementItem(Ul<?> list, StatementView statement) {
        Li<?> item = list.li();
        statement(item, statement);
        item.__();
    }

    private static void statement(FlowContent<?, ?> parent, StatementView statement) {
        if (statement.quotation()) {
            quotation(parent.figure().attrClass("cp-say cp-quote"), statement);
        } else {
            paraphrase(parent.div().attrClass("cp-say"), statement);
        }
    }

    private static void quotation(Figure<?> figure, StatementView statement) {
        paragraph(figure, "cp-lang", statement.text().languageNote());
        Blockquote<?> quote = figure.blockquote();
        body(quote, statement.text());
        quote.__();
        if (Marks.hasCaption(statement)) {
            who(figure.figcaption().attrClass("cp-who"), statement);
        }
        figure.__();
    }

    private static void paraphrase(Div<?> box, StatementView statement) {
        paragraph(box, "cp-mark", statement.mark());
        prose(box, statement.text());
        if (Marks.hasCaption(statement)) {
            who(box.div().attrClass("cp-who"), statement);
        }
        box.__();
    }

    private static void who(FlowContent<?, ?> who, StatementView statement) {
        if (statement.speaker() != null) {
            person(who.p(), statement.speaker());
        }
        paragraph(who, "cp-meta", statement.date());
        if (statement.source() != null) {
            onlyLinked(who.p().attrClass("cp-meta"), statement.source());
        }
        who.__();
    }

    private static void person(P<?> line, PersonView person) {
        if (person.name() != null) {
            TextFlow.fill(line.strong().attrClass("cp-person"), person.name());
        }
        String separator = person.name() == null ? "" : " – ";
        for (OfficeView office : person.offices()) {
            line.text(separator);
            span(line, office.former() ? "cp-office cp-former" : "cp-office", office.title());
            separator = "; ";
        }
        line.__();
    }

    static void personItem(Ul<?> list, PersonView person) {
        Li<?> item = list.li().attrClass("cp-entry");
        paragraph(item, "cp-title", person.name());
        for (OfficeView office : person.offices()) {
            P<?> line = item.p().attrClass("cp-meta");
            bit(line, office.title());
            bit(line, office.period());
            line.__();
        }
        item.__();
    }

    static void name(Ul<?> list, IndexEntry entry) {
        Li<?> item = list.li();
        linked(item, entry.name());
        if (!entry.details().isEmpty()) {
            item.text(" ");
            Span<?> details = item.span().attrClass("cp-meta");
            bits(details, entry.details());
            details.__();
        }
        paragraph(item, "cp-sum", entry.summary());
        item.__();
    }

    static void network(Ul<?> list, NetworkEntry network) {
        Li<?> item = list.li().attrClass(network.former() ? "cp-entry cp-past" : "cp-entry");
        P<?> title = item.p().attrClass("cp-title");
        linked(title, network.name());
        if (network.acronym() != null) {
            title.text(" (");
            runs(title, network.acronym());
            title.text(")");
        }
        title.__();
        P<?> meta = item.p().attrClass("cp-meta");
        bit(meta, network.kind());
        bit(meta, network.period());
        meta.__();
        if (Marks.hasChips(network)) {
            P<?> chips = item.p().attrClass("cp-chips");
            chips(chips, network.roles());
            span(chips, "cp-chip cp-off", network.status());
            chips.__();
        }
        network.details().forEach(detail -> paragraph(item, "cp-meta", detail));
        item.__();
    }

    private static void chips(P<?> line, List<Text> texts) {
        for (Text text : texts) {
            span(line, "cp-chip", text);
            line.text(" ");
        }
    }

    static void practice(Ul<?> list, PracticeEntry practice) {
        Li<?> item = list.li().attrClass("cp-entry");
        onlyLinked(item.p().attrClass("cp-title"), practice.title());
        prose(item, practice.summary());
        if (Marks.hasBits(practice)) {
            P<?> meta = item.p().attrClass("cp-meta");
            bit(meta, practice.status());
            bit(meta, practice.period());
            meta.__();
        }
        if (!practice.topics().isEmpty()) {
            P<?> topics = item.p().attrClass("cp-chips");
            chips(topics, practice.topics());
            topics.__();
        }
        item.__();
    }

    static void report(Ul<?> list, ReportView report) {
        Li<?> item = list.li().attrClass("cp-entry");
        onlyLinked(item.p().attrClass("cp-title"), report.title());
        prose(item, report.summary());
        paragraph(item, "cp-meta", report.dates());
        if (!report.details().isEmpty()) {
            P<?> meta = item.p().attrClass("cp-meta");
            bits(meta, report.details());
            meta.__();
        }
        item.__();
    }

    static void source(Ul<?> list, SourceView source) {
        Li<?> item = list.li();
        linked(item, source.title());
        if (!source.details().isEmpty()) {
            item.text(" ");
        }
        bits(item, source.details());
        item.__();
    }
}
