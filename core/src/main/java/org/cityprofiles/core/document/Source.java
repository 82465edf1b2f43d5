package org.cityprofiles.core.document;

import static java.util.Objects.requireNonNull;

import org.cityprofiles.core.constraint.PlainLine;
import org.cityprofiles.core.text.LocalizedText;
import org.cityprofiles.core.value.LanguageTag;
import org.cityprofiles.core.value.PartialDate;
import org.cityprofiles.core.value.Slug;
import org.cityprofiles.core.value.WebAddress;
import org.jspecify.annotations.Nullable;

/**
 * Where a fact comes from. Immutable.
 *
 * @param id the id by which the parts of the document name it
 * @param title the title
 * @param url where it can be read; absent where the address is lost
 * @param publisher who published it
 * @param language the language it is written in
 * @param retrieved when it was read
 * @param licence the licence under which it can be used
 */
public record Source(
        Slug id,
        LocalizedText title,
        @Nullable WebAddress url,
        @PlainLine @Nullable String publisher,
        @Nullable LanguageTag language,
        @Nullable PartialDate retrieved,
        @PlainLine @Nullable String licence) {
    /** Checks that what is required is there, and copies the lists. */
    public Source {
        requireNonNull(id, "id");
        requireNonNull(title, "title");
    }

    /** A builder with everything that is required. */
    public static Builder builder(Slug id, LocalizedText title) {
        return new Builder(id, title);
    }

    /** A builder that begins with everything in this record. */
    public Builder toBuilder() {
        return new Builder(id, title)
                .url(url)
                .publisher(publisher)
                .language(language)
                .retrieved(retrieved)
                .licence(licence);
    }

    /** Builds a {@link Source}; every method sets one component, null leaves it unknown. Not thread-safe. */
    public static final class Builder {
        private final Slug id;
        private final LocalizedText title;
        private @Nullable WebAddress url;
        private @Nullable String publisher;
        private @Nullable LanguageTag language;
        private @Nullable PartialDate retrieved;
        private @Nullable String licence;

        private Builder(Slug id, LocalizedText title) {
            this.id = id;
            this.title = title;
        }

        /** Sets url: where it can be read. */
        public Builder url(@Nullable WebAddress url) {
            this.url = url;
            return this;
        }

        /** Sets publisher: who published it. */
        public Builder publisher(@Nullable String publisher) {
            this.publisher = publisher;
            return this;
        }

        /** Sets language: the language it is written in. */
        public Builder language(@Nullable LanguageTag language) {
            this.language = language;
            return this;
        }

        /** Sets retrieved: when it was read. */
        public Builder retrieved(@Nullable PartialDate retrieved) {
            this.retrieved = retrieved;
            return this;
        }

        /** Sets licence: the licence under which it can be used. */
        public Builder licence(@Nullable String licence) {
            this.licence = licence;
            return this;
        }

        /** The finished record. */
        public Source build() {
            return new Source(id, title, url, publisher, language, retrieved, licence);
        }
    }
}
