package org.cityprofiles.render;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cityprofiles.core.catalogue.Catalogue;
import org.cityprofiles.core.place.Place;
import org.cityprofiles.core.text.LanguagePriority;
import org.cityprofiles.core.value.LanguageTag;
import org.cityprofiles.core.value.Slug;
import org.cityprofiles.render.label.Label;
import org.cityprofiles.render.text.Linked;
import org.cityprofiles.render.text.Text;
import org.cityprofiles.render.view.CityPage;
import org.cityprofiles.render.view.CityView;
import org.cityprofiles.render.view.ErrorKind;
import org.cityprofiles.render.view.ErrorView;
import org.cityprofiles.render.view.IndexView;
import org.cityprofiles.render.view.PageFrame;
import org.cityprofiles.render.view.ViewOptions;

/**
 * Makes the views of one catalogue. Rich texts are sanitised when they are first shown and kept for as long as the
 * renderer, so make one per catalogue. Immutable to the outside and thread-safe.
 *
 * <pre>{@code
 * Renderer renderer = Renderer.of(catalogue, links);
 * ViewOptions options = ViewOptions.of(LanguageTag.parse("it"), LocalDate.now(ZoneOffset.UTC));
 * renderer.city(Slug.parse("ghent"), options).map(HtmlPrinter::fragment);
 * }</pre>
 *
 * <p>The language of the options must be one of {@link org.cityprofiles.render.label.Labels#languages()}; every method
 * throws {@link IllegalArgumentException} otherwise.
 */
public final class Renderer {
    /** What ids on complete pages begin with. */
    private static final String PAGE_INSTANCE = "city";

    private final Catalogue catalogue;
    private final Links links;
    private final Languages languages;
    private final RichTexts richTexts = new RichTexts();

    private Renderer(Catalogue catalogue, Links links) {
        this.catalogue = requireNonNull(catalogue, "catalogue");
        this.links = requireNonNull(links, "links");
        this.languages = new Languages(catalogue);
    }

    /** A renderer of a catalogue whose pages are where the links say. */
    public static Renderer of(Catalogue catalogue, Links links) {
        return new Renderer(catalogue, links);
    }

    /** The catalogue. */
    public Catalogue catalogue() {
        return catalogue;
    }

    Links links() {
        return links;
    }

    Languages languages() {
        return languages;
    }

    RichTexts richTexts() {
        return richTexts;
    }

    /** The view of a place, with or without a profile; empty where there is no such place. */
    public Optional<CityView> city(Slug id, ViewOptions options) {
        return catalogue.place(id).map(place -> new CityMaker(this, options, place).make());
    }

    /** The complete page of a place, whose first heading is of level 1; empty where there is no such place. */
    public Optional<CityPage> cityPage(Slug id, ViewOptions options) {
        ViewOptions complete = options.withHeading(1).withInstance(PAGE_INSTANCE);
        return catalogue.place(id).map(place -> page(place, complete));
    }

    private CityPage page(Place place, ViewOptions options) {
        CityView city = new CityMaker(this, options, place).make();
        FrameMaker frames = new FrameMaker(this, options);
        List<LanguageTag> offered = pageLanguages(place);
        Text name = city.name().text();
        Text description =
                city.tagline() != null ? city.tagline() : frames.wording().label(Label.PAGE_DESCRIPTION, name);
        Subject subject = new Subject(
                name,
                false,
                description,
                offered,
                canonical(options.language(), offered),
                language -> links.city(language, place.id()));
        return new CityPage(frames.frame(subject), city);
    }

    private List<LanguageTag> pageLanguages(Place place) {
        return catalogue
                .profile(place.id())
                .map(profile -> Languages.pages(languages.of(profile)))
                .orElseGet(languages::ofPages);
    }

    /** A page in a language that is not on offer stands for the one it falls back to. */
    private LanguageTag canonical(LanguageTag language, List<LanguageTag> offered) {
        return offered.isEmpty()
                ? language
                : LanguagePriority.of(language, languages.fallback()).choose(offered);
    }

    /** The list of all cities, networks and practices. */
    public IndexView index(ViewOptions options) {
        return new IndexMaker(this, options.withHeading(1)).make();
    }

    /**
     * The page that says why there is no page.
     *
     * @param allowed the values that would have been allowed; empty where that is not the reason
     */
    public ErrorView error(ErrorKind kind, List<String> allowed, ViewOptions options) {
        ViewOptions complete = options.withHeading(1);
        FrameMaker frames = new FrameMaker(this, complete);
        Wording wording = frames.wording();
        Text title = wording.label(title(kind));
        List<Text> texts = new ArrayList<>(List.of(wording.label(text(kind))));
        if (!allowed.isEmpty()) {
            texts.add(
                    wording.label(Label.ERROR_ALLOWED_VALUES, wording.formats().list(allowed)));
        }
        PageFrame frame = frames.frame(new Subject(title, false, null, List.of(), null, links::index));
        return new ErrorView(
                frame,
                Outline.of(complete).title(title),
                texts,
                Linked.of(wording.label(Label.ERROR_BACK), links.index(options.language())));
    }

    private static Label title(ErrorKind kind) {
        return switch (kind) {
            case BAD_REQUEST -> Label.ERROR_BAD_REQUEST;
            case NOT_FOUND -> Label.ERROR_NOT_FOUND;
            case NOT_ALLOWED -> Label.ERROR_NOT_ALLOWED;
            case INTERNAL -> Label.ERROR_INTERNAL;
        };
    }

    private static Label text(ErrorKind kind) {
        return switch (kind) {
            case BAD_REQUEST -> Label.ERROR_BAD_REQUEST_TEXT;
            case NOT_FOUND -> Label.ERROR_NOT_FOUND_TEXT;
            case NOT_ALLOWED -> Label.ERROR_NOT_ALLOWED_TEXT;
            case INTERNAL -> Label.ERROR_INTERNAL_TEXT;
        };
    }
}
