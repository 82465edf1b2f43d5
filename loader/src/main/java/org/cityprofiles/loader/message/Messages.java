package org.cityprofiles.loader.message;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Collection;
import java.util.Locale;
import java.util.Objects;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/**
 * Says phrases in one language. Bundles are read by name and never looked up through {@link ResourceBundle#getBundle},
 * which would fall back to the language of the JVM. Immutable and thread-safe.
 */
public final class Messages {
    private static final Messages ENGLISH = new Messages(Locale.ENGLISH);
    private static final Messages ITALIAN = new Messages(Locale.ITALIAN);

    private final Locale language;
    private final ResourceBundle bundle;

    private Messages(Locale language) {
        this.language = language;
        this.bundle = read("messages_" + language.getLanguage() + ".properties");
    }

    /** Messages in this language where there is a bundle for it (it), else in English. */
    public static Messages in(Locale language) {
        return language.getLanguage().equals("it") ? ITALIAN : ENGLISH;
    }

    /** The phrase as text of this language. */
    public String say(Phrase phrase) {
        Object[] arguments = phrase.arguments().stream().map(this::word).toArray();
        return new MessageFormat(bundle.getString(phrase.key()), language).format(arguments);
    }

    /** Whether the bundles have a pattern of this key. */
    public boolean has(String key) {
        return bundle.containsKey(key);
    }

    private Object word(Object argument) {
        if (argument instanceof Phrase phrase) {
            return say(phrase);
        }
        if (argument instanceof Collection<?> several) {
            return several.stream().map(each -> word(each).toString()).collect(Collectors.joining(", "));
        }
        return argument instanceof Number ? argument : argument.toString();
    }

    private static ResourceBundle read(String name) {
        InputStream found = Objects.requireNonNull(Messages.class.getResourceAsStream(name), name);
        try (InputStreamReader in = new InputStreamReader(found, StandardCharsets.UTF_8)) {
            return new PropertyResourceBundle(in);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
