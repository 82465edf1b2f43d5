package org.cityprofiles.render.make.list;

import org.cityprofiles.core.value.LanguageTag;
import org.cityprofiles.render.html.Link;
import org.cityprofiles.render.label.Label;
import org.cityprofiles.render.make.FrameMaker;
import org.cityprofiles.render.make.Subject;
import org.cityprofiles.render.make.Workshop;
import org.cityprofiles.render.make.wording.Languages;
import org.cityprofiles.render.make.wording.Wording;
import org.cityprofiles.render.text.Linked;
import org.cityprofiles.render.text.Text;
import org.cityprofiles.render.view.ListChoice;
import org.cityprofiles.render.view.ListKind;
import org.cityprofiles.render.view.Page;
import org.cityprofiles.render.view.View;
import org.cityprofiles.render.view.ViewOptions;
import org.jspecify.annotations.Nullable;

/** Makes the pages that list documents. For one page. */
public final class ListMaker {
    private final Workshop workshop;
    private final ViewOptions options;
    private final ListChoice choice;
    private final FrameMaker frames;
    private final Wording wording;

    /** Lists in the language of the options, limited as chosen. */
    public ListMaker(Workshop workshop, ViewOptions options, ListChoice choice) {
        this.workshop = workshop;
        this.options = options;
        this.choice = choice;
        this.frames = new FrameMaker(workshop, options);
        this.wording = frames.wording();
    }

    /** The page. */
    public Page page(ListKind kind) {
        ListChoice applied = choice(kind);
        ListContext context = ListContext.of(workshop, options, wording, applied);
        Subject subject = new Subject(
                wording.label(kind == ListKind.HOME ? Label.PAGE_INDEX : FrameMaker.title(kind)),
                kind == ListKind.HOME,
                intro(kind),
                workshop.languages().ofPages(),
                canonical(applied),
                language -> context.filters().address(kind, language));
        return new Page(frames.frame(subject, kind).withFoot(builder()), view(kind, context));
    }

    private @Nullable Linked builder() {
        Link builder = workshop.links().builder(options.language(), null);
        return builder == null ? null : Linked.of(wording.label(Label.BUILDER_TITLE), builder);
    }

    private static View view(ListKind kind, ListContext context) {
        return switch (kind) {
            case HOME -> new HomeMaker(context).make();
            case CITIES -> new CitiesMaker(context).make();
            case NETWORKS -> new NetworksMaker(context).make();
            case PRACTICES -> new PracticesMaker(context).make();
            case SEARCH -> new SearchMaker(context).make();
        };
    }

    /** What concerns the list. */
    private ListChoice choice(ListKind kind) {
        return switch (kind) {
            case HOME -> ListChoice.ALL;
            case CITIES -> ListChoice.ALL.withCountry(choice.country());
            case NETWORKS, PRACTICES -> choice.withQuery(null);
            case SEARCH -> ListChoice.ALL.withQuery(choice.query());
        };
    }

    private Text intro(ListKind kind) {
        return wording.label(
                switch (kind) {
                    case HOME -> Label.INDEX_INTRO;
                    case CITIES -> Label.CITIES_INTRO;
                    case NETWORKS -> Label.NETWORKS_INTRO;
                    case PRACTICES -> Label.PRACTICES_INTRO;
                    case SEARCH -> Label.SEARCH_HINT;
                });
    }

    /** What was found stands for nothing but itself. */
    private @Nullable LanguageTag canonical(ListChoice applied) {
        Languages languages = workshop.languages();
        return applied.query() == null ? languages.canonical(options.language(), languages.ofPages()) : null;
    }
}
