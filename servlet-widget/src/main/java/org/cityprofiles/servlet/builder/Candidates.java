package org.cityprofiles.servlet.builder;

import java.text.CollationKey;
import java.text.Collator;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cityprofiles.core.catalogue.Catalogue;
import org.cityprofiles.core.catalogue.NameMatch;
import org.cityprofiles.core.document.Document;
import org.cityprofiles.core.network.Network;
import org.cityprofiles.core.place.Place;
import org.cityprofiles.core.practice.Practice;
import org.cityprofiles.core.text.LanguagePriority;
import org.cityprofiles.core.text.LanguageString;
import org.cityprofiles.core.value.LanguageTag;
import org.cityprofiles.render.label.Label;
import org.cityprofiles.render.label.Labels;
import org.jspecify.annotations.Nullable;

/** What can be chosen from a catalogue, which may hold thousands of documents. For one page. */
final class Candidates {
    /** As many as can be looked through; who misses something looks for its name. */
    private static final int MOST = 6;

    private static final int MOST_FOUND = 24;

    private final Catalogue catalogue;
    private final Labels labels;
    private final LanguagePriority priority;

    Candidates(Catalogue catalogue, Labels labels) {
        this.catalogue = catalogue;
        this.labels = labels;
        this.priority = LanguagePriority.of(
                labels.language(), catalogue.info().languages().get(0));
    }

    /**
     * Something that can be chosen.
     *
     * @param subject what it is
     * @param name its name
     * @param detail tells it apart from others of that name; null = nothing does
     */
    record Candidate(ChosenSubject subject, LanguageString name, @Nullable LanguageString detail) {}

    /**
     * Some candidates of one sort.
     *
     * @param label names the sort
     * @param candidates at least one
     */
    record Group(Label label, List<Candidate> candidates) {
        /** Copies the list. */
        Group {
            candidates = List.copyOf(candidates);
        }
    }

    /** What is shown before anybody has chosen: a city with a profile, or else whatever there is. */
    Optional<ChosenSubject> first() {
        return Stream.of(profiles(), networks(), practices(), places())
                .flatMap(documents -> sorted(documents).stream().limit(1))
                .map(Candidate::subject)
                .findFirst();
    }

    private Stream<Document> profiles() {
        return catalogue.profiles().stream().flatMap(profile -> catalogue.place(profile.place()).stream());
    }

    private Stream<Document> places() {
        return catalogue.places().stream().map(Document.class::cast);
    }

    private Stream<Document> networks() {
        return catalogue.networks().stream().map(Document.class::cast);
    }

    private Stream<Document> practices() {
        return catalogue.practices().stream().map(Document.class::cast);
    }

    /** The candidates whose names were looked for, or else some of each sort. */
    List<Group> groups(@Nullable String words) {
        Stream<Document> cities = catalogue.profiles().isEmpty() ? places() : profiles();
        return words == null
                ? groups(cities, networks(), practices(), this::some)
                : found(catalogue.search(words).stream()
                        .map(NameMatch::document)
                        .toList());
    }

    private List<Group> found(List<Document> documents) {
        return groups(
                documents.stream().filter(Place.class::isInstance),
                documents.stream().filter(Network.class::isInstance),
                documents.stream().filter(Practice.class::isInstance),
                this::best);
    }

    private List<Group> groups(
            Stream<Document> cities,
            Stream<Document> networks,
            Stream<Document> practices,
            Function<Stream<Document>, List<Candidate>> choice) {
        LinkedHashMap<Label, Stream<Document>> sorts = new LinkedHashMap<>();
        sorts.put(Label.PAGE_CITIES, cities);
        sorts.put(Label.PAGE_NETWORKS, networks);
        sorts.put(Label.PAGE_PRACTICES, practices);
        return sorts.entrySet().stream()
                .map(sort -> new Group(sort.getKey(), choice.apply(sort.getValue())))
                .filter(group -> !group.candidates().isEmpty())
                .toList();
    }

    private List<Candidate> some(Stream<Document> documents) {
        return sorted(documents).stream().limit(MOST).toList();
    }

    /** In the order in which they were found: what fits best stands first. */
    private List<Candidate> best(Stream<Document> documents) {
        return documents
                .flatMap(document -> candidate(document).stream())
                .limit(MOST_FOUND)
                .toList();
    }

    private record Keyed(CollationKey key, Candidate candidate) {}

    private List<Candidate> sorted(Stream<Document> documents) {
        Collator collator = labels.formats().collator();
        return documents
                .flatMap(document -> candidate(document).stream())
                .map(candidate ->
                        new Keyed(collator.getCollationKey(candidate.name().value()), candidate))
                .sorted(Comparator.comparing(Keyed::key))
                .map(Keyed::candidate)
                .toList();
    }

    private Optional<Candidate> candidate(Document document) {
        return ChosenSubject.of(document)
                .map(subject -> new Candidate(subject, name(document, priority), detail(document)));
    }

    private @Nullable LanguageString detail(Document document) {
        return document instanceof Place place ? labels.formats().country(place.country()) : null;
    }

    /** The candidate that was chosen. */
    Candidate of(ChosenSubject subject) {
        return candidate(document(subject)).orElseThrow();
    }

    /** The name of a subject in a language, or in the language it falls back to. */
    LanguageString name(ChosenSubject subject, LanguageTag language) {
        return name(
                document(subject),
                LanguagePriority.of(language, catalogue.info().languages().get(0)));
    }

    private Document document(ChosenSubject subject) {
        return Objects.requireNonNull(subject.document(catalogue).orElse(null), subject.path());
    }

    private static LanguageString name(Document document, LanguagePriority priority) {
        return ChosenSubject.name(document).lookup(priority);
    }
}
