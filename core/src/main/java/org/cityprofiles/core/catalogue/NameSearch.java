package org.cityprofiles.core.catalogue;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cityprofiles.core.document.Document;
import org.cityprofiles.core.network.Network;
import org.cityprofiles.core.place.Organisation;
import org.cityprofiles.core.place.Place;
import org.cityprofiles.core.practice.Practice;
import org.cityprofiles.core.record.NullableList;
import org.cityprofiles.core.text.LanguageString;
import org.cityprofiles.core.text.LocalizedText;

/** Documents by the beginnings of the words in their names; accents, case and punctuation aside. */
final class NameSearch {
    /** Every name, in alphabetical order, so that the numbers of names are in that order too. */
    private final List<Name> names;

    /** All words of all names, in alphabetical order; a word stands here once for every name that has it. */
    private final String[] words;

    /** To which name the word at the same place belongs. */
    private final int[] owners;

    private record Name(String folded, NameMatch match) {
        /** The words with a space before each, so that the beginning of a word is found as a part of a text. */
        boolean hasWordsLike(List<String> beginnings) {
            String spaced = ' ' + folded;
            return beginnings.stream().allMatch(beginning -> spaced.contains(' ' + beginning));
        }
    }

    private record Word(String text, int owner) {}

    private record Range(int from, int to) {
        int size() {
            return to - from;
        }
    }

    NameSearch(Collection<Document> documents) {
        this.names = documents.stream()
                .flatMap(NameSearch::names)
                .sorted(Comparator.comparing(Name::folded))
                .toList();
        List<Word> sorted = IntStream.range(0, names.size())
                .boxed()
                .flatMap(i -> Arrays.stream(names.get(i).folded().split(" "))
                        .distinct()
                        .map(word -> new Word(word, i)))
                .sorted(Comparator.comparing(Word::text))
                .toList();
        this.words = sorted.stream().map(Word::text).toArray(String[]::new);
        this.owners = sorted.stream().mapToInt(Word::owner).toArray();
    }

    private static Stream<Name> names(Document document) {
        Set<String> known = new HashSet<>();
        return texts(document)
                .flatMap(text -> text.asMap().entrySet().stream())
                .map(entry -> name(document, new LanguageString(entry.getValue(), entry.getKey())))
                .filter(name -> !name.folded().isEmpty() && known.add(name.folded()));
    }

    private static Name name(Document document, LanguageString text) {
        return new Name(NameIndex.folded(text.value()), new NameMatch(document, text));
    }

    private static Stream<LocalizedText> texts(Document document) {
        if (document instanceof Place place) {
            return Stream.concat(Stream.of(place.name()), NullableList.orEmpty(place.aliases()).stream());
        }
        if (document instanceof Organisation organisation) {
            return Stream.concat(Stream.of(organisation.name()), Stream.ofNullable(organisation.acronym()));
        }
        if (document instanceof Network network) {
            return Stream.concat(Stream.of(network.name()), Stream.ofNullable(network.acronym()));
        }
        return document instanceof Practice practice
                ? Stream.concat(Stream.of(practice.title()), Stream.ofNullable(practice.officialNames()))
                : Stream.empty();
    }

    List<NameMatch> find(String asked) {
        String folded = NameIndex.folded(asked);
        if (folded.isEmpty()) {
            return List.of();
        }
        int[] found = namesWith(List.of(folded.split(" ")));
        Set<Document> known = Collections.newSetFromMap(new IdentityHashMap<>());
        return ranks(folded)
                .flatMap(rank -> Arrays.stream(found).filter(rank).mapToObj(names::get))
                .map(Name::match)
                .filter(match -> known.add(match.document()))
                .toList();
    }

    /** Whole names, names that begin so, all others: each time in the order of the alphabet. */
    private Stream<IntPredicate> ranks(String folded) {
        return Stream.of(
                name -> names.get(name).folded().equals(folded),
                name -> names.get(name).folded().startsWith(folded),
                name -> true);
    }

    /** The numbers of the names that have a word with each of these beginnings. */
    private int[] namesWith(List<String> beginnings) {
        Range rarest = beginnings.stream()
                .map(this::range)
                .min(Comparator.comparingInt(Range::size))
                .orElseThrow();
        return Arrays.stream(owners, rarest.from(), rarest.to())
                .sorted()
                .distinct()
                .filter(name -> names.get(name).hasWordsLike(beginnings))
                .toArray();
    }

    private Range range(String beginning) {
        return new Range(firstNotBefore(beginning), firstNotBefore(beginning + Character.MAX_VALUE));
    }

    private int firstNotBefore(String text) {
        int low = 0;
        int high = words.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (words[middle].compareTo(text) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
