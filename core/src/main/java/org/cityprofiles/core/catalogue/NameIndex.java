package org.cityprofiles.core.catalogue;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.cityprofiles.core.place.Place;
import org.cityprofiles.core.record.NullableList;
import org.cityprofiles.core.text.LocalizedText;

/** Places by all their names and aliases, accents, case and punctuation aside. */
final class NameIndex {
    private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");
    private static final Pattern NOT_IN_NAMES = Pattern.compile("[^\\p{L}\\p{N}]+");
    /** Letters that Unicode does not decompose, though readers type them otherwise. */
    private static final Map<String, String> PLAIN = Map.ofEntries(
            Map.entry("ø", "o"),
            Map.entry("ł", "l"),
            Map.entry("đ", "d"),
            Map.entry("ð", "d"),
            Map.entry("þ", "th"),
            Map.entry("æ", "ae"),
            Map.entry("œ", "oe"),
            Map.entry("ı", "i"),
            Map.entry("ħ", "h"),
            Map.entry("ς", "σ"));

    private final Map<String, List<Place>> byName = new HashMap<>();

    NameIndex(List<Place> places) {
        for (Place place : places) {
            add(place.name(), place);
            NullableList.orEmpty(place.aliases()).forEach(alias -> add(alias, place));
        }
    }

    private void add(LocalizedText name, Place place) {
        for (String text : name.asMap().values()) {
            String folded = folded(text);
            List<Place> named = byName.computeIfAbsent(folded, key -> new ArrayList<>(1));
            boolean added = !named.isEmpty() && named.get(named.size() - 1).equals(place);
            if (!added && !folded.isEmpty()) {
                named.add(place);
            }
        }
    }

    List<Place> named(String name) {
        return List.copyOf(byName.getOrDefault(folded(name), List.of()));
    }

    static String folded(String name) {
        boolean plain = name.chars().allMatch(c -> c < 0x80);
        return NOT_IN_NAMES
                .matcher(plain ? name.toLowerCase(Locale.ROOT) : withoutMarks(name))
                .replaceAll(" ")
                .strip();
    }

    private static String withoutMarks(String name) {
        String decomposed =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
        String folded = decomposed.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        for (Map.Entry<String, String> letter : PLAIN.entrySet()) {
            folded = folded.replace(letter.getKey(), letter.getValue());
        }
        return folded;
    }
}
