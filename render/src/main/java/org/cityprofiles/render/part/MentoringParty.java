package org.cityprofiles.render.part;

import static java.util.Objects.requireNonNull;

import org.cityprofiles.render.text.Linked;
import org.cityprofiles.render.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Who mentors or is mentored. Immutable.
 *
 * @param name the name
 * @param country the country
 * @param support the associations that support it
 */
public record MentoringParty(Linked name, @Nullable Text country, @Nullable Text support) {
    /** Checks that what is always there is there. */
    public MentoringParty {
        requireNonNull(name, "name");
    }
}
