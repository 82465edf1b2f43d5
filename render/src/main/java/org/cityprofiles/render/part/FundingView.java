package org.cityprofiles.render.part;

import java.util.List;
import org.cityprofiles.render.text.Labelled;
import org.cityprofiles.render.text.Linked;
import org.cityprofiles.render.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Money that a network receives. Immutable.
 *
 * @param programme the programme it comes from
 * @param facts who pays, and how much
 */
public record FundingView(@Nullable Text programme, List<Labelled<Linked>> facts) {
    /** Copies the list. */
    public FundingView {
        facts = List.copyOf(facts);
    }
}
