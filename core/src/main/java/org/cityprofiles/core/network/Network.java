package org.cityprofiles.core.network;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Valid;
import java.util.List;
import org.cityprofiles.core.constraint.DistinctElements;
import org.cityprofiles.core.constraint.RefersTo;
import org.cityprofiles.core.constraint.RolesWrittenOnce;
import org.cityprofiles.core.constraint.SectionKindOf;
import org.cityprofiles.core.constraint.SectionKinds;
import org.cityprofiles.core.constraint.Target;
import org.cityprofiles.core.constraint.UniqueSources;
import org.cityprofiles.core.document.Document;
import org.cityprofiles.core.document.DocumentKind;
import org.cityprofiles.core.document.Person;
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
import org.cityprofiles.core.value.WebAddress;
import org.jspecify.annotations.Nullable;

/**
 * A network, project or programme that cities join. Immutable.
 *
 * @param id the id
 * @param formerIds ids under which it was known before
 * @param kind what sort of network it is
 * @param name the name by language
 * @param acronym the short name by language
 * @param summary what it is
 * @param sections the sections in order
 * @param statements statements that belong to no section
 * @param people people who matter
 * @param programme the programme it belongs to
 * @param lead who leads it; thereby a member
 * @param promoters who promotes it
 * @param funding who pays for it
 * @param period since when and until when
 * @param phases its stages in order
 * @param members the members
 * @param declaredMembers how many members it says it has
 * @param mentoring who helps whom; thereby members
 * @param agreements the agreements it rests on
 * @param topics its fields of work
 * @param website the website
 * @param updated when an editor last checked it
 * @param languages the languages it is offered in; absent = all it is written in
 * @param sources where the facts come from
 */
@UniqueSources
@RolesWrittenOnce
public record Network(
        Slug id,
        @DistinctElements @Nullable List<Slug> formerIds,
        NetworkKind kind,
        LocalizedText name,
        @Nullable LocalizedText acronym,
        @Nullable RichText summary,
        @SectionKinds(SectionKindOf.PROFILE) @Nullable List<@Valid Section> sections,
        @Nullable List<@Valid Statement> statements,
        @Nullable List<@Valid Person> people,
        @RefersTo(Target.NETWORK) @Nullable Slug programme,
        @RefersTo(Target.PARTY) @Nullable Slug lead,
        @RefersTo(Target.PARTY) @DistinctElements @Nullable List<Slug> promoters,
        @Nullable List<@Valid Funding> funding,
        @Valid @Nullable Period period,
        @Nullable List<@Valid Phase> phases,
        @Nullable List<@Valid Membership> members,
        @Valid @Nullable DeclaredMembers declaredMembers,
        @Nullable List<@Valid Mentoring> mentoring,
        @Nullable List<@Valid Agreement> agreements,
        @DistinctElements @Nullable List<Topic> topics,
        @Nullable WebAddress website,
        @Nullable PartialDate updated,
        @DistinctElements @Nullable List<LanguageTag> languages,
        @Nullable List<@Valid Source> sources)
        implements Document {
    /** Checks that what is required is there, and copies the lists. */
    public Network {
        requireNonNull(id, "id");
        formerIds = NullableList.copyOf(formerIds);
        requireNonNull(kind, "kind");
        requireNonNull(name, "name");
        sections = NullableList.copyOf(sections);
        statements = NullableList.copyOf(statements);
        people = NullableList.copyOf(people);
        promoters = NullableList.copyOf(promoters);
        funding = NullableList.copyOf(funding);
        phases = NullableList.copyOf(phases);
        members = NullableList.copyOf(members);
        mentoring = NullableList.copyOf(mentoring);
        agreements = NullableList.copyOf(agreements);
        topics = NullableList.copyOf(topics);
        languages = NullableList.copyOf(languages);
        sources = NullableList.copyOf(sources);
    }

    @Override
    public DocumentKind documentKind() {
        return DocumentKind.NETWORK;
    }

    @Override
    public Slug documentId() {
        return id;
    }

    /** A builder with everything that is required. */
    public static Builder builder(Slug id, NetworkKind kind, LocalizedText name) {
        return new Builder(id, kind, name);
    }

    /** A builder that begins with everything in this record. */
    public Builder toBuilder() {
        return new Builder(id, kind, name)
                .formerIds(formerIds)
                .acronym(acronym)
                .summary(summary)
                .sections(sections)
                .statements(statements)
                .people(people)
                .programme(programme)
                .lead(lead)
                .promoters(promoters)
                .funding(funding)
                .period(period)
                .phases(phases)
                .members(members)
                .declaredMembers(declaredMembers)
                .mentoring(mentoring)
                .agreements(agreements)
                .topics(topics)
                .website(website)
                .updated(updated)
                .languages(languages)
                .sources(sources);
    }

    /** Builds a {@link Network}; every method sets one component, null leaves it unknown. Not thread-safe. */
    public static final class Builder {
        private final Slug id;
        private final NetworkKind kind;
        private final LocalizedText name;
        private @Nullable List<Slug> formerIds;
        private @Nullable LocalizedText acronym;
        private @Nullable RichText summary;
        private @Nullable List<Section> sections;
        private @Nullable List<Statement> statements;
        private @Nullable List<Person> people;
        private @Nullable Slug programme;
        private @Nullable Slug lead;
        private @Nullable List<Slug> promoters;
        private @Nullable List<Funding> funding;
        private @Nullable Period period;
        private @Nullable List<Phase> phases;
        private @Nullable List<Membership> members;
        private @Nullable DeclaredMembers declaredMembers;
        private @Nullable List<Mentoring> mentoring;
        private @Nullable List<Agreement> agreements;
        private @Nullable List<Topic> topics;
        private @Nullable WebAddress website;
        private @Nullable PartialDate updated;
        private @Nullable List<LanguageTag> languages;
        private @Nullable List<Source> sources;

        private Builder(Slug id, NetworkKind kind, LocalizedText name) {
            this.id = id;
            this.kind = kind;
            this.name = name;
        }

        /** Sets formerIds: ids under which it was known before. */
        public Builder formerIds(@Nullable List<Slug> formerIds) {
            this.formerIds = formerIds;
            return this;
        }

        /** Sets acronym: the short name by language. */
        public Builder acronym(@Nullable LocalizedText acronym) {
            this.acronym = acronym;
            return this;
        }

        /** Sets summary: what it is. */
        public Builder summary(@Nullable RichText summary) {
            this.summary = summary;
            return this;
        }

        /** Sets sections: the sections in order. */
        public Builder sections(@Nullable List<Section> sections) {
            this.sections = sections;
            return this;
        }

        /** Sets statements: statements that belong to no section. */
        public Builder statements(@Nullable List<Statement> statements) {
            this.statements = statements;
            return this;
        }

        /** Sets people: people who matter. */
        public Builder people(@Nullable List<Person> people) {
            this.people = people;
            return this;
        }

        /** Sets programme: the programme it belongs to. */
        public Builder programme(@Nullable Slug programme) {
            this.programme = programme;
            return this;
        }

        /** Sets lead: who leads it. */
        public Builder lead(@Nullable Slug lead) {
            this.lead = lead;
            return this;
        }

        /** Sets promoters: who promotes it. */
        public Builder promoters(@Nullable List<Slug> promoters) {
            this.promoters = promoters;
            return this;
        }

        /** Sets funding: who pays for it. */
        public Builder funding(@Nullable List<Funding> funding) {
            this.funding = funding;
            return this;
        }

        /** Sets period: since when and until when. */
        public Builder period(@Nullable Period period) {
            this.period = period;
            return this;
        }

        /** Sets phases: its stages in order. */
        public Builder phases(@Nullable List<Phase> phases) {
            this.phases = phases;
            return this;
        }

        /** Sets members: the members. */
        public Builder members(@Nullable List<Membership> members) {
            this.members = members;
            return this;
        }

        /** Sets declaredMembers: how many members it says it has. */
        public Builder declaredMembers(@Nullable DeclaredMembers declaredMembers) {
            this.declaredMembers = declaredMembers;
            return this;
        }

        /** Sets mentoring: who helps whom. */
        public Builder mentoring(@Nullable List<Mentoring> mentoring) {
            this.mentoring = mentoring;
            return this;
        }

        /** Sets agreements: the agreements it rests on. */
        public Builder agreements(@Nullable List<Agreement> agreements) {
            this.agreements = agreements;
            return this;
        }

        /** Sets topics: its fields of work. */
        public Builder topics(@Nullable List<Topic> topics) {
            this.topics = topics;
            return this;
        }

        /** Sets website: the website. */
        public Builder website(@Nullable WebAddress website) {
            this.website = website;
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
        public Network build() {
            return new Network(
                    id,
                    formerIds,
                    kind,
                    name,
                    acronym,
                    summary,
                    sections,
                    statements,
                    people,
                    programme,
                    lead,
                    promoters,
                    funding,
                    period,
                    phases,
                    members,
                    declaredMembers,
                    mentoring,
                    agreements,
                    topics,
                    website,
                    updated,
                    languages,
                    sources);
        }
    }
}
