package org.cityprofiles.servlet.oembed;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.cityprofiles.render.json.JsonWriter;
import org.cityprofiles.render.view.SubjectKind;

/**
 * What whoever runs a public server hands in to the registry of oEmbed providers, as one of its {@code providers/*.yml}.
 * Consumers that discover addresses do without it; some ask the registry only. Immutable.
 *
 * @param name the name of the catalogue
 * @param home its home page
 * @param root the public address of the root of our addresses, which ends in a slash
 * @param example the complete address of an answer that will stay
 */
public record ProviderEntry(String name, String home, String root, String example) {
    /** The entry in YAML. */
    public String yaml() {
        return """
                ---
                - provider_name: %s
                  provider_url: %s
                  endpoints:
                  - schemes:
                %s
                    url: %s
                    example_urls:
                    - %s
                    discovery: true
                ...
                """
                .formatted(quoted(name), quoted(home), schemes(), quoted(root + "v1/oembed"), quoted(example));
    }

    /** A star stands for any language, and for any id. */
    private String schemes() {
        return Arrays.stream(SubjectKind.values())
                .map(kind -> "    - " + quoted(root + "*/" + kind.word() + "/*"))
                .collect(Collectors.joining("\n"));
    }

    /** What JSON calls a string, YAML does too. */
    private static String quoted(String text) {
        return new JsonWriter().value(text).toDocument().toString();
    }
}
