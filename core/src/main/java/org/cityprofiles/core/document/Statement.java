package org.cityprofiles.core.document;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Valid;
import org.cityprofiles.core.constraint.RefersTo;
import org.cityprofiles.core.constraint.Target;
import org.cityprofiles.core.text.RichText;
import org.cityprofiles.core.value.PartialDate;
import org.cityprofiles.core.value.Slug;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said, in their own words or paraphrased. Immutable.
 *
 * @param form whether these are the words of the speaker
 * @param text the words; a paraphrase is a full sentence without "said"
 * @param speaker who said it
 * @param said when it was said
 * @param source the id of one of the document's sources
 * @param asOf when this was true
 */
public record Statement(
        StatementForm form,
        RichText text,
        @Valid @Nullable Person speaker,
        @Nullable PartialDate said,
        @RefersTo(Target.SOURCE) @Nullable Slug source,
        @Nullable PartialDate asOf)
        implements Sourced {
    /** Checks that what is required is there, and copies the lists. */
    public Statement {
        requireNonNull(form, "form");
        requireNonNull(text, "text");
    }

    /** A builder with everything that is required. */
    public static Builder builder(StatementForm form, RichText text) {
        return new Builder(form, text);
    }

    /** A builder that begins with everything in this record. */
    public Builder toBuilder() {
        return new Builder(form, text)
                .speaker(speaker)
                .said(said)
                .source(source)
                .asOf(asOf);
    }

    /** Builds a {@link Statement}; every method sets one component, null leaves it unknown. Not thread-safe. */
    public static final class Builder {
        private final StatementForm form;
        private final RichText text;
        private @Nullable Person speaker;
        private @Nullable PartialDate said;
        private @Nullable Slug source;
        private @Nullable PartialDate asOf;

        private Builder(StatementForm form, RichText text) {
            this.form = form;
            this.text = text;
        }

        /** Sets speaker: who said it. */
        public Builder speaker(@Nullable Person speaker) {
            this.speaker = speaker;
            return this;
        }

        /** Sets said: when it was said. */
        public Builder said(@Nullable PartialDate said) {
            this.said = said;
            return this;
        }

        /** Sets source: the id of one of the document's sources. */
        public Builder source(@Nullable Slug source) {
            this.source = source;
            return this;
        }

        /** Sets asOf: when this was true. */
        public Builder asOf(@Nullable PartialDate asOf) {
            this.asOf = asOf;
            return this;
        }

        /** The finished record. */
        public Statement build() {
            return new Statement(form, text, speaker, said, source, asOf);
        }
    }
}
