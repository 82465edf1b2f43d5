package org.cityprofiles.core.document;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import org.cityprofiles.core.constraint.DistinctElements;
import org.cityprofiles.core.constraint.PlainLine;
import org.cityprofiles.core.text.LocalizedText;
import org.cityprofiles.core.value.EmailAddress;
import org.cityprofiles.core.value.LanguageTag;
import org.cityprofiles.core.value.WebAddress;
import org.jspecify.annotations.Nullable;

/**
 * What a catalogue says of itself; the file {@code catalogue.json}. Immutable.
 *
 * @param format the version of the format, 1
 * @param title the name of the catalogue
 * @param languages the languages it is written in; the first is the default
 * @param publisher who publishes it
 * @param contact where editors can be reached
 * @param licence the licence of the texts, such as CC BY 4.0
 * @param homepage the website of the publisher
 * @param accessibilityStatement the accessibility statement
 * @param privacyNotice the privacy notice
 */
public record CatalogueInfo(
        @Min(value = 1, message = "must be 1 or more") int format,
        LocalizedText title,
        @NotEmpty(message = "must not be empty") @DistinctElements List<LanguageTag> languages,
        @PlainLine @Nullable String publisher,
        @Nullable EmailAddress contact,
        @PlainLine @Nullable String licence,
        @Nullable WebAddress homepage,
        @Nullable WebAddress accessibilityStatement,
        @Nullable WebAddress privacyNotice) {
    /** Checks that what is required is there, and copies the lists. */
    public CatalogueInfo {
        requireNonNull(title, "title");
        languages = List.copyOf(requireNonNull(languages, "languages"));
    }

    /** A builder with everything that is required. */
    public static Builder builder(int format, LocalizedText title, List<LanguageTag> languages) {
        return new Builder(format, title, languages);
    }

    /** A builder that begins with everything in this record. */
    public Builder toBuilder() {
        return new Builder(format, title, languages)
                .publisher(publisher)
                .contact(contact)
                .licence(licence)
                .homepage(homepage)
                .accessibilityStatement(accessibilityStatement)
                .privacyNotice(privacyNotice);
    }

    /** Builds a {@link CatalogueInfo}; every method sets one component, null leaves it unknown. Not thread-safe. */
    public static final class Builder {
        private final int format;
        private final LocalizedText title;
        private final List<LanguageTag> languages;
        private @Nullable String publisher;
        private @Nullable EmailAddress contact;
        private @Nullable String licence;
        private @Nullable WebAddress homepage;
        private @Nullable WebAddress accessibilityStatement;
        private @Nullable WebAddress privacyNotice;

        private Builder(int format, LocalizedText title, List<LanguageTag> languages) {
            this.format = format;
            this.title = title;
            this.languages = languages;
        }

        /** Sets publisher: who publishes it. */
        public Builder publisher(@Nullable String publisher) {
            this.publisher = publisher;
            return this;
        }

        /** Sets contact: where editors can be reached. */
        public Builder contact(@Nullable EmailAddress contact) {
            this.contact = contact;
            return this;
        }

        /** Sets licence: the licence of the texts, such as CC BY 4.0. */
        public Builder licence(@Nullable String licence) {
            this.licence = licence;
            return this;
        }

        /** Sets homepage: the website of the publisher. */
        public Builder homepage(@Nullable WebAddress homepage) {
            this.homepage = homepage;
            return this;
        }

        /** Sets accessibilityStatement: the accessibility statement. */
        public Builder accessibilityStatement(@Nullable WebAddress accessibilityStatement) {
            this.accessibilityStatement = accessibilityStatement;
            return this;
        }

        /** Sets privacyNotice: the privacy notice. */
        public Builder privacyNotice(@Nullable WebAddress privacyNotice) {
            this.privacyNotice = privacyNotice;
            return this;
        }

        /** The finished record. */
        public CatalogueInfo build() {
            return new CatalogueInfo(
                    format,
                    title,
                    languages,
                    publisher,
                    contact,
                    licence,
                    homepage,
                    accessibilityStatement,
                    privacyNotice);
        }
    }
}
