package org.cityprofiles.render.make.list;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.cityprofiles.core.document.Topic;
import org.cityprofiles.core.value.CountryCode;
import org.cityprofiles.core.value.FixedWord;
import org.cityprofiles.core.value.LanguageTag;
import org.cityprofiles.render.html.Link;
import org.cityprofiles.render.label.Label;
import org.cityprofiles.render.make.entry.IndexEntries;
import org.cityprofiles.render.make.wording.Wording;
import org.cityprofiles.render.part.FilterField;
import org.cityprofiles.render.part.FilterForm;
import org.cityprofiles.render.part.SearchForm;
import org.cityprofiles.render.text.Text;
import org.cityprofiles.render.view.Links;
import org.cityprofiles.render.view.ListChoice;
import org.cityprofiles.render.view.ListKind;
import org.jspecify.annotations.Nullable;

/** Makes the forms by which lists are limited, and the addresses of limited lists. For one list. */
final class Filters {
    private static final String TOPIC = "topic";
    private static final String COUNTRY = "country";
    /** There is nothing to choose between less. */
    private static final int ENOUGH = 2;

    private final Links links;
    private final Wording wording;
    private final IndexEntries entries;
    private final ListChoice choice;
    private final Set<Topic> topics = EnumSet.noneOf(Topic.class);
    private final Set<CountryCode> countries = new HashSet<>();

    Filters(Links links, Wording wording, IndexEntries entries, ListChoice choice) {
        this.links = links;
        this.wording = wording;
        this.entries = entries;
        this.choice = choice;
    }

    /** Lets readers choose one of these topics. */
    Filters topics(Stream<Topic> some) {
        some.forEach(topics::add);
        return this;
    }

    /** Lets readers choose one of these countries. */
    Filters countries(Stream<CountryCode> some) {
        some.forEach(countries::add);
        return this;
    }

    /** The form; null where there is nothing to choose, or nowhere to send it. */
    @Nullable
    FilterForm form(ListKind kind) {
        Link action = links.form(kind, wording.language());
        List<FilterField> fields = new ArrayList<>();
        if (topics.size() >= ENOUGH || choice.topic() != null) {
            fields.add(topicField());
        }
        if (countries.size() >= ENOUGH || choice.country() != null) {
            fields.add(countryField());
        }
        return action == null || fields.isEmpty()
                ? null
                : new FilterForm(action, fields, wording.label(Label.FILTER_SUBMIT));
    }

    private FilterField topicField() {
        List<FilterField.Option> options = Arrays.stream(Topic.values())
                .filter(topic -> topics.contains(topic) || topic == choice.topic())
                .map(topic -> new FilterField.Option(topic.word(), name(topic), topic == choice.topic()))
                .toList();
        return field(TOPIC, Label.FILTER_TOPIC, options, choice.topic() == null);
    }

    private FilterField countryField() {
        Stream<CountryCode> all = Stream.concat(countries.stream(), Stream.ofNullable(choice.country()))
                .distinct();
        List<FilterField.Option> options = entries.sorted(all, entries::country).stream()
                .map(country -> new FilterField.Option(
                        country.toSlug().value(), entries.country(country), country.equals(choice.country())))
                .toList();
        return field(COUNTRY, Label.FILTER_COUNTRY, options, choice.country() == null);
    }

    private FilterField field(String key, Label label, Collection<FilterField.Option> options, boolean all) {
        List<FilterField.Option> whole = new ArrayList<>();
        whole.add(new FilterField.Option("", wording.label(Label.FILTER_ALL), all));
        whole.addAll(options);
        return new FilterField(key, wording.label(label), whole);
    }

    private Text name(FixedWord topic) {
        return wording.label(Label.of("topic", topic));
    }

    /** The form that looks for names; null where there is nowhere to send it. */
    @Nullable
    SearchForm search() {
        Link action = links.form(ListKind.SEARCH, wording.language());
        return action == null
                ? null
                : new SearchForm(
                        action,
                        wording.label(Label.SEARCH_FIELD),
                        wording.label(Label.SEARCH_HINT),
                        Objects.requireNonNullElse(choice.query(), ""),
                        wording.label(Label.SEARCH_SUBMIT));
    }

    /** The address of the list in a language, limited as chosen. */
    @Nullable
    Link address(ListKind kind, LanguageTag language) {
        Link link = links.list(kind, language);
        if (link != null && choice.topic() != null) {
            link = link.with(TOPIC, choice.topic().word());
        }
        if (link != null && choice.country() != null) {
            link = link.with(COUNTRY, choice.country().toSlug().value());
        }
        return link == null || choice.query() == null ? link : link.with(SearchForm.KEY, choice.query());
    }
}
