package org.cityprofiles.examples.benchmarks.rendering.mustache;

import static org.cityprofiles.examples.benchmarks.rendering.mustache.TextPart.parts;

import io.jstach.jstache.JStache;
import io.jstach.jstachio.Appender;
import io.jstach.jstachio.Formatter;
import io.jstach.jstachio.Formatter.Formattable;
import io.jstach.jstachio.Output;
import java.util.ArrayList;
import java.util.List;
import org.cityprofiles.examples.benchmarks.rendering.Marks;
import org.cityprofiles.examples.benchmarks.rendering.mustache.TextPart.HeadingPart;
import org.cityprofiles.examples.benchmarks.rendering.mustache.TextPart.LinkedPart;
import org.cityprofiles.examples.benchmarks.rendering.mustache.TextPart.ProsePart;
import org.cityprofiles.render.part.IndexEntry;
import org.cityprofiles.render.part.NetworkEntry;
import org.cityprofiles.render.part.OfficeView;
import org.cityprofiles.render.part.PersonView;
import org.cityprofiles.render.part.PracticeEntry;
import org.cityprofiles.render.part.ReportView;
import org.cityprofiles.render.part.SectionView;
import org.cityprofiles.render.part.SourceView;
import org.cityprofiles.render.part.StatementView;
import org.jspecify.annotations.Nullable;

/** The parts of a profile, with the questions that templates without logic cannot ask. */
public final class Parts {
    private Parts() {}

    /** A section. */
    @JStache(path = "section")
    public record SectionPart(
            HeadingPart heading, @Nullable TextPart intro, ProsePart body, List<StatementPart> statements)
            implements Formattable {
        @Override
        public <A extends Output<E>, E extends Exception> void format(
                Formatter formatter, Appender downstream, String path, A out) throws E {
            Nested.print(SectionPartRenderer.of(), this, out);
        }

        SectionPart(SectionView section) {
            this(
                    new HeadingPart(section.heading()),
                    TextPart.of(section.intro()),
                    new ProsePart(section.body()),
                    parts(section.statements(), StatementPart::new));
        }
    }

    /** A statement. */
    @JStache(path = "statement")
    public record StatementPart(
            boolean quotation,
            @Nullable TextPart mark,
            ProsePart text,
            boolean hasCaption,
            @Nullable PersonPart speaker,
            @Nullable TextPart date,
            @Nullable LinkedPart source)
            implements Formattable {
        @Override
        public <A extends Output<E>, E extends Exception> void format(
                Formatter formatter, Appender downstream, String path, A out) throws E {
            Nested.print(StatementPartRenderer.of(), this, out);
        }

        StatementPart(StatementView statement) {
            this(
                    statement.quotation(),
                    TextPart.of(statement.mark()),
                    new ProsePart(statement.text()),
                    Marks.hasCaption(statement),
                    statement.speaker() == null ? null : new PersonPart(statement.speaker()),
                    TextPart.of(statement.date()),
                    LinkedPart.of(statement.source()));
        }
    }

    /** A person. */
    @JStache(path = "person")
    public record PersonPart(@Nullable TextPart name, List<OfficePart> offices) implements Formattable {
        @Override
        public <A extends Output<E>, E extends Exception> void format(
                Formatter formatter, Appender downstream, String path, A out) throws E {
            Nested.print(PersonPartRenderer.of(), this, out);
        }

        PersonPart(PersonView person) {
            this(TextPart.of(person.name()), offices(person));
        }

        private static List<OfficePart> offices(PersonView person) {
            List<OfficePart> offices = new ArrayList<>();
            String separator = person.name() == null ? "" : " – ";
            for (OfficeView office : person.offices()) {
                offices.add(new OfficePart(
                        separator, new TextPart(office.title()), office.former(), TextPart.of(office.period())));
                separator = "; ";
            }
            return offices;
        }
    }

    /** An office, after what stands before it in a line. */
    public record OfficePart(String separator, TextPart title, boolean former, @Nullable TextPart period) {}

    /** A network. */
    @JStache(path = "network")
    public record NetworkPart(
            LinkedPart name,
            @Nullable TextPart acronym,
            TextPart kind,
            List<TextPart> roles,
            @Nullable TextPart period,
            @Nullable TextPart status,
            boolean former,
            boolean hasChips,
            List<TextPart> details)
            implements Formattable {
        @Override
        public <A extends Output<E>, E extends Exception> void format(
                Formatter formatter, Appender downstream, String path, A out) throws E {
            Nested.print(NetworkPartRenderer.of(), this, out);
        }

        NetworkPart(NetworkEntry network) {
            this(
                    new LinkedPart(network.name()),
                    TextPart.of(network.acronym()),
                    new TextPart(network.kind()),
                    parts(network.roles(), TextPart::new),
                    TextPart.of(network.period()),
                    TextPart.of(network.status()),
                    network.former(),
                    Marks.hasChips(network),
                    parts(network.details(), TextPart::new));
        }
    }

    /** A practice. */
    @JStache(path = "practice")
    public record PracticePart(
            LinkedPart title,
            @Nullable ProsePart summary,
            boolean hasBits,
            @Nullable TextPart status,
            @Nullable TextPart period,
            boolean hasTopics,
            List<TextPart> topics)
            implements Formattable {
        @Override
        public <A extends Output<E>, E extends Exception> void format(
                Formatter formatter, Appender downstream, String path, A out) throws E {
            Nested.print(PracticePartRenderer.of(), this, out);
        }

        PracticePart(PracticeEntry practice) {
            this(
                    new LinkedPart(practice.title()),
                    ProsePart.of(practice.summary()),
                    Marks.hasBits(practice),
                    TextPart.of(practice.status()),
                    TextPart.of(practice.period()),
                    !practice.topics().isEmpty(),
                    parts(practice.topics(), TextPart::new));
        }
    }

    /** A report. */
    @JStache(path = "report")
    public record ReportPart(
            LinkedPart title,
            @Nullable ProsePart summary,
            @Nullable TextPart dates,
            boolean hasDetails,
            List<TextPart> details)
            implements Formattable {
        @Override
        public <A extends Output<E>, E extends Exception> void format(
                Formatter formatter, Appender downstream, String path, A out) throws E {
            Nested.print(ReportPartRenderer.of(), this, out);
        }

        ReportPart(ReportView report) {
            this(
                    new LinkedPart(report.title()),
                    ProsePart.of(report.summary()),
                    TextPart.of(report.dates()),
                    !report.details().isEmpty(),
                    parts(report.details(), TextPart::new));
        }
    }

    /** A name in a list. */
    @JStache(path = "name")
    public record NamePart(LinkedPart name, boolean hasDetails, List<TextPart> details, @Nullable TextPart summary)
            implements Formattable {
        @Override
        public <A extends Output<E>, E extends Exception> void format(
                Formatter formatter, Appender downstream, String path, A out) throws E {
            Nested.print(NamePartRenderer.of(), this, out);
        }

        NamePart(IndexEntry entry) {
            this(
                    new LinkedPart(entry.name()),
                    !entry.details().isEmpty(),
                    parts(entry.details(), TextPart::new),
                    TextPart.of(entry.summary()));
        }
    }

    /** A source. */
    @JStache(path = "source")
    public record SourcePart(LinkedPart title, boolean hasDetails, List<TextPart> details) implements Formattable {
        @Override
        public <A extends Output<E>, E extends Exception> void format(
                Formatter formatter, Appender downstream, String path, A out) throws E {
            Nested.print(SourcePartRenderer.of(), this, out);
        }

        SourcePart(SourceView source) {
            this(new LinkedPart(source.title()), !source.details().isEmpty(), parts(source.details(), TextPart::new));
        }
    }
}
