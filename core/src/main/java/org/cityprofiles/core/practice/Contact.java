package org.cityprofiles.core.practice;

import jakarta.validation.Valid;
import java.util.List;
import org.cityprofiles.core.constraint.DistinctElements;
import org.cityprofiles.core.constraint.PlainLine;
import org.cityprofiles.core.constraint.RefersTo;
import org.cityprofiles.core.constraint.Target;
import org.cityprofiles.core.document.Person;
import org.cityprofiles.core.record.NullableList;
import org.cityprofiles.core.text.LocalizedText;
import org.cityprofiles.core.value.EmailAddress;
import org.cityprofiles.core.value.LanguageTag;
import org.cityprofiles.core.value.PhoneNumber;
import org.cityprofiles.core.value.Slug;
import org.cityprofiles.core.value.WebAddress;
import org.jspecify.annotations.Nullable;

/**
 * How somebody can be reached. Immutable.
 *
 * @param label what the contact is for
 * @param organisation the place or organisation
 * @param person the person
 * @param email the e-mail address
 * @param phone the telephone number
 * @param website the website
 * @param address the postal address, line by line
 * @param openingHours when somebody is there
 * @param languages the languages spoken there
 */
public record Contact(
        @Nullable LocalizedText label,
        @RefersTo(Target.PARTY) @Nullable Slug organisation,
        @Valid @Nullable Person person,
        @Nullable EmailAddress email,
        @Nullable PhoneNumber phone,
        @Nullable WebAddress website,
        @Nullable List<@PlainLine String> address,
        @Nullable LocalizedText openingHours,
        @DistinctElements @Nullable List<LanguageTag> languages) {
    /** Checks that what is required is there, and copies the lists. */
    public Contact {
        address = NullableList.copyOf(address);
        languages = NullableList.copyOf(languages);
    }

    /** A builder with everything that is required. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that begins with everything in this record. */
    public Builder toBuilder() {
        return new Builder()
                .label(label)
                .organisation(organisation)
                .person(person)
                .email(email)
                .phone(phone)
                .website(website)
                .address(address)
                .openingHours(openingHours)
                .languages(languages);
    }

    /** Builds a {@link Contact}; every method sets one component, null leaves it unknown. Not thread-safe. */
    public static final class Builder {
        private @Nullable LocalizedText label;
        private @Nullable Slug organisation;
        private @Nullable Person person;
        private @Nullable EmailAddress email;
        private @Nullable PhoneNumber phone;
        private @Nullable WebAddress website;
        private @Nullable List<String> address;
        private @Nullable LocalizedText openingHours;
        private @Nullable List<LanguageTag> languages;

        private Builder() {}

        /** Sets label: what the contact is for. */
        public Builder label(@Nullable LocalizedText label) {
            this.label = label;
            return this;
        }

        /** Sets organisation: the place or organisation. */
        public Builder organisation(@Nullable Slug organisation) {
            this.organisation = organisation;
            return this;
        }

        /** Sets person: the person. */
        public Builder person(@Nullable Person person) {
            this.person = person;
            return this;
        }

        /** Sets email: the e-mail address. */
        public Builder email(@Nullable EmailAddress email) {
            this.email = email;
            return this;
        }

        /** Sets phone: the telephone number. */
        public Builder phone(@Nullable PhoneNumber phone) {
            this.phone = phone;
            return this;
        }

        /** Sets website: the website. */
        public Builder website(@Nullable WebAddress website) {
            this.website = website;
            return this;
        }

        /** Sets address: the postal address, line by line. */
        public Builder address(@Nullable List<String> address) {
            this.address = address;
            return this;
        }

        /** Sets openingHours: when somebody is there. */
        public Builder openingHours(@Nullable LocalizedText openingHours) {
            this.openingHours = openingHours;
            return this;
        }

        /** Sets languages: the languages spoken there. */
        public Builder languages(@Nullable List<LanguageTag> languages) {
            this.languages = languages;
            return this;
        }

        /** The finished record. */
        public Contact build() {
            return new Contact(label, organisation, person, email, phone, website, address, openingHours, languages);
        }
    }
}
