package org.cityprofiles.examples.benchmarks.rendering.mustache;

import static org.cityprofiles.examples.benchmarks.rendering.mustache.TextPart.parts;

import io.jstach.jstache.JStache;
import io.jstach.jstachio.Appender;
import io.jstach.jstachio.Formatter;
import io.jstach.jstachio.Formatter.Formattable;
import io.jstach.jstachio.Output;
import java.util.List;
import org.cityprofiles.examples.benchmarks.rendering.Marks;
import org.cityprofiles.examples.benchmarks.rendering.mustache.FigureParts.FiguresPart;
import org.cityprofiles.examples.benchmarks.rendering.mustache.Parts.NamePart;
import org.cityprofiles.examples.benchmarks.rendering.mustache.Parts.NetworkPart;
import org.cityprofiles.examples.benchmarks.rendering.mustache.Parts.PersonPart;
import org.cityprofiles.examples.benchmarks.rendering.mustache.Parts.PracticePart;
import org.cityprofiles.examples.benchmarks.rendering.mustache.Parts.ReportPart;
import org.cityprofiles.examples.benchmarks.rendering.mustache.Parts.SectionPart;
import org.cityprofiles.examples.benchmarks.rendering.mustache.Parts.SourcePart;
import org.cityprofiles.examples.benchmarks.rendering.mustache.Parts.StatementPart;
import org.cityprofiles.examples.benchmarks.rendering.mustache.TextPart.HeadingPart;
import org.cityprofiles.examples.benchmarks.rendering.mustache.TextPart.LinkedPart;
import org.cityprofiles.examples.benchmarks.rendering.mustache.TextPart.ListingPart;
import org.cityprofiles.examples.benchmarks.rendering.mustache.TextPart.ProsePart;
import org.cityprofiles.render.part.ImageView;
import org.cityprofiles.render.part.NationalContext;
import org.cityprofiles.render.view.CityView;
import org.jspecify.annotations.Nullable;

/**
 * A city for templates without logic: the class that the manuals of both engines ask for. JStachio compiles the
 * templates against it.
 *
 * @param view the view
 */
@JStache(path = "city")
public record CityPart(CityView view) {
    /** The language of the page. */
    public @Nullable String lang() {
        return Marks.language(view.options().language());
    }

    /** Its direction. */
    public @Nullable String dir() {
        return Marks.direction(view.options().language());
    }

    /** The colours, where they are asked for. */
    public @Nullable String theme() {
        return Marks.theme(view.options());
    }

    /** The id of the title. */
    public @Nullable String titleId() {
        return view.heading().id();
    }

    /** The title. */
    public HeadingPart heading() {
        return new HeadingPart(view.heading());
    }

    /** What it is. */
    public TextPart kind() {
        return new TextPart(view.kind());
    }

    /** Its country. */
    public LinkedPart country() {
        return new LinkedPart(view.country());
    }

    /** Whether it has other names. */
    public boolean hasOtherNames() {
        return !view.otherNames().isEmpty();
    }

    /** What they are. */
    public @Nullable TextPart otherNamesLabel() {
        return TextPart.of(view.otherNamesLabel());
    }

    /** Other names. */
    public List<TextPart> otherNames() {
        return parts(view.otherNames(), TextPart::new);
    }

    /** One line. */
    public @Nullable TextPart tagline() {
        return TextPart.of(view.tagline());
    }

    /** Remarks. */
    public List<TextPart> notes() {
        return parts(view.notes(), TextPart::new);
    }

    /** Whether there are links. */
    public boolean hasLinks() {
        return !view.links().isEmpty();
    }

    /** Links. */
    public List<LinkedPart> links() {
        return parts(view.links(), LinkedPart::new);
    }

    /** A picture. */
    public @Nullable ImagePart image() {
        return view.image() == null ? null : new ImagePart(view.image());
    }

    /** Whether there are two columns. */
    public boolean hasColumns() {
        return Marks.hasMain(view) && Marks.hasSide(view);
    }

    /** Key points. */
    public @Nullable ListingPart<TextPart> takeaways() {
        return ListingPart.of(view.takeaways(), TextPart::new);
    }

    /** Sections. */
    public List<SectionPart> sections() {
        return parts(view.sections(), SectionPart::new);
    }

    /** Statements. */
    public @Nullable ListingPart<StatementPart> statements() {
        return ListingPart.of(view.statements(), StatementPart::new);
    }

    /** People. */
    public @Nullable ListingPart<PersonPart> people() {
        return ListingPart.of(view.people(), PersonPart::new);
    }

    /** Figures. */
    public @Nullable FiguresPart figures() {
        return view.figures() == null ? null : new FiguresPart(view.figures());
    }

    /** The municipalities of a union. */
    public @Nullable ListingPart<NamePart> unionParts() {
        return ListingPart.of(view.unionParts(), NamePart::new);
    }

    /** Networks. */
    public @Nullable ListingPart<NetworkPart> networks() {
        return ListingPart.of(view.networks(), NetworkPart::new);
    }

    /** Practices. */
    public @Nullable ListingPart<PracticePart> practices() {
        return ListingPart.of(view.practices(), PracticePart::new);
    }

    /** Reports. */
    public @Nullable ListingPart<ReportPart> reports() {
        return ListingPart.of(view.reports(), ReportPart::new);
    }

    /** Sources. */
    public @Nullable ListingPart<SourcePart> sources() {
        return ListingPart.of(view.sources(), SourcePart::new);
    }

    /** The national context. */
    public @Nullable NationalPart national() {
        return view.national() == null ? null : new NationalPart(view.national());
    }

    /** Whether the foot has content. */
    public boolean hasFoot() {
        return Marks.hasFoot(view);
    }

    /** Whether there is a colophon. */
    public boolean hasColophon() {
        return !view.colophon().isEmpty();
    }

    /** The colophon. */
    public List<TextPart> colophon() {
        return parts(view.colophon(), TextPart::new);
    }

    /** A picture. */
    public record ImagePart(
            String file, String alt, @Nullable String lang, boolean hasCredits, List<TextPart> credits) {
        ImagePart(ImageView image) {
            this(
                    image.file().address(),
                    image.alt().toString(),
                    Marks.language(image.alt().language()),
                    !image.credits().isEmpty(),
                    parts(image.credits(), TextPart::new));
        }
    }

    /** The national context. */
    @JStache(path = "national")
    public record NationalPart(
            HeadingPart heading, ProsePart body, @Nullable TextPart date, boolean hasSources, List<SourcePart> sources)
            implements Formattable {
        NationalPart(NationalContext national) {
            this(
                    new HeadingPart(national.heading()),
                    new ProsePart(national.body()),
                    TextPart.of(national.date()),
                    !national.sources().isEmpty(),
                    parts(national.sources(), SourcePart::new));
        }

        @Override
        public <A extends Output<E>, E extends Exception> void format(
                Formatter formatter, Appender downstream, String path, A out) throws E {
            Nested.print(NationalPartRenderer.of(), this, out);
        }
    }
}
