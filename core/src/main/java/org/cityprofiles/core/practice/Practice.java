package org.cityprofiles.core.practice;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import org.cityprofiles.core.constraint.DistinctElements;
import org.cityprofiles.core.constraint.RefersTo;
import org.cityprofiles.core.constraint.SectionKindOf;
import org.cityprofiles.core.constraint.SectionKinds;
import org.cityprofiles.core.constraint.Target;
import org.cityprofiles.core.constraint.UniqueSources;
import org.cityprofiles.core.document.Document;
import org.cityprofiles.core.document.DocumentKind;
import org.cityprofiles.core.document.Section;
import org.cityprofiles.core.document.Source;
import org.cityprofiles.core.document.Statement;
import org.cityprofiles.core.document.Topic;
import org.cityprofiles.core.record.NullableList;
import org.cityprofiles.core.text.LocalizedText;
import org.cityprofiles.core.text.RichText;
import org.cityprofiles.core.value.LanguageTag;
import org.cityprofiles.core.value.PartialDate;
import org.cityprofiles.core.value.Period;
import org.cityprofiles.core.value.Slug;
import org.jspecify.annotations.Nullable;

/**
 * A good practice of one or more places. Immutable.
 *
 * @param id the id
 * @param formerIds ids under which it was known before
 * @param places where it is used
 * @param title the title by language
 * @param officialNames the name in its original languages
 * @param summary what it is, in short
 * @param sections questions and answers in order
 * @param statements statements that belong to no section
 * @param contacts how to reach those who run it
 * @param topics its fields of work
 * @param responsible who is responsible
 * @param responsibleText who is responsible, in words
 * @param status whether it is in use
 * @param period since when and until when
 * @param transferredTo places that took it over
 * @param updated when an editor last checked it
 * @param languages the languages it is offered in; absent = all it is written in
 * @param sources where the facts come from
 */
@UniqueSources
public record Practice(
        Slug id,
        @DistinctElements @Nullable List<Slug> formerIds,
        @NotEmpty(message = "must not be empty") @RefersTo(Target.PLACE) @DistinctElements List<Slug> places,
        LocalizedText title,
        @Nullable LocalizedText officialNames,
        @Nullable RichText summary,
        @SectionKinds(SectionKindOf.PRACTICE) List<@Valid Section> sections,
        @Nullable List<@Valid Statement> statements,
        @Nullable List<@Valid Contact> contacts,
        @DistinctElements @Nullable List<Topic> topics,
        @RefersTo(Target.PARTY) @Nullable Slug responsible,
        @Nullable LocalizedText responsibleText,
        @Nullable PracticeStatus status,
        @Valid @Nullable Period period,
        @Nullable List<@Valid Transfer> transferredTo,
        @Nullable PartialDate updated,
        @DistinctElements @Nullable List<LanguageTag> languages,
        @Nullable List<@Valid Source> sources)
        implements Document {
    /** Checks that what is required is there, and copies the lists. */
    public Practice {
        requireNonNull(id, "id");
        formerIds = NullableList.copyOf(formerIds);
        places = List.copyOf(requireNonNull(places, "places"));
        requireNonNull(title, "title");
        sections = List.copyOf(requireNonNull(sections, "sections"));
        statements = NullableList.copyOf(statements);
        contacts = NullableList.copyOf(contacts);
        topics = NullableList.copyOf(topics);
        transferredTo = NullableList.copyOf(transferredTo);
        languages = NullableList.copyOf(languages);
        sources = NullableList.copyOf(sources);
    }

    @Override
    public DocumentKind documentKind() {
        return DocumentKind.PRACTICE;
    }

    @Override
    public Slug documentId() {
        return id;
    }

    /** A builder with everything that is required. */
    public static Builder builder(Slug id, List<Slug> places, LocalizedText title, List<Section> sections) {
        return new Builder(id, places, title, sections);
    }

    /** A builder that begins with everything in this record. */
    public Builder toBuilder() {
        return new Builder(id, places, title, sections)
                .formerIds(formerIds)
                .officialNames(officialNames)
                .summary(summary)
                .statements(statements)
                .contacts(contacts)
                .topics(topics)
                .responsible(responsible)
                .responsibleText(responsibleText)
                .status(status)
                .period(period)
                .transferredTo(transferredTo)
                .updated(updated)
                .languages(languages)
                .sources(sources);
    }

    /** Builds a {@link Practice}; every method sets one component, null leaves it unknown. Not thread-safe. */
    public static final class Builder {
        private final Slug id;
        private final List<Slug> places;
        private final LocalizedText title;
        private final List<Section> sections;
        private @Nullable List<Slug> formerIds;
        private @Nullable LocalizedText officialNames;
        private @Nullable RichText summary;
        private @Nullable List<Statement> statements;
        private @Nullable List<Contact> contacts;
        private @Nullable List<Topic> topics;
        private @Nullable Slug responsible;
        private @Nullable LocalizedText responsibleText;
        private @Nullable PracticeStatus status;
        private @Nullable Period period;
        private @Nullable List<Transfer> transferredTo;
        private @Nullable PartialDate updated;
        private @Nullable List<LanguageTag> languages;
        private @Nullable List<Source> sources;

        private Builder(Slug id, List<Slug> places, LocalizedText title, List<Section> sections) {
            this.id = id;
            this.places = places;
            this.title = title;
            this.sections = sections;
        }

        /** Sets formerIds: ids under which it was known before. */
        public Builder formerIds(@Nullable List<Slug> formerIds) {
            this.formerIds = formerIds;
            return this;
        }

        /** Sets officialNames: the name in its original languages. */
        public Builder officialNames(@Nullable LocalizedText officialNames) {
            this.officialNames = officialNames;
            return this;
        }

        /** Sets summary: what it is, in short. */
        public Builder summary(@Nullable RichText summary) {
            this.summary = summary;
            return this;
        }

        /** Sets statements: statements that belong to no section. */
        public Builder statements(@Nullable List<Statement> statements) {
            this.statements = statements;
            return this;
        }

        /** Sets contacts: how to reach those who run it. */
        public Builder contacts(@Nullable List<Contact> contacts) {
            this.contacts = contacts;
            return this;
        }

        /** Sets topics: its fields of work. */
        public Builder topics(@Nullable List<Topic> topics) {
            this.topics = topics;
            return this;
        }

        /** Sets responsible: who is responsible. */
        public Builder responsible(@Nullable Slug responsible) {
            this.responsible = responsible;
            return this;
        }

        /** Sets responsibleText: who is responsible, in words. */
        public Builder responsibleText(@Nullable LocalizedText responsibleText) {
            this.responsibleText = responsibleText;
            return this;
        }

        /** Sets status: whether it is in use. */
        public Builder status(@Nullable PracticeStatus status) {
            this.status = status;
            return this;
        }

        /** Sets period: since when and until when. */
        public Builder period(@Nullable Period period) {
            this.period = period;
            return this;
        }

        /** Sets transferredTo: places that took it over. */
        public Builder transferredTo(@Nullable List<Transfer> transferredTo) {
            this.transferredTo = transferredTo;
            return this;
        }

        /** Sets updated: when an editor last checked it. */
        public Builder updated(@Nullable PartialDate updated) {
            this.updated = updated;
            return this;
        }

        /** Sets languages: the languages it is offered in. */
        public Builder languages(@Nullable List<LanguageTag> languages) {
            this.languages = languages;
            return this;
        }

        /** Sets sources: where the facts come from. */
        public Builder sources(@Nullable List<Source> sources) {
            this.sources = sources;
            return this;
        }

        /** The finished record. */
        public Practice build() {
            return new Practice(
                    id,
                    formerIds,
                    places,
                    title,
                    officialNames,
                    summary,
                    sections,
                    statements,
                    contacts,
                    topics,
                    responsible,
                    responsibleText,
                    status,
                    period,
                    transferredTo,
                    updated,
                    languages,
                    sources);
        }
    }
}
