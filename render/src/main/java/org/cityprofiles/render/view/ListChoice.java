package org.cityprofiles.render.view;

import org.cityprofiles.core.document.Topic;
import org.cityprofiles.core.value.CountryCode;
import org.jspecify.annotations.Nullable;

/**
 * What a list is limited to; a list passes over what does not concern it. Immutable.
 *
 * @param topic what networks and practices are about; null = anything
 * @param country where cities are; null = anywhere
 * @param query the words that a search looks for; null = it looks for nothing yet
 */
public record ListChoice(@Nullable Topic topic, @Nullable CountryCode country, @Nullable String query) {
    /** No limit. */
    public static final ListChoice ALL = new ListChoice(null, null, null);

    /** Only what is about a topic. */
    public ListChoice withTopic(@Nullable Topic other) {
        return new ListChoice(other, country, query);
    }

    /** Only what is in a country. */
    public ListChoice withCountry(@Nullable CountryCode other) {
        return new ListChoice(topic, other, query);
    }

    /** Only what has a name with such words. */
    public ListChoice withQuery(@Nullable String words) {
        return new ListChoice(topic, country, words);
    }

    /** Whether there is no limit. */
    public boolean isAll() {
        return equals(ALL);
    }
}
