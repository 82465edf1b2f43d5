package org.cityprofiles.core.catalogue;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.cityprofiles.core.document.Document;

/**
 * A place where documents break a rule that they must keep together. Immutable.
 *
 * @param rule the rule
 * @param document the document at fault
 * @param pointer the place in it, as a JSON Pointer (RFC 6901)
 * @param arguments what was found, for a message, in the order {@link #toString} prints them: the reference, the id, the
 *     cycle; for counts the declared and the listed number; for translations the language
 */
public record Finding(Rule rule, Document document, String pointer, List<String> arguments) {
    /** Checks that all parts are there. */
    public Finding {
        requireNonNull(rule, "rule");
        requireNonNull(document, "document");
        requireNonNull(pointer, "pointer");
        arguments = List.copyOf(arguments);
    }

    @Override
    public String toString() {
        return document.documentKind().word() + " " + document.documentId() + pointer + ": " + rule.code() + " "
                + String.join(", ", arguments);
    }
}
