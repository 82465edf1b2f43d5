package org.cityprofiles.render.part;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.cityprofiles.render.text.Heading;
import org.cityprofiles.render.text.Prose;
import org.cityprofiles.render.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * A part of a document under its own heading. Immutable.
 *
 * @param heading the heading
 * @param intro a short lead
 * @param body the text
 * @param statements what is shown after the body
 */
public record SectionView(Heading heading, @Nullable Text intro, Prose body, List<StatementView> statements) {
    /** Checks that what is always there is there, and copies the lists. */
    public SectionView {
        requireNonNull(heading, "heading");
        requireNonNull(body, "body");
        statements = List.copyOf(statements);
    }
}
