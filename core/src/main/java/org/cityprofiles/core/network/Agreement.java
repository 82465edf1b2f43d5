package org.cityprofiles.core.network;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import org.cityprofiles.core.constraint.DistinctElements;
import org.cityprofiles.core.constraint.RefersTo;
import org.cityprofiles.core.constraint.Target;
import org.cityprofiles.core.document.Sourced;
import org.cityprofiles.core.document.Topic;
import org.cityprofiles.core.record.NullableList;
import org.cityprofiles.core.text.LocalizedText;
import org.cityprofiles.core.value.PartialDate;
import org.cityprofiles.core.value.Slug;
import org.jspecify.annotations.Nullable;

/**
 * An agreement that a network rests on. Immutable.
 *
 * @param title the title
 * @param parties who agreed
 * @param signatories who signed or witnessed
 * @param date when it was signed
 * @param commitments what the parties commit to
 * @param topics its fields of work
 * @param source the id of one of the document's sources
 * @param asOf when this was true
 */
public record Agreement(
        LocalizedText title,
        @NotEmpty(message = "must not be empty") @RefersTo(Target.PARTY) @DistinctElements List<Slug> parties,
        @Nullable List<@Valid Signatory> signatories,
        @Nullable PartialDate date,
        @Nullable List<LocalizedText> commitments,
        @DistinctElements @Nullable List<Topic> topics,
        @RefersTo(Target.SOURCE) @Nullable Slug source,
        @Nullable PartialDate asOf)
        implements Sourced {
    /** Checks that what is required is there, and copies the lists. */
    public Agreement {
        requireNonNull(title, "title");
        parties = List.copyOf(requireNonNull(parties, "parties"));
        signatories = NullableList.copyOf(signatories);
        commitments = NullableList.copyOf(commitments);
        topics = NullableList.copyOf(topics);
    }

    /** A builder with everything that is required. */
    public static Builder builder(LocalizedText title, List<Slug> parties) {
        return new Builder(title, parties);
    }

    /** A builder that begins with everything in this record. */
    public Builder toBuilder() {
        return new Builder(title, parties)
                .signatories(signatories)
                .date(date)
                .commitments(commitments)
                .topics(topics)
                .source(source)
                .asOf(asOf);
    }

    /** Builds a {@link Agreement}; every method sets one component, null leaves it unknown. Not thread-safe. */
    public static final class Builder {
        private final LocalizedText title;
        private final List<Slug> parties;
        private @Nullable List<Signatory> signatories;
        private @Nullable PartialDate date;
        private @Nullable List<LocalizedText> commitments;
        private @Nullable List<Topic> topics;
        private @Nullable Slug source;
        private @Nullable PartialDate asOf;

        private Builder(LocalizedText title, List<Slug> parties) {
            this.title = title;
            this.parties = parties;
        }

        /** Sets signatories: who signed or witnessed. */
        public Builder signatories(@Nullable List<Signatory> signatories) {
            this.signatories = signatories;
            return this;
        }

        /** Sets date: when it was signed. */
        public Builder date(@Nullable PartialDate date) {
            this.date = date;
            return this;
        }

        /** Sets commitments: what the parties commit to. */
        public Builder commitments(@Nullable List<LocalizedText> commitments) {
            this.commitments = commitments;
            return this;
        }

        /** Sets topics: its fields of work. */
        public Builder topics(@Nullable List<Topic> topics) {
            this.topics = topics;
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
        public Agreement build() {
            return new Agreement(title, parties, signatories, date, commitments, topics, source, asOf);
        }
    }
}
