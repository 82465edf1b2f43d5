package org.cityprofiles.render.make.wording;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.cityprofiles.core.text.LanguagePriority;
import org.cityprofiles.core.text.LanguageString;
import org.cityprofiles.core.text.LocalizedText;
import org.cityprofiles.core.value.CountryCode;
import org.cityprofiles.core.value.LanguageTag;
import org.cityprofiles.core.value.PartialDate;
import org.cityprofiles.core.value.Period;
import org.cityprofiles.core.value.TextDirection;
import org.cityprofiles.render.label.Formats;
import org.cityprofiles.render.label.Label;
import org.cityprofiles.render.label.Labels;
import org.cityprofiles.render.label.Template;
import org.cityprofiles.render.text.Labelled;
import org.cityprofiles.render.text.Run;
import org.cityprofiles.render.text.Text;
import org.jspecify.annotations.Nullable;

/** Chooses words for a page in one language, and marks those that are in another. Immutable. */
public final class Wording {
    /** What ISO 639 has for what is in no language. */
    private static final LanguageTag NO_LANGUAGE = LanguageTag.parse("zxx");

    private final Labels labels;
    private final LanguagePriority priority;
    private final boolean rightToLeft;

    /**
     * Words for a page.
     *
     * @param language a label language
     * @param fallback the language to take where that is missing
     */
    public Wording(LanguageTag language, LanguageTag fallback) {
        this.labels = Labels.of(language);
        this.priority = LanguagePriority.of(language, fallback);
        this.rightToLeft = language.direction() == TextDirection.RTL;
    }

    /** The language of the page. */
    public LanguageTag language() {
        return labels.language();
    }

    /** How the language of the page writes numbers, dates and names. */
    public Formats formats() {
        return labels.formats();
    }

    /** A label without placeholders. */
    public Text label(Label label) {
        return Text.of(labels.text(label));
    }

    /** A label around texts that keep their languages. */
    public Text label(Label label, Text... values) {
        return filled(labels.template(label, values.length), values);
    }

    /** A label that depends on a number. */
    public Text count(Label label, long count, Text... others) {
        Text[] values = new Text[others.length + 1];
        values[0] = Text.of(formats().number(BigDecimal.valueOf(count)));
        System.arraycopy(others, 0, values, 1, others.length);
        return filled(labels.plural(label, count), values);
    }

    private static Text filled(Template template, Text... values) {
        List<Run> runs = new ArrayList<>();
        for (Template.Part part : template.parts()) {
            if (part instanceof Template.Literal literal) {
                runs.add(new Run(literal.text(), null, false));
            } else if (part instanceof Template.Placeholder placeholder) {
                runs.addAll(values[placeholder.index()].runs());
            }
        }
        return joined(runs);
    }

    /** A label around values in the language of the page. */
    public Text label(Label label, String... values) {
        return label(label, Arrays.stream(values).map(this::unmarked).toArray(Text[]::new));
    }

    /** A label with a date. */
    public Text label(Label label, PartialDate date) {
        return Text.of(labels.text(label, formats().date(date)));
    }

    /** Some items after a label; null without items. */
    public <T> @Nullable Labelled<T> labelled(Label label, List<T> items) {
        return items.isEmpty() ? null : new Labelled<>(label(label), items);
    }

    /** Adds some items after a label, if there are any. */
    public <T> void addLabelled(List<Labelled<T>> all, Label label, List<T> items) {
        if (!items.isEmpty()) {
            all.add(new Labelled<>(label(label), items));
        }
    }

    /** A text of which no language is known, such as the name of a publisher. */
    public Text unmarked(String value) {
        return new Text(List.of(new Run(value, null, isOtherDirection(value))));
    }

    /** The name of a country. */
    public Text country(CountryCode country) {
        return text(formats().country(country));
    }

    /** The name of a language, as it stands within a sentence. */
    public Text language(LanguageTag language) {
        return text(formats().language(language));
    }

    /** A period; null where nothing is known of it. */
    @Nullable
    public Text period(@Nullable Period period) {
        String text = period == null ? "" : formats().period(period);
        return text.isEmpty() ? null : Text.of(text);
    }

    /** A telephone number or an address of the web, which is written from left to right in every language. */
    public Text address(String value) {
        return new Text(List.of(new Run(value, rightToLeft ? NO_LANGUAGE : null, rightToLeft)));
    }

    /** A name, in the language of the page where it has one. */
    public Text name(LocalizedText name) {
        return text(name.lookup(priority));
    }

    /** A text in a known language. */
    public Text text(LanguageString found) {
        boolean own = found.language().equals(labels.language());
        return new Text(
                List.of(new Run(found.value(), own ? null : found.language(), isOtherDirection(found.value()))));
    }

    /** Texts one after the other. */
    public Text list(List<Text> texts) {
        List<Run> runs = new ArrayList<>();
        for (Text text : texts) {
            if (!runs.isEmpty()) {
                runs.add(new Run(formats().listSeparator(), null, false));
            }
            runs.addAll(text.runs());
        }
        return joined(runs);
    }

    /** Neighbours that need no mark become one run. */
    private static Text joined(List<Run> runs) {
        List<Run> joined = new ArrayList<>();
        for (Run run : runs) {
            Run last = joined.isEmpty() ? run : joined.get(joined.size() - 1);
            if (!joined.isEmpty() && isPlain(last) && isPlain(run)) {
                joined.set(joined.size() - 1, new Run(last.value() + run.value(), null, false));
            } else {
                joined.add(run);
            }
        }
        return new Text(joined);
    }

    private static boolean isPlain(Run run) {
        return run.language() == null && !run.isolated();
    }

    private boolean isOtherDirection(String value) {
        return value.codePoints().anyMatch(this::isOtherDirection);
    }

    private boolean isOtherDirection(int point) {
        return switch (Character.getDirectionality(point)) {
            case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> rightToLeft;
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> !rightToLeft;
            case Character.DIRECTIONALITY_LEFT_TO_RIGHT_EMBEDDING,
                    Character.DIRECTIONALITY_LEFT_TO_RIGHT_OVERRIDE,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_EMBEDDING,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_OVERRIDE,
                    Character.DIRECTIONALITY_POP_DIRECTIONAL_FORMAT -> true;
            default -> false;
        };
    }
}
