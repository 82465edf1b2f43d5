package org.cityprofiles.render;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.cityprofiles.core.catalogue.Catalogue;
import org.cityprofiles.core.value.LanguageTag;
import org.cityprofiles.core.value.Slug;
import org.cityprofiles.render.data.StructuredData;
import org.cityprofiles.render.html.Link;
import org.cityprofiles.render.make.ErrorMaker;
import org.cityprofiles.render.make.FrameDocuments;
import org.cityprofiles.render.make.FrameMaker;
import org.cityprofiles.render.make.Subject;
import org.cityprofiles.render.make.SubjectPages;
import org.cityprofiles.render.make.SubjectViews;
import org.cityprofiles.render.make.Workshop;
import org.cityprofiles.render.make.city.CityViews;
import org.cityprofiles.render.make.city.CountryViews;
import org.cityprofiles.render.make.list.ListMaker;
import org.cityprofiles.render.make.network.NetworkViews;
import org.cityprofiles.render.make.practice.PracticeViews;
import org.cityprofiles.render.text.Text;
import org.cityprofiles.render.view.CityView;
import org.cityprofiles.render.view.ErrorKind;
import org.cityprofiles.render.view.FrameDocument;
import org.cityprofiles.render.view.Links;
import org.cityprofiles.render.view.ListChoice;
import org.cityprofiles.render.view.ListKind;
import org.cityprofiles.render.view.Page;
import org.cityprofiles.render.view.PageFrame;
import org.cityprofiles.render.view.SubjectKind;
import org.cityprofiles.render.view.View;
import org.cityprofiles.render.view.ViewName;
import org.cityprofiles.render.view.ViewOptions;
import org.jspecify.annotations.Nullable;

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
    private static final String PAGE_INSTANCE = "page";

    private final Workshop workshop;
    private final Map<SubjectKind, SubjectViews> subjects;

    private Renderer(Workshop workshop) {
        this.workshop = workshop;
        this.subjects = Map.of(
                SubjectKind.CITY, new CityViews(workshop),
                SubjectKind.NETWORK, new NetworkViews(workshop),
                SubjectKind.PRACTICE, new PracticeViews(workshop),
                SubjectKind.COUNTRY, new CountryViews(workshop));
    }

    /** A renderer of a catalogue whose pages are where the links say. */
    public static Renderer of(Catalogue catalogue, Links links) {
        return new Renderer(Workshop.of(requireNonNull(catalogue, "catalogue"), requireNonNull(links, "links")));
    }

    /** A renderer of the same catalogue whose pages are elsewhere; what was sanitised before is shared. */
    public Renderer withLinks(Links links) {
        return new Renderer(workshop.withLinks(requireNonNull(links, "links")));
    }

    /** The catalogue. */
    public Catalogue catalogue() {
        return workshop.catalogue();
    }

    /**
     * A view of a subject, to be embedded; empty where there is no such subject, or nothing of it in that view.
     *
     * @param kind what it is
     * @param name one of its kind's views
     * @param id its id; of a country, its code in lower case
     * @throws IllegalArgumentException when its kind has no such view
     */
    public Optional<? extends View> view(SubjectKind kind, ViewName name, Slug id, ViewOptions options) {
        if (!kind.views().contains(name)) {
            throw new IllegalArgumentException(
                    "expected one of " + kind.views() + " as view of a " + kind.word() + ", found " + name);
        }
        return subjects(kind).view(name, id, options);
    }

    /** The view of a place, with or without a profile; empty where there is no such place. */
    public Optional<CityView> city(Slug id, ViewOptions options) {
        return view(SubjectKind.CITY, ViewName.PROFILE, id, options).map(CityView.class::cast);
    }

    /** The complete page of a subject, whose first heading is of level 1; empty where there is no such subject. */
    public Optional<Page> page(SubjectKind kind, Slug id, ViewOptions options) {
        ViewOptions whole = complete(options);
        return subjects(kind)
                .page(id, whole)
                .map(page -> new SubjectPages(workshop, whole).complete(page, kind, id))
                .map(page ->
                        page.withLinkedData(linkedData(whole).subject(kind, id).orElse(null)));
    }

    /**
     * A view of a subject as a document for a frame; empty where there is no such subject, or nothing of it in that
     * view. Nothing else is in the document, so its elements may have ids.
     *
     * @throws IllegalArgumentException when the kind has no such view
     */
    public Optional<FrameDocument> frame(SubjectKind kind, ViewName name, Slug id, ViewOptions options) {
        ViewOptions alone = options.withInstance(PAGE_INSTANCE);
        return view(kind, name, id, alone).map(view -> new FrameDocuments(workshop, alone).of(view, kind, id));
    }

    /** What a page shows as a document for a frame. */
    public FrameDocument frame(Page page) {
        return new FrameDocuments(workshop, page.view().options()).of(page);
    }

    private SubjectViews subjects(SubjectKind kind) {
        return requireNonNull(subjects.get(kind), kind.word());
    }

    private static ViewOptions complete(ViewOptions options) {
        return options.withHeading(1).withInstance(PAGE_INSTANCE);
    }

    /**
     * A page that lists documents, or looks for them.
     *
     * @param choice what it is limited to; a list passes over what does not concern it
     */
    public Page list(ListKind kind, ListChoice choice, ViewOptions options) {
        Page page = new ListMaker(workshop, complete(options), choice).page(kind);
        return choice.equals(ListChoice.ALL)
                ? page.withLinkedData(linkedData(options).list(kind).orElse(null))
                : page;
    }

    private StructuredData linkedData(ViewOptions options) {
        return StructuredData.of(workshop.catalogue(), workshop.links(), options);
    }

    /**
     * What stands around a page that is made elsewhere, of words of ours only.
     *
     * @param name the name of the page
     * @param canonical whether its address stands for the page, and not for one of its many states
     * @param address the address of the page in a language
     */
    public PageFrame frame(
            Text name, boolean canonical, Function<LanguageTag, @Nullable Link> address, ViewOptions options) {
        List<LanguageTag> languages = workshop.languages().ofPages();
        LanguageTag stands = canonical ? workshop.languages().canonical(options.language(), languages) : null;
        return new FrameMaker(workshop, complete(options))
                .frame(new Subject(name, false, null, languages, stands, address));
    }

    /**
     * The page that says why there is no page.
     *
     * @param allowed the values that would have been allowed; empty where that is not the reason
     */
    public Page error(ErrorKind kind, List<String> allowed, ViewOptions options) {
        return new ErrorMaker(workshop, complete(options)).page(kind, allowed);
    }
}
