package org.cityprofiles.render.make;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.cityprofiles.core.catalogue.Catalogue;
import org.cityprofiles.core.document.Figure;
import org.cityprofiles.core.document.Office;
import org.cityprofiles.core.document.Person;
import org.cityprofiles.core.document.Report;
import org.cityprofiles.core.document.Section;
import org.cityprofiles.core.document.Source;
import org.cityprofiles.core.document.Statement;
import org.cityprofiles.core.document.StatementForm;
import org.cityprofiles.core.value.LanguageTag;
import org.cityprofiles.core.value.PartialDate;
import org.cityprofiles.core.value.Slug;
import org.cityprofiles.core.value.WebAddress;
import org.cityprofiles.render.html.Link;
import org.cityprofiles.render.label.Label;
import org.cityprofiles.render.make.wording.DocumentWording;
import org.cityprofiles.render.make.wording.Wording;
import org.cityprofiles.render.part.FigureView;
import org.cityprofiles.render.part.OfficeView;
import org.cityprofiles.render.part.PersonView;
import org.cityprofiles.render.part.ReportView;
import org.cityprofiles.render.part.SectionView;
import org.cityprofiles.render.part.SourceView;
import org.cityprofiles.render.part.StatementView;
import org.cityprofiles.render.text.Linked;
import org.cityprofiles.render.text.Text;
import org.cityprofiles.render.view.ViewOptions;
import org.jspecify.annotations.Nullable;

/** Makes views of the parts that several kinds of documents have. Immutable, for one document. */
public final class PartMaker {
    /** What readers do not need to see of an address of the web. */
    private static final Pattern AROUND = Pattern.compile("^https?://(www\\.)?|/$");

    private static final String PDF = "application/pdf";

    private final Catalogue catalogue;
    private final ViewOptions options;
    private final DocumentWording words;
    private final List<Source> sources;
    private final @Nullable Slug self;

    /**
     * Parts of a document.
     *
     * @param sources the sources of the document
     * @param self the party that the document is about, whose name need not be repeated
     */
    public PartMaker(
            Catalogue catalogue,
            ViewOptions options,
            DocumentWording words,
            @Nullable List<Source> sources,
            @Nullable Slug self) {
        this.catalogue = catalogue;
        this.options = options;
        this.words = words;
        this.sources = list(sources);
        this.self = self;
    }

    /** The list itself, or an empty one for null, which means unknown: both show nothing. */
    public static <T> List<T> list(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }

    /** A link to an address, if there is one. */
    public static @Nullable Link link(@Nullable WebAddress address) {
        return address == null ? null : Link.of(address.value());
    }

    /** Sections, anchored by their numbers. */
    public List<SectionView> sections(@Nullable List<Section> sections, Outline outline) {
        List<Section> all = list(sections);
        return IntStream.range(0, all.size())
                .mapToObj(i -> section(all.get(i), outline, "section-" + (i + 1)))
                .toList();
    }

    /** One without a heading of its own is headed by its kind. */
    private SectionView section(Section section, Outline outline, String anchor) {
        Text heading = section.heading() != null
                ? words.text(section.heading())
                : words.wording().label(Label.of("section", section.kind()));
        return new SectionView(
                outline.section(heading, anchor),
                words.textOrNull(section.intro()),
                words.prose(section.body()),
                statements(section.statements()));
    }

    /** An address of the web, shown without what every one has. */
    public Linked website(WebAddress address) {
        String shown = AROUND.matcher(address.value()).replaceAll("");
        return Linked.of(words.wording().address(shown), link(address));
    }

    /** What people said, word for word or in substance. */
    public List<StatementView> statements(@Nullable List<Statement> statements) {
        return list(statements).stream().map(this::statement).toList();
    }

    private StatementView statement(Statement statement) {
        boolean quotation = statement.form() == StatementForm.QUOTATION;
        return new StatementView(
                quotation,
                quotation ? null : words.wording().label(Label.STATEMENT_PARAPHRASE),
                words.prose(statement.text()),
                statement.speaker() == null ? null : person(statement.speaker()),
                date(statement.said()),
                sources.size() > 1 ? source(statement.source()) : null);
    }

    private @Nullable Text date(@Nullable PartialDate date) {
        return date == null ? null : Text.of(words.wording().formats().date(date));
    }

    /** A person with the offices held. */
    public PersonView person(Person person) {
        return new PersonView(
                words.textOrNull(person.name()),
                list(person.offices()).stream().map(this::office).toList());
    }

    private OfficeView office(Office office) {
        boolean former = office.period() != null && office.period().endedBefore(options.day());
        Text title = ofParty(words.text(office.title()), office.party());
        return new OfficeView(
                former ? words.wording().label(Label.STATEMENT_FORMER_OFFICE, title) : title,
                former,
                words.wording().period(office.period()));
    }

    private Text ofParty(Text title, @Nullable Slug party) {
        return Optional.ofNullable(party)
                .filter(id -> !id.equals(self))
                .flatMap(catalogue::party)
                .map(found -> words.wording()
                        .label(Label.STATEMENT_OFFICE_OF, title, words.wording().name(found.name())))
                .orElse(title);
    }

    /** A figure with its day and source. */
    public FigureView figure(Figure figure) {
        return new FigureView(
                words.text(figure.label()),
                Text.of(words.wording().formats().number(figure.value())),
                words.textOrNull(figure.unit()),
                words.wording().label(Label.FIGURE_AS_OF, figure.asOf()),
                source(figure.source()));
    }

    private @Nullable Linked source(@Nullable Slug id) {
        return sources.stream()
                .filter(source -> source.id().equals(id))
                .findFirst()
                .map(source -> new Linked(
                        words.wording().label(Label.FIGURE_SOURCE, words.text(source.title())),
                        link(source.url()),
                        otherLanguage(source.language())))
                .orElse(null);
    }

    private @Nullable LanguageTag otherLanguage(@Nullable LanguageTag language) {
        return language == null || language.equals(words.wording().language()) ? null : language;
    }

    /** A report to be read elsewhere. */
    public ReportView report(Report report) {
        List<LanguageTag> languages = list(report.languages());
        LanguageTag only = languages.size() == 1 ? languages.get(0) : null;
        return new ReportView(
                new Linked(words.text(report.title()), link(report.url()), otherLanguage(only)),
                words.proseOrNull(report.summary()),
                dates(report),
                details(report, languages));
    }

    private @Nullable Text dates(Report report) {
        PartialDate published = report.published();
        PartialDate updated = report.updated();
        if (published != null && updated != null) {
            return words.wording()
                    .label(
                            Label.REPORT_PUBLISHED_UPDATED,
                            words.wording().formats().date(published),
                            words.wording().formats().date(updated));
        }
        if (published != null) {
            return words.wording().label(Label.REPORT_PUBLISHED, published);
        }
        return updated == null ? null : words.wording().label(Label.REPORT_UPDATED, updated);
    }

    private List<Text> details(Report report, List<LanguageTag> languages) {
        List<Text> details = new ArrayList<>();
        languages.forEach(language -> details.add(language(language)));
        if (PDF.equals(report.mediaType())) {
            details.add(words.wording().label(Label.REPORT_PDF));
        }
        if (report.bytes() != null) {
            details.add(Text.of(words.wording().formats().size(report.bytes())));
        }
        return details;
    }

    private Text language(LanguageTag language) {
        return words.wording().label(Label.REPORT_LANGUAGE, words.wording().language(language));
    }

    /** All sources of the document. */
    public List<SourceView> sourceViews() {
        return sources.stream().map(this::sourceView).toList();
    }

    private SourceView sourceView(Source source) {
        Wording wording = words.wording();
        List<Text> details = new ArrayList<>();
        details.add(source.publisher() == null ? null : wording.unmarked(source.publisher()));
        details.add(
                otherLanguage(source.language()) == null ? null : language(Objects.requireNonNull(source.language())));
        details.add(source.retrieved() == null ? null : wording.label(Label.SOURCE_RETRIEVED, source.retrieved()));
        details.add(source.licence() == null ? null : wording.label(Label.SOURCE_LICENCE, source.licence()));
        details.removeIf(Objects::isNull);
        return new SourceView(
                new Linked(words.text(source.title()), link(source.url()), otherLanguage(source.language())), details);
    }
}
