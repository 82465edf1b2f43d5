package org.cityprofiles.examples.hosts;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The files of the site, and how blanks such as <code>{{title}}</code> in them are filled. */
final class Template {
    private static final Pattern BLANK = Pattern.compile("\\{\\{([a-zA-Z]+)}}");

    private Template() {}

    /**
     * A file with its blanks filled.
     *
     * @throws IllegalArgumentException when there is nothing for a blank
     */
    static String fill(String file, Function<String, @Nullable String> values) {
        return BLANK.matcher(text(file)).replaceAll(blank -> Matcher.quoteReplacement(value(blank.group(1), values)));
    }

    private static String value(String name, Function<String, @Nullable String> values) {
        String value = values.apply(name);
        if (value == null) {
            throw new IllegalArgumentException("nothing to fill {{" + name + "}} with");
        }
        return value;
    }

    /** The texts of a file of properties. */
    static Map<String, String> texts(String file) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(text(file)));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read from memory", e);
        }
        Map<String, String> texts = new TreeMap<>();
        properties.stringPropertyNames().forEach(name -> texts.put(name, properties.getProperty(name)));
        return Map.copyOf(texts);
    }

    private static String text(String file) {
        byte[] bytes = file(file);
        if (bytes == null) {
            throw new IllegalArgumentException("there is no file " + file);
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** The content of a file, or null. */
    static byte @Nullable [] file(String name) {
        try (InputStream stream = Template.class.getResourceAsStream(name)) {
            return stream == null ? null : stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }
}
