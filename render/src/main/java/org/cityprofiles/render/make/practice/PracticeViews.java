package org.cityprofiles.render.make.practice;

import java.util.List;
import java.util.Optional;
import org.cityprofiles.core.practice.Practice;
import org.cityprofiles.core.value.LanguageTag;
import org.cityprofiles.core.value.Slug;
import org.cityprofiles.render.make.FrameMaker;
import org.cityprofiles.render.make.Subject;
import org.cityprofiles.render.make.SubjectViews;
import org.cityprofiles.render.make.Workshop;
import org.cityprofiles.render.make.entry.CardMaker;
import org.cityprofiles.render.make.wording.Languages;
import org.cityprofiles.render.text.Text;
import org.cityprofiles.render.view.CardView;
import org.cityprofiles.render.view.Page;
import org.cityprofiles.render.view.PracticeView;
import org.cityprofiles.render.view.SubjectKind;
import org.cityprofiles.render.view.View;
import org.cityprofiles.render.view.ViewName;
import org.cityprofiles.render.view.ViewOptions;

/** The views of practices. Thread-safe. */
public final class PracticeViews implements SubjectViews {
    private final Workshop workshop;

    /** The views of the practices of a catalogue. */
    public PracticeViews(Workshop workshop) {
        this.workshop = workshop;
    }

    @Override
    public Optional<? extends View> view(ViewName name, Slug id, ViewOptions options) {
        return workshop.catalogue().practice(id).map(practice -> view(name, practice, options));
    }

    private View view(ViewName name, Practice practice, ViewOptions options) {
        return switch (name) {
            case PROFILE -> profile(practice, options);
            case CARD -> card(practice, options);
            default -> throw new IllegalArgumentException("no view " + name.word() + " of a practice");
        };
    }

    private PracticeView profile(Practice practice, ViewOptions options) {
        return new PracticeMaker(workshop, options, practice).make();
    }

    private CardView card(Practice practice, ViewOptions options) {
        return new CardMaker(workshop, options).practice(practice);
    }

    @Override
    public Optional<Page> page(Slug id, ViewOptions options) {
        return workshop.catalogue().practice(id).map(practice -> page(practice, options));
    }

    private Page page(Practice practice, ViewOptions options) {
        PracticeView view = profile(practice, options);
        FrameMaker frames = new FrameMaker(workshop, options);
        Languages languages = workshop.languages();
        List<LanguageTag> offered = Languages.pages(languages.of(practice));
        Text title = view.heading().text();
        Subject subject = new Subject(
                title,
                false,
                card(practice, options).summary(),
                offered,
                languages.canonical(options.language(), offered),
                language -> workshop.links().subject(SubjectKind.PRACTICE, language, practice.id()));
        return new Page(frames.frame(subject), view);
    }
}
