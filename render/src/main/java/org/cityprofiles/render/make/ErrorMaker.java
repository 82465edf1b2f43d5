package org.cityprofiles.render.make;

import java.util.ArrayList;
import java.util.List;
import org.cityprofiles.render.label.Label;
import org.cityprofiles.render.make.wording.Wording;
import org.cityprofiles.render.text.Linked;
import org.cityprofiles.render.text.Text;
import org.cityprofiles.render.view.ErrorKind;
import org.cityprofiles.render.view.ErrorView;
import org.cityprofiles.render.view.Links;
import org.cityprofiles.render.view.ListKind;
import org.cityprofiles.render.view.Page;
import org.cityprofiles.render.view.ViewOptions;

/** Makes the page that says why there is no page. For one page. */
public final class ErrorMaker {
    private final Links links;
    private final ViewOptions options;
    private final FrameMaker frames;
    private final Wording wording;

    /** Errors told in the language of the options. */
    public ErrorMaker(Workshop workshop, ViewOptions options) {
        this.links = workshop.links();
        this.options = options;
        this.frames = new FrameMaker(workshop, options);
        this.wording = frames.wording();
    }

    /**
     * The page about an error.
     *
     * @param allowed the values that would have been allowed; empty where that is not the reason
     */
    public Page page(ErrorKind kind, List<String> allowed) {
        Text title = wording.label(Label.of("error", kind));
        List<Text> texts = new ArrayList<>(List.of(wording.label(text(kind))));
        if (!allowed.isEmpty()) {
            texts.add(
                    wording.label(Label.ERROR_ALLOWED_VALUES, wording.formats().list(allowed)));
        }
        Subject subject =
                new Subject(title, false, null, List.of(), null, language -> links.list(ListKind.HOME, language));
        Linked back = Linked.of(wording.label(Label.ERROR_BACK), links.list(ListKind.HOME, options.language()));
        return new Page(
                frames.frame(subject),
                new ErrorView(options, Outline.of(options).title(title), texts, back));
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
