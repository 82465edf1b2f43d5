package org.cityprofiles.examples.benchmarks.rendering;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cityprofiles.core.value.LanguageTag;
import org.cityprofiles.core.value.Slug;
import org.cityprofiles.render.html.HtmlBytes;
import org.cityprofiles.render.html.Link;
import org.cityprofiles.render.html.Tag;
import org.cityprofiles.render.part.FigureView;
import org.cityprofiles.render.part.ImageView;
import org.cityprofiles.render.part.IndexEntry;
import org.cityprofiles.render.part.KeyFigures;
import org.cityprofiles.render.part.NationalContext;
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
import org.cityprofiles.render.text.Heading;
import org.cityprofiles.render.text.Linked;
import org.cityprofiles.render.text.Listing;
import org.cityprofiles.render.text.Prose;
import org.cityprofiles.render.text.Run;
import org.cityprofiles.render.text.Text;
import org.cityprofiles.render.view.CityView;
import org.cityprofiles.render.view.Theme;
import org.cityprofiles.render.view.ViewOptions;
import org.jspecify.annotations.Nullable;

/** Views that have everything, only one column, or next to nothing, with headings of every level. */
final class FullViews {
    private static final LanguageTag ARABIC = LanguageTag.parse("ar");
    private static final Text PLAIN = Text.of("Rock & roll <in> Porto Nuovo");
    private static final Text FOREIGN = new Text(List.of(new Run("ميناء", ARABIC, false)));
    private static final Text ISOLATED = new Text(List.of(new Run("Porto Nuovo", null, true)));
    private static final Text BOTH = new Text(List.of(new Run("ميناء", ARABIC, true)));
    private static final Text MIXED = new Text(List.of(
            new Run("one ", null, false),
            new Run("due", LanguageTag.parse("it"), false),
            new Run("ميناء", ARABIC, true),
            new Run(" & x", null, true)));
    private static final List<Text> TEXTS = List.of(PLAIN, FOREIGN, ISOLATED, BOTH, MIXED);
    private static final Linked LINKED =
            new Linked(MIXED, Link.of("https://example.org/?a&c"), LanguageTag.parse("nl"));
    private static final Linked UNLINKED = Linked.of(MIXED, null);
    private static final Prose PROSE = prose(null, null);
    private static final Prose FOREIGN_PROSE = prose(ARABIC, PLAIN);

    private FullViews() {}

    static List<CityView> all() {
        return IntStream.rangeClosed(0, 6)
                .boxed()
                .flatMap(level -> Stream.of(full(level), main(level), side(level), bare(level)))
                .toList();
    }

    private static Prose prose(@Nullable LanguageTag language, @Nullable Text note) {
        HtmlBytes out = new HtmlBytes();
        out.start(Tag.P).text("Long & <plain>");
        return new Prose(out.toSafeHtml(), language, note);
    }

    private static ViewOptions options(int level) {
        return ViewOptions.of(LanguageTag.parse("en"), LocalDate.of(2026, 11, 22))
                .withHeading(level)
                .withTheme(level == 0 ? Theme.DARK : Theme.AUTO);
    }

    private static Heading heading(int level) {
        return new Heading(level % 2 == 0 ? BOTH : MIXED, level + level / 5, level == 3 ? "x-title" : null);
    }

    private static <T> Listing<T> listing(int level, List<T> items) {
        return new Listing<>(heading(level), items, level % 2 == 0 ? null : PLAIN);
    }

    private static PersonView named() {
        return new PersonView(MIXED, List.of(new OfficeView(PLAIN, false, BOTH), new OfficeView(FOREIGN, true, null)));
    }

    private static PersonView unnamed() {
        return new PersonView(null, List.of(new OfficeView(PLAIN, false, null), new OfficeView(PLAIN, true, null)));
    }

    private static List<StatementView> statements() {
        return List.of(
                new StatementView(true, null, FOREIGN_PROSE, named(), PLAIN, LINKED),
                new StatementView(true, null, PROSE, null, null, null),
                new StatementView(false, PLAIN, FOREIGN_PROSE, unnamed(), null, UNLINKED),
                new StatementView(false, null, PROSE, null, PLAIN, null),
                new StatementView(false, null, PROSE, null, null, null));
    }

    private static List<SectionView> sections(int level) {
        return List.of(
                new SectionView(heading(level), PLAIN, FOREIGN_PROSE, statements()),
                new SectionView(heading(level), null, PROSE, List.of()));
    }

    private static List<FigureView> figures() {
        return List.of(
                new FigureView(PLAIN, BOTH, MIXED, PLAIN, LINKED), new FigureView(BOTH, MIXED, null, FOREIGN, null));
    }

    private static List<BarsPicture> bars() {
        List<Bar> bars = List.of(new Bar(PLAIN, MIXED, null, 0, 1_000), new Bar(BOTH, PLAIN, FOREIGN, 125, 500));
        return List.of(new BarsPicture(MIXED, bars, List.of(LINKED, UNLINKED)), new BarsPicture(BOTH, bars, List.of()));
    }

    private static List<NetworkEntry> networks() {
        return List.of(
                new NetworkEntry(LINKED, MIXED, PLAIN, TEXTS, PLAIN, BOTH, true, TEXTS),
                new NetworkEntry(UNLINKED, null, PLAIN, List.of(), null, null, false, List.of()),
                new NetworkEntry(UNLINKED, null, PLAIN, List.of(), null, MIXED, false, List.of()),
                new NetworkEntry(UNLINKED, null, PLAIN, TEXTS, null, null, false, List.of()));
    }

    private static List<PracticeEntry> practices() {
        return List.of(
                new PracticeEntry(LINKED, FOREIGN_PROSE, PLAIN, BOTH, TEXTS),
                new PracticeEntry(UNLINKED, PROSE, null, PLAIN, List.of()),
                new PracticeEntry(UNLINKED, null, null, null, List.of(PLAIN)));
    }

    private static List<ReportView> reports() {
        return List.of(
                new ReportView(LINKED, FOREIGN_PROSE, PLAIN, TEXTS), new ReportView(UNLINKED, null, null, List.of()));
    }

    private static List<SourceView> sources() {
        return List.of(new SourceView(LINKED, TEXTS), new SourceView(UNLINKED, List.of()));
    }

    private static CityView full(int level) {
        return new CityView(
                options(level),
                Slug.parse("porto-nuovo"),
                heading(level),
                PLAIN,
                LINKED,
                TEXTS,
                PLAIN,
                MIXED,
                new ImageView(Link.of("/a.jpg?x&y"), FOREIGN, level == 0 ? List.of() : TEXTS),
                TEXTS,
                List.of(LINKED, UNLINKED),
                listing(level, TEXTS),
                sections(level),
                listing(level, statements()),
                listing(level, List.of(named(), unnamed())),
                listing(
                        level,
                        List.of(new IndexEntry(LINKED, TEXTS, null), new IndexEntry(UNLINKED, List.of(), PLAIN))),
                new KeyFigures(heading(level), level == 0 ? List.of() : bars(), level == 1 ? List.of() : figures()),
                listing(level, networks()),
                listing(level, practices()),
                listing(level, reports()),
                new NationalContext(heading(level), FOREIGN_PROSE, PLAIN, sources()),
                listing(level, sources()),
                TEXTS);
    }

    private static CityView main(int level) {
        return new CityView(
                options(level),
                Slug.parse("porto-nuovo"),
                heading(level),
                BOTH,
                UNLINKED,
                TEXTS,
                null,
                null,
                null,
                List.of(),
                List.of(),
                null,
                sections(level),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                new NationalContext(heading(level), PROSE, null, List.of()),
                null,
                TEXTS);
    }

    private static CityView side(int level) {
        return new CityView(
                options(level),
                Slug.parse("porto-nuovo"),
                heading(level),
                BOTH,
                UNLINKED,
                List.of(),
                null,
                BOTH,
                null,
                List.of(),
                List.of(),
                null,
                List.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                listing(level, reports()),
                null,
                listing(level, sources()),
                List.of());
    }

    private static CityView bare(int level) {
        return new CityView(
                options(level),
                Slug.parse("porto-nuovo"),
                heading(level),
                BOTH,
                UNLINKED,
                List.of(),
                null,
                null,
                null,
                List.of(),
                List.of(),
                null,
                List.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of());
    }
}
