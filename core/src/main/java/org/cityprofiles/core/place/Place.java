package org.cityprofiles.core.place;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Valid;
import java.util.List;
import org.cityprofiles.core.constraint.DistinctElements;
import org.cityprofiles.core.constraint.NotItsOwnPart;
import org.cityprofiles.core.constraint.RefersTo;
import org.cityprofiles.core.constraint.Target;
import org.cityprofiles.core.constraint.UniqueSources;
import org.cityprofiles.core.document.Document;
import org.cityprofiles.core.document.DocumentKind;
import org.cityprofiles.core.document.Figure;
import org.cityprofiles.core.document.Party;
import org.cityprofiles.core.document.Source;
import org.cityprofiles.core.record.NullableList;
import org.cityprofiles.core.text.LocalizedText;
import org.cityprofiles.core.value.CountryCode;
import org.cityprofiles.core.value.GeoPoint;
import org.cityprofiles.core.value.Slug;
import org.cityprofiles.core.value.WebAddress;
import org.jspecify.annotations.Nullable;

/**
 * A city, or another territory with an administration. Immutable.
 *
 * @param id the id, unique over places and organisations
 * @param formerIds ids under which it was known before
 * @param kind what sort of place it is
 * @param name the name by language
 * @param aliases other names
 * @param country the country
 * @param location a point in it
 * @param identifiers identifiers in public registers
 * @param website the website of the administration
 * @param parts the municipalities of a union
 * @param succeededBy the place that took its role after a merger
 * @param figures key figures
 * @param sources where the figures come from
 */
@NotItsOwnPart
@UniqueSources
public record Place(
        Slug id,
        @DistinctElements @Nullable List<Slug> formerIds,
        PlaceKind kind,
        LocalizedText name,
        @DistinctElements @Nullable List<LocalizedText> aliases,
        CountryCode country,
        @Valid @Nullable GeoPoint location,
        @DistinctElements @Nullable List<@Valid PlaceIdentifier> identifiers,
        @Nullable WebAddress website,
        @RefersTo(Target.PLACE) @DistinctElements @Nullable List<Slug> parts,
        @RefersTo(Target.PLACE) @Nullable Slug succeededBy,
        @Nullable List<@Valid Figure> figures,
        @Nullable List<@Valid Source> sources)
        implements Document, Party {
    /** Checks that what is required is there, and copies the lists. */
    public Place {
        requireNonNull(id, "id");
        formerIds = NullableList.copyOf(formerIds);
        requireNonNull(kind, "kind");
        requireNonNull(name, "name");
        aliases = NullableList.copyOf(aliases);
        requireNonNull(country, "country");
        identifiers = NullableList.copyOf(identifiers);
        parts = NullableList.copyOf(parts);
        figures = NullableList.copyOf(figures);
        sources = NullableList.copyOf(sources);
    }

    @Override
    public DocumentKind documentKind() {
        return DocumentKind.PLACE;
    }

    @Override
    public Slug documentId() {
        return id;
    }

    /** A builder with everything that is required. */
    public static Builder builder(Slug id, PlaceKind kind, LocalizedText name, CountryCode country) {
        return new Builder(id, kind, name, country);
    }

    /** A builder that begins with everything in this record. */
    public Builder toBuilder() {
        return new Builder(id, kind, name, country)
                .formerIds(formerIds)
                .aliases(aliases)
                .location(location)
                .identifiers(identifiers)
                .website(website)
                .parts(parts)
                .succeededBy(succeededBy)
                .figures(figures)
                .sources(sources);
    }

    /** Builds a {@link Place}; every method sets one component, null leaves it unknown. Not thread-safe. */
    public static final class Builder {
        private final Slug id;
        private final PlaceKind kind;
        private final LocalizedText name;
        private final CountryCode country;
        private @Nullable List<Slug> formerIds;
        private @Nullable List<LocalizedText> aliases;
        private @Nullable GeoPoint location;
        private @Nullable List<PlaceIdentifier> identifiers;
        private @Nullable WebAddress website;
        private @Nullable List<Slug> parts;
        private @Nullable Slug succeededBy;
        private @Nullable List<Figure> figures;
        private @Nullable List<Source> sources;

        private Builder(Slug id, PlaceKind kind, LocalizedText name, CountryCode country) {
            this.id = id;
            this.kind = kind;
            this.name = name;
            this.country = country;
        }

        /** Sets formerIds: ids under which it was known before. */
        public Builder formerIds(@Nullable List<Slug> formerIds) {
            this.formerIds = formerIds;
            return this;
        }

        /** Sets aliases: other names. */
        public Builder aliases(@Nullable List<LocalizedText> aliases) {
            this.aliases = aliases;
            return this;
        }

        /** Sets location: a point in it. */
        public Builder location(@Nullable GeoPoint location) {
            this.location = location;
            return this;
        }

        /** Sets identifiers: identifiers in public registers. */
        public Builder identifiers(@Nullable List<PlaceIdentifier> identifiers) {
            this.identifiers = identifiers;
            return this;
        }

        /** Sets website: the website of the administration. */
        public Builder website(@Nullable WebAddress website) {
            this.website = website;
            return this;
        }

        /** Sets parts: the municipalities of a union. */
        public Builder parts(@Nullable List<Slug> parts) {
            this.parts = parts;
            return this;
        }

        /** Sets succeededBy: the place that took its role after a merger. */
        public Builder succeededBy(@Nullable Slug succeededBy) {
            this.succeededBy = succeededBy;
            return this;
        }

        /** Sets figures: key figures. */
        public Builder figures(@Nullable List<Figure> figures) {
            this.figures = figures;
            return this;
        }

        /** Sets sources: where the figures come from. */
        public Builder sources(@Nullable List<Source> sources) {
            this.sources = sources;
            return this;
        }

        /** The finished record. */
        public Place build() {
            return new Place(
                    id,
                    formerIds,
                    kind,
                    name,
                    aliases,
                    country,
                    location,
                    identifiers,
                    website,
                    parts,
                    succeededBy,
                    figures,
                    sources);
        }
    }
}
