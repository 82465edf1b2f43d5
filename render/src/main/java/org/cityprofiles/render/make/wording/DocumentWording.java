package org.cityprofiles.render.make.wording;

import java.util.List;
import org.cityprofiles.core.text.LanguagePriority;
import org.cityprofiles.core.text.LanguageString;
import org.cityprofiles.core.text.LocalizedText;
import org.cityprofiles.core.text.RichText;
import org.cityprofiles.core.value.LanguageTag;
import org.cityprofiles.render.label.Label;
import org.cityprofiles.render.text.Prose;
import org.cityprofiles.render.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * The texts of one document, in the language in which it is shown: the page's where the document is offered in it.
 * Immutable but for the texts that are made once.
 */
public final class DocumentWording {
    private final Wording wording;
    private final RichTexts richTexts;
    private final LanguageTag shown;
    private final LanguagePriority priority;
    private final LanguageTag named;

    private DocumentWording(
            Wording wording, RichTexts richTexts, LanguageTag shown, LanguageTag named, LanguageTag any) {
        this.wording = wording;
        this.richTexts = richTexts;
        this.shown = shown;
        this.named = named;
        this.priority = LanguagePriority.of(shown, any);
    }

    /**
     * The texts of the document that the page is about; the page says which language they are in.
     *
     * @param offered the languages the document is offered in; empty = it has no texts
     * @param fallback the language to take where the page's is missing
     */
    public static DocumentWording main(
            Wording wording, RichTexts richTexts, List<LanguageTag> offered, LanguageTag fallback) {
        LanguageTag shown = choose(wording, offered, fallback);
        return new DocumentWording(wording, richTexts, shown, shown, fallback);
    }

    /** The texts of another document on the same page. */
    public DocumentWording other(List<LanguageTag> offered, LanguageTag fallback) {
        return new DocumentWording(wording, richTexts, choose(wording, offered, fallback), named, fallback);
    }

    private static LanguageTag choose(Wording wording, List<LanguageTag> offered, LanguageTag fallback) {
        return offered.isEmpty()
                ? wording.language()
                : LanguagePriority.of(wording.language(), fallback).choose(offered);
    }

    /** The words of the page around the document. */
    public Wording wording() {
        return wording;
    }

    /** The language in which the document is shown. */
    public LanguageTag shown() {
        return shown;
    }

    /** Says in which language the document is shown, where that is not the page's; empty otherwise. */
    public List<Text> notes() {
        return shown.equals(wording.language())
                ? List.of()
                : List.of(wording.label(Label.SHOWN_IN, wording.language(shown)));
    }

    /** A short text. */
    public Text text(LocalizedText text) {
        return wording.text(text.lookup(priority));
    }

    /** A short text; null without one. */
    @Nullable
    public Text textOrNull(@Nullable LocalizedText text) {
        return text == null ? null : text(text);
    }

    /** A long text, made safe. */
    public Prose prose(RichText text) {
        LanguageTag language = priority.choose(text.languages());
        boolean own = language.equals(wording.language());
        boolean said = own || language.equals(named);
        return new Prose(
                richTexts.html(text, language),
                own ? null : language,
                said ? null : wording.label(Label.TEXT_IN, wording.language(language)));
    }

    /** The beginning of a rich text, without markup. */
    Text gist(RichText text) {
        LanguageTag language = priority.choose(text.languages());
        return wording.text(new LanguageString(richTexts.gist(text, language), language));
    }

    /** The first sentences of a long text; null without one. */
    @Nullable
    public Text gistOrNull(@Nullable RichText text) {
        return text == null ? null : gist(text);
    }

    /** A long text, made safe; null without one. */
    @Nullable
    public Prose proseOrNull(@Nullable RichText text) {
        return text == null ? null : prose(text);
    }
}
