package org.cityprofiles.render.page;

import java.util.List;
import org.cityprofiles.render.html.Html;
import org.cityprofiles.render.html.Tag;
import org.cityprofiles.render.part.FigureView;
import org.cityprofiles.render.part.NetworkEntry;
import org.cityprofiles.render.part.OfficeView;
import org.cityprofiles.render.part.PersonView;
import org.cityprofiles.render.part.PracticeEntry;
import org.cityprofiles.render.part.ReportView;
import org.cityprofiles.render.part.SectionView;
import org.cityprofiles.render.part.SourceView;
import org.cityprofiles.render.part.StatementView;
import org.cityprofiles.render.text.Text;

/** Prints the parts that several views have. */
final class PartHtml {
    private static final Tag SECTION = Tag.SECTION.classed("cp-sec");
    private static final Tag INTRO = Tag.P.classed("cp-intro");
    private static final Tag QUOTATION = Tag.FIGURE.classed("cp-say cp-quote");
    private static final Tag PARAPHRASE = Tag.DIV.classed("cp-say");
    private static final Tag MARK = Tag.P.classed("cp-mark");
    private static final Tag WHO = Tag.FIGCAPTION.classed("cp-who");
    private static final Tag WHO_BESIDE = Tag.DIV.classed("cp-who");
    private static final Tag PERSON_NAME = Tag.STRONG.classed("cp-person");
    private static final Tag OFFICE = Tag.SPAN.classed("cp-office");
    private static final Tag OFFICE_FORMER = Tag.SPAN.classed("cp-office cp-former");
    private static final Tag META = Tag.P.classed("cp-meta");
    private static final Tag META_PART = Tag.SPAN.classed("cp-bit");
    private static final Tag TITLE = Tag.P.classed("cp-title");
    private static final Tag CHIP = Tag.SPAN.classed("cp-chip");
    private static final Tag CHIP_FORMER = Tag.SPAN.classed("cp-chip cp-off");
    private static final Tag CHIPS = Tag.P.classed("cp-chips");
    private static final Tag ENTRY = Tag.LI.classed("cp-entry");
    private static final Tag ENTRY_FORMER = Tag.LI.classed("cp-entry cp-past");
    private static final Tag FIGURE = Tag.LI.classed("cp-fig");
    private static final Tag FIGURE_VALUE = Tag.P.classed("cp-num");
    private static final Tag FIGURE_UNIT = Tag.SPAN.classed("cp-unit");
    private static final Tag FIGURE_LABEL = Tag.P.classed("cp-numlabel");

    private PartHtml() {}

    static void section(Html out, SectionView section) {
        out.element(SECTION, section, PartHtml::sectionContent);
    }

    private static void sectionContent(Html out, SectionView section) {
        Headings.SECTION.print(out, section.heading());
        Words.elementIfAny(out, INTRO, section.intro());
        Words.prose(out, section.body());
        out.each(section.statements(), PartHtml::statement);
    }

    static void statement(Html out, StatementView statement) {
        if (statement.quotation()) {
            out.element(QUOTATION, statement, PartHtml::quotation);
        } else {
            out.element(PARAPHRASE, statement, PartHtml::paraphrase);
        }
    }

    static void statementItem(Html out, StatementView statement) {
        out.element(Tag.LI, statement, PartHtml::statement);
    }

    private static void quotation(Html out, StatementView statement) {
        Words.languageNote(out, statement.text());
        out.element(Tag.BLOCKQUOTE, statement.text(), Words::body);
        if (hasCaption(statement)) {
            out.element(WHO, statement, PartHtml::who);
        }
    }

    private static void paraphrase(Html out, StatementView statement) {
        Words.elementIfAny(out, MARK, statement.mark());
        Words.prose(out, statement.text());
        if (hasCaption(statement)) {
            out.element(WHO_BESIDE, statement, PartHtml::who);
        }
    }

    private static boolean hasCaption(StatementView statement) {
        return statement.speaker() != null || statement.date() != null || statement.source() != null;
    }

    private static void who(Html out, StatementView statement) {
        if (statement.speaker() != null) {
            out.element(Tag.P, statement.speaker(), PartHtml::person);
        }
        Words.elementIfAny(out, META, statement.date());
        if (statement.source() != null) {
            out.element(META, statement.source(), Words::linked);
        }
    }

    private static void person(Html out, PersonView person) {
        Words.elementIfAny(out, PERSON_NAME, person.name());
        String separator = person.name() == null ? "" : " – ";
        for (OfficeView office : person.offices()) {
            out.text(separator);
            Words.element(out, office.former() ? OFFICE_FORMER : OFFICE, office.title());
            separator = "; ";
        }
    }

    static void personItem(Html out, PersonView person) {
        out.element(ENTRY, person, PartHtml::personContent);
    }

    private static void personContent(Html out, PersonView person) {
        Words.elementIfAny(out, TITLE, person.name());
        out.each(person.offices(), PartHtml::officeLine);
    }

    static void officeLine(Html out, OfficeView office) {
        out.element(META, office, PartHtml::officeBits);
    }

    private static void officeBits(Html out, OfficeView office) {
        bit(out, office.title());
        if (office.period() != null) {
            bit(out, office.period());
        }
    }

    static void figure(Html out, FigureView figure) {
        out.element(FIGURE, figure, PartHtml::figureContent);
    }

    private static void figureContent(Html out, FigureView figure) {
        out.element(FIGURE_VALUE, figure, PartHtml::figureValue);
        Words.element(out, FIGURE_LABEL, figure.label());
        out.element(META, figure, PartHtml::figureBits);
    }

    private static void figureValue(Html out, FigureView figure) {
        Words.inline(out, figure.value());
        if (figure.unit() != null) {
            out.text(" ");
            Words.element(out, FIGURE_UNIT, figure.unit());
        }
    }

    private static void figureBits(Html out, FigureView figure) {
        bit(out, figure.date());
        if (figure.source() != null) {
            out.element(META_PART, figure.source(), Words::linked);
        }
    }

    static void network(Html out, NetworkEntry network) {
        out.element(network.former() ? ENTRY_FORMER : ENTRY, network, PartHtml::networkContent);
    }

    private static void networkContent(Html out, NetworkEntry network) {
        out.element(TITLE, network, PartHtml::networkName);
        out.element(META, network, PartHtml::networkBits);
        networkRoles(out, network);
    }

    /** The same under a heading that says the kind. */
    static void networkOfKind(Html out, NetworkEntry network) {
        out.element(network.former() ? ENTRY_FORMER : ENTRY, network, PartHtml::networkOfKindContent);
    }

    private static void networkOfKindContent(Html out, NetworkEntry network) {
        out.element(TITLE, network, PartHtml::networkName);
        Words.elementIfAny(out, META, network.period());
        networkRoles(out, network);
    }

    private static void networkRoles(Html out, NetworkEntry network) {
        if (!network.roles().isEmpty() || network.status() != null) {
            out.element(CHIPS, network, PartHtml::networkChips);
        }
        out.each(network.details(), PartHtml::detail);
    }

    private static void networkName(Html out, NetworkEntry network) {
        Words.linked(out, network.name());
        if (network.acronym() != null) {
            out.text(" (");
            Words.inline(out, network.acronym());
            out.text(")");
        }
    }

    private static void networkBits(Html out, NetworkEntry network) {
        bit(out, network.kind());
        if (network.period() != null) {
            bit(out, network.period());
        }
    }

    private static void networkChips(Html out, NetworkEntry network) {
        out.each(network.roles(), PartHtml::chip);
        if (network.status() != null) {
            Words.element(out, CHIP_FORMER, network.status());
        }
    }

    private static void chip(Html out, Text text) {
        Words.element(out, CHIP, text);
        out.text(" ");
    }

    private static void detail(Html out, Text text) {
        Words.element(out, META, text);
    }

    static void practice(Html out, PracticeEntry practice) {
        out.element(ENTRY, practice, PartHtml::practiceContent);
    }

    private static void practiceContent(Html out, PracticeEntry practice) {
        out.element(TITLE, practice.title(), Words::linked);
        if (practice.summary() != null) {
            Words.prose(out, practice.summary());
        }
        if (practice.status() != null || practice.period() != null) {
            out.element(META, practice, PartHtml::practiceBits);
        }
        if (!practice.topics().isEmpty()) {
            out.start(CHIPS).each(practice.topics(), PartHtml::chip);
        }
    }

    private static void practiceBits(Html out, PracticeEntry practice) {
        if (practice.status() != null) {
            bit(out, practice.status());
        }
        if (practice.period() != null) {
            bit(out, practice.period());
        }
    }

    static void report(Html out, ReportView report) {
        out.element(ENTRY, report, PartHtml::reportContent);
    }

    private static void reportContent(Html out, ReportView report) {
        out.element(TITLE, report.title(), Words::linked);
        if (report.summary() != null) {
            Words.prose(out, report.summary());
        }
        Words.elementIfAny(out, META, report.dates());
        bits(out, report.details());
    }

    static void source(Html out, SourceView source) {
        out.element(Tag.LI, source, PartHtml::sourceContent);
    }

    private static void sourceContent(Html out, SourceView source) {
        Words.linked(out, source.title());
        if (!source.details().isEmpty()) {
            out.text(" ");
        }
        out.each(source.details(), PartHtml::bit);
    }

    static void bits(Html out, List<Text> texts) {
        if (!texts.isEmpty()) {
            out.start(META).each(texts, PartHtml::bit);
        }
    }

    /**
     * One of several short remarks in a line; the style sheet sets a dot between them, and a space stands for it. The
     * dot runs the way of the line, so a text's own way stays within.
     */
    static void bit(Html out, Text text) {
        out.element(META_PART, text, Words::inline);
        out.text(" ");
    }
}
