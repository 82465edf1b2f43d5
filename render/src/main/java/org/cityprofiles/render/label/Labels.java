package org.cityprofiles.render.label;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.cityprofiles.core.value.LanguageTag;

/**
 * The labels of one language, read from a bundle. Immutable; one object per language.
 *
 * <p>The language is always the one asked for, never that of the machine.
 *
 * <pre>{@code
 * Labels italian = Labels.of(LanguageTag.parse("it"));
 * italian.text(Label.STATEMENT_FORMER_OFFICE, "sindaco");  // "ex sindaco"
 * }</pre>
 */
public final class Labels {
    private static final List<LanguageTag> LANGUAGES = Stream.of(
                    "ar bg bn ca cs da de el en es et fa fi fr ga hr hu it lt",
                    "lv mt nl pl ps pt ro ru sk sl so sq sr sv ti tr uk ur zh")
            .flatMap(tags -> Stream.of(tags.split(" ")))
            .map(LanguageTag::parse)
            .toList();
    private static final Map<LanguageTag, Labels> READ = new ConcurrentHashMap<>();

    private final LanguageTag language;
    private final Map<Label, Template> templates;
    private final Map<Label, Map<PluralCategory, Template>> plurals;
    private final PluralRule pluralRule;
    private final Formats formats;

    private Labels(LanguageTag language) {
        this.language = language;
        Properties texts = bundle(language);
        this.templates = templates(language, texts);
        this.plurals = plurals(texts);
        this.pluralRule = PluralRule.of(language);
        this.formats = new Formats(this);
    }

    /** The label languages, ordered by tag. */
    public static List<LanguageTag> languages() {
        return LANGUAGES;
    }

    /**
     * The labels of a language.
     *
     * @throws IllegalArgumentException when it is no label language
     */
    public static Labels of(LanguageTag language) {
        return find(language)
                .orElseThrow(() -> new IllegalArgumentException(
                        "expected one of " + LANGUAGES + " as label language, found '" + language + "'"));
    }

    /** The labels of a language, if it is a label language. */
    public static Optional<Labels> find(LanguageTag language) {
        Labels read = READ.get(language);
        if (read != null) {
            return Optional.of(read);
        }
        return LANGUAGES.contains(language)
                ? Optional.of(READ.computeIfAbsent(language, Labels::new))
                : Optional.empty();
    }

    /** The language of the labels. */
    public LanguageTag language() {
        return language;
    }

    /** How the language writes dates, numbers, countries and languages. */
    public Formats formats() {
        return formats;
    }

    /** A label that has no placeholders. */
    public String text(Label label) {
        return text(label, new String[0]);
    }

    /**
     * A label with values in place of its placeholders.
     *
     * @throws IllegalArgumentException when their number is not that of the label's placeholders
     */
    public String text(Label label, String... values) {
        return template(label, values.length).fill(values);
    }

    /**
     * A label that depends on a number, cut at its placeholders, of which the first is the number.
     *
     * @param count from 0 on
     * @throws IllegalArgumentException when the label depends on no number
     */
    public Template plural(Label label, long count) {
        Map<PluralCategory, Template> forms = plurals.get(label);
        if (forms == null) {
            throw new IllegalArgumentException("expected a label that depends on a number, found " + label.word());
        }
        PluralCategory category = pluralRule.category(count);
        return Objects.requireNonNull(forms.get(category), () -> label.word() + ' ' + category.word());
    }

    /** A label that depends on a number, with the number in place of its only placeholder. */
    public String text(Label label, long count) {
        return plural(label, count).fill(formats.number(BigDecimal.valueOf(count)));
    }

    /**
     * A label cut at its placeholders.
     *
     * @throws IllegalArgumentException when the number of values is not that of the label's placeholders
     */
    public Template template(Label label, int values) {
        if (values != label.placeholderCount()) {
            throw new IllegalArgumentException(
                    "expected values for " + label.placeholders() + " in " + label.word() + ", found " + values);
        }
        return Objects.requireNonNull(templates.get(label), label.word());
    }

    private static Map<Label, Template> templates(LanguageTag language, Properties texts) {
        Map<Label, Template> templates = new EnumMap<>(Label.class);
        for (Label label : Label.values()) {
            String text = texts.getProperty(label.word());
            if (text == null && !label.isPlural()) {
                throw new IllegalStateException("no label " + label.word() + " in language " + language);
            }
            if (text != null) {
                templates.put(label, Template.parse(label, text));
            }
        }
        return templates;
    }

    private static Map<Label, Map<PluralCategory, Template>> plurals(Properties texts) {
        Map<Label, Map<PluralCategory, Template>> plurals = new EnumMap<>(Label.class);
        Arrays.stream(Label.values()).filter(Label::isPlural).forEach(label -> plurals.put(label, forms(label, texts)));
        return plurals;
    }

    private static Map<PluralCategory, Template> forms(Label label, Properties texts) {
        Map<PluralCategory, Template> forms = new EnumMap<>(PluralCategory.class);
        for (PluralCategory category : PluralCategory.values()) {
            String text = texts.getProperty(label.word() + '-' + category.word());
            if (text != null) {
                forms.put(category, Template.parse(label, text));
            }
        }
        return forms;
    }

    static Properties bundle(LanguageTag language) {
        String name = language + ".properties";
        try (InputStream stream = Labels.class.getResourceAsStream(name);
                Reader reader = new InputStreamReader(Objects.requireNonNull(stream, name), StandardCharsets.UTF_8)) {
            Properties texts = new Properties();
            texts.load(reader);
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }
}
