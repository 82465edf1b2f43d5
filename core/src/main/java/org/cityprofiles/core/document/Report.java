package org.cityprofiles.core.document;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.List;
import org.cityprofiles.core.constraint.DistinctElements;
import org.cityprofiles.core.constraint.PublishedBeforeUpdated;
import org.cityprofiles.core.constraint.RefersTo;
import org.cityprofiles.core.constraint.Target;
import org.cityprofiles.core.record.NullableList;
import org.cityprofiles.core.text.LocalizedText;
import org.cityprofiles.core.text.RichText;
import org.cityprofiles.core.value.LanguageTag;
import org.cityprofiles.core.value.PartialDate;
import org.cityprofiles.core.value.Slug;
import org.cityprofiles.core.value.WebAddress;
import org.jspecify.annotations.Nullable;

/**
 * A report about a city that can be read elsewhere. Immutable.
 *
 * @param title the title
 * @param summary what it holds
 * @param url where it can be read; absent where the address is lost
 * @param published when it was published
 * @param updated when it was last updated
 * @param languages the languages it is written in
 * @param mediaType the media type, such as application/pdf
 * @param bytes the size of the file in bytes
 * @param source the id of one of the document's sources
 * @param asOf when this was true
 */
@PublishedBeforeUpdated
public record Report(
        LocalizedText title,
        @Nullable RichText summary,
        @Nullable WebAddress url,
        @Nullable PartialDate published,
        @Nullable PartialDate updated,
        @DistinctElements @Nullable List<LanguageTag> languages,
        @Pattern(regexp = "[a-z]+/[a-z0-9.+-]+", message = "must be a media type such as application/pdf") @Nullable
                String mediaType,
        @PositiveOrZero(message = "must not be negative") @Nullable Long bytes,
        @RefersTo(Target.SOURCE) @Nullable Slug source,
        @Nullable PartialDate asOf)
        implements Sourced {
    /** Checks that what is required is there, and copies the lists. */
    public Report {
        requireNonNull(title, "title");
        languages = NullableList.copyOf(languages);
    }

    /** A builder with everything that is required. */
    public static Builder builder(LocalizedText title) {
        return new Builder(title);
    }

    /** A builder that begins with everything in this record. */
    public Builder toBuilder() {
        return new Builder(title)
                .summary(summary)
                .url(url)
                .published(published)
                .updated(updated)
                .languages(languages)
                .mediaType(mediaType)
                .bytes(bytes)
                .source(source)
                .asOf(asOf);
    }

    /** Builds a {@link Report}; every method sets one component, null leaves it unknown. Not thread-safe. */
    public static final class Builder {
        private final LocalizedText title;
        private @Nullable RichText summary;
        private @Nullable WebAddress url;
        private @Nullable PartialDate published;
        private @Nullable PartialDate updated;
        private @Nullable List<LanguageTag> languages;
        private @Nullable String mediaType;
        private @Nullable Long bytes;
        private @Nullable Slug source;
        private @Nullable PartialDate asOf;

        private Builder(LocalizedText title) {
            this.title = title;
        }

        /** Sets summary: what it holds. */
        public Builder summary(@Nullable RichText summary) {
            this.summary = summary;
            return this;
        }

        /** Sets url: where it can be read. */
        public Builder url(@Nullable WebAddress url) {
            this.url = url;
            return this;
        }

        /** Sets published: when it was published. */
        public Builder published(@Nullable PartialDate published) {
            this.published = published;
            return this;
        }

        /** Sets updated: when it was last updated. */
        public Builder updated(@Nullable PartialDate updated) {
            this.updated = updated;
            return this;
        }

        /** Sets languages: the languages it is written in. */
        public Builder languages(@Nullable List<LanguageTag> languages) {
            this.languages = languages;
            return this;
        }

        /** Sets mediaType: the media type, such as application/pdf. */
        public Builder mediaType(@Nullable String mediaType) {
            this.mediaType = mediaType;
            return this;
        }

        /** Sets bytes: the size of the file in bytes. */
        public Builder bytes(@Nullable Long bytes) {
            this.bytes = bytes;
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
        public Report build() {
            return new Report(title, summary, url, published, updated, languages, mediaType, bytes, source, asOf);
        }
    }
}
