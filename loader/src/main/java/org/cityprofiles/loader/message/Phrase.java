package org.cityprofiles.loader.message;

import java.util.List;

/**
 * A message not yet in any language: the key of a pattern in the bundles and the arguments for it; an argument may be a
 * phrase itself. Text from documents belongs in a {@link Quoted} argument.
 */
public record Phrase(String key, List<Object> arguments) {
    public Phrase {
        arguments = List.copyOf(arguments);
    }

    public static Phrase of(String key, Object... arguments) {
        return new Phrase(key, List.of(arguments));
    }
}
