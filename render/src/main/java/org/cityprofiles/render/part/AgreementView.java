package org.cityprofiles.render.part;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.cityprofiles.render.text.Labelled;
import org.cityprofiles.render.text.Linked;
import org.cityprofiles.render.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * An agreement that a network rests on. Immutable.
 *
 * @param title the title
 * @param facts the parties and the date
 * @param signatories who signed, then who witnessed
 * @param commitments what the parties commit to
 * @param topics its fields of work
 */
public record AgreementView(
        Text title,
        List<Labelled<Linked>> facts,
        List<Labelled<SignatoryView>> signatories,
        @Nullable Labelled<Text> commitments,
        @Nullable Labelled<Text> topics) {
    /** Checks that what is always there is there, and copies the lists. */
    public AgreementView {
        requireNonNull(title, "title");
        facts = List.copyOf(facts);
        signatories = List.copyOf(signatories);
    }
}
