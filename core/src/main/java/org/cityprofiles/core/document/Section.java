package org.cityprofiles.core.document;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Valid;
import java.util.List;
import org.cityprofiles.core.constraint.CustomHeading;
import org.cityprofiles.core.record.NullableList;
import org.cityprofiles.core.text.LocalizedText;
import org.cityprofiles.core.text.RichText;
import org.jspecify.annotations.Nullable;

/**
 * A part of a profile, a network or a practice under its own heading. Immutable.
 *
 * @param kind what it is about
 * @param heading the heading; absent = the default of the kind; required for custom
 * @param intro a short plain lead without closing punctuation
 * @param body the text
 * @param statements statements shown after the body
 */
@CustomHeading
public record Section(
        SectionKind kind,
        @Nullable LocalizedText heading,
        @Nullable LocalizedText intro,
        RichText body,
        @Nullable List<@Valid Statement> statements) {
    /** Checks that what is required is there, and copies the lists. */
    public Section {
        requireNonNull(kind, "kind");
        requireNonNull(body, "body");
        statements = NullableList.copyOf(statements);
    }

    /** A section with the default heading of its kind. */
    public static Section of(SectionKind kind, RichText body) {
        return new Section(kind, null, null, body, null);
    }
}
