package org.cityprofiles.core.profile;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Valid;
import java.util.List;
import org.cityprofiles.core.constraint.DistinctElements;
import org.cityprofiles.core.constraint.PublishedBeforeUpdated;
import org.cityprofiles.core.constraint.RefersTo;
import org.cityprofiles.core.constraint.SectionKindOf;
import org.cityprofiles.core.constraint.SectionKinds;
import org.cityprofiles.core.constraint.Target;
import org.cityprofiles.core.constraint.UniqueSources;
import org.cityprofiles.core.document.Document;
import org.cityprofiles.core.document.DocumentKind;
import org.cityprofiles.core.document.Image;
import org.cityprofiles.core.document.Person;
import org.cityprofiles.core.document.Report;
import org.cityprofiles.core.document.Section;
import org.cityprofiles.core.document.Source;
import org.cityprofiles.core.document.Statement;
import org.cityprofiles.core.record.NullableList;
import org.cityprofiles.core.text.LocalizedText;
import org.cityprofiles.core.value.LanguageTag;
import org.cityprofiles.core.value.PartialDate;
import org.cityprofiles.core.value.Slug;
import org.jspecify.annotations.Nullable;

/**
 * How a city welcomes newcomers. Immutable.
 *
 * @param place the place it is about; its own id
 * @param tagline one line that sums it up
 * @param takeaways the numbered key points
 * @param sections the sections in order
 * @param statements statements that belong to no section
 * @param people people who matter
 * @param reports reports about the city
 * @param image a picture of the city
 * @param networksComplete whether the catalogue holds every network of the city; absent = unknown
 * @param published when it was first published
 * @param updated when an editor last checked it
 * @param languages the languages it is offered in; absent = all it is written in
 * @param sources where the facts come from
 */
@PublishedBeforeUpdated
@UniqueSources
public record CityProfile(
        @RefersTo(Target.PLACE) Slug place,
        @Nullable LocalizedText tagline,
        @Nullable List<LocalizedText> takeaways,
        @SectionKinds(SectionKindOf.PROFILE) @Nullable List<@Valid Section> sections,
        @Nullable List<@Valid Statement> statements,
        @Nullable List<@Valid Person> people,
        @Nullable List<@Valid Report> reports,
        @Valid @Nullable Image image,
        @Nullable Boolean networksComplete,
        @Nullable PartialDate published,
        @Nullable PartialDate updated,
        @DistinctElements @Nullable List<LanguageTag> languages,
        @Nullable List<@Valid Source> sources)
        implements Document {
    /** Checks that what is required is there, and copies the lists. */
    public CityProfile {
        requireNonNull(place, "place");
        takeaways = NullableList.copyOf(takeaways);
        sections = NullableList.copyOf(sections);
        statements = NullableList.copyOf(statements);
        people = NullableList.copyOf(people);
        reports = NullableList.copyOf(reports);
        languages = NullableList.copyOf(languages);
        sources = NullableList.copyOf(sources);
    }

    @Override
    public DocumentKind documentKind() {
        return DocumentKind.PROFILE;
    }

    @Override
    public Slug documentId() {
        return place;
    }

    /** A builder with everything that is required. */
    public static Builder builder(Slug place) {
        return new Builder(place);
    }

    /** A builder that begins with everything in this record. */
    public Builder toBuilder() {
        return new Builder(place)
                .tagline(tagline)
                .takeaways(takeaways)
                .sections(sections)
                .statements(statements)
                .people(people)
                .reports(reports)
                .image(image)
                .networksComplete(networksComplete)
                .published(published)
                .updated(updated)
                .languages(languages)
                .sources(sources);
    }

    /** Builds a {@link CityProfile}; every method sets one component, null leaves it unknown. Not thread-safe. */
    public static final class Builder {
        private final Slug place;
        private @Nullable LocalizedText tagline;
        private @Nullable List<LocalizedText> takeaways;
        private @Nullable List<Section> sections;
        private @Nullable List<Statement> statements;
        private @Nullable List<Person> people;
        private @Nullable List<Report> reports;
        private @Nullable Image image;
        private @Nullable Boolean networksComplete;
        private @Nullable PartialDate published;
        private @Nullable PartialDate updated;
        private @Nullable List<LanguageTag> languages;
        private @Nullable List<Source> sources;

        private Builder(Slug place) {
            this.place = place;
        }

        /** Sets tagline: one line that sums it up. */
        public Builder tagline(@Nullable LocalizedText tagline) {
            this.tagline = tagline;
            return this;
        }

        /** Sets takeaways: the numbered key points. */
        public Builder takeaways(@Nullable List<LocalizedText> takeaways) {
            this.takeaways = takeaways;
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

        /** Sets reports: reports about the city. */
        public Builder reports(@Nullable List<Report> reports) {
            this.reports = reports;
            return this;
        }

        /** Sets image: a picture of the city. */
        public Builder image(@Nullable Image image) {
            this.image = image;
            return this;
        }

        /** Sets networksComplete: whether the catalogue holds every network of the city. */
        public Builder networksComplete(@Nullable Boolean networksComplete) {
            this.networksComplete = networksComplete;
            return this;
        }

        /** Sets published: when it was first published. */
        public Builder published(@Nullable PartialDate published) {
            this.published = published;
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
        public CityProfile build() {
            return new CityProfile(
                    place,
                    tagline,
                    takeaways,
                    sections,
                    statements,
                    people,
                    reports,
                    image,
                    networksComplete,
                    published,
                    updated,
                    languages,
                    sources);
        }
    }
}
