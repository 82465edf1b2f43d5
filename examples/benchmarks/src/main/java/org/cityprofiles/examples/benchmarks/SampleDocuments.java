package org.cityprofiles.examples.benchmarks;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Documents made for benchmarks, always the same ones: profiles of about 8 kB in three languages, places, and a network. */
public final class SampleDocuments {
    private static final String[] LANGUAGES = {"en", "it", "el"};
    private static final String[][] WORDS = {
        "city people work school house language street service office young family help open new square".split(" "),
        "città persone lavoro scuola casa lingua strada servizio ufficio giovani famiglia aiuto aperta nuova piazza"
                .split(" "),
        "πόλη άνθρωποι εργασία σχολείο σπίτι γλώσσα δρόμος υπηρεσία γραφείο νέοι οικογένεια βοήθεια ανοιχτή νέα πλατεία"
                .split(" ")
    };

    private static final String[] SYLLABLES =
            "ba ben bru cal dor en fa gio hal is ka lo mar na ol pra que ro sto tur ul ver wal xo yl zen".split(" ");
    private static final String[] COUNTRIES = {"IT", "BE", "GR"};

    private SampleDocuments() {}

    /** A catalogue's own file. */
    public static byte[] info() {
        return utf8("{\"format\": 1, \"title\": {\"en\": \"Benchmark\"}, \"languages\": [\"en\", \"it\", \"el\"]}");
    }

    /** One profile document; the number is in its place's id. */
    static byte[] profile(int number) {
        Random random = new Random(number);
        return utf8(
                """
                {
                  "place": "city-%d",
                  "tagline": %s,
                  "takeaways": [%s, %s],
                  "sections": [
                    {"kind": "uniqueness", "intro": %s, "body": %s},
                    {"kind": "focus", "intro": %s, "body": %s, "statements": [%s]},
                    {"kind": "advocacy", "body": %s}
                  ],
                  "people": [%s],
                  "reports": [{"title": %s, "url": "https://www.example.org/reports/%d.pdf", "published": "2021",
                    "updated": "2023-05", "languages": ["en", "it"], "mediaType": "application/pdf", "bytes": %d}],
                  "networksComplete": false,
                  "published": "2021-03-08",
                  "updated": "2023",
                  "languages": ["en", "it", "el"],
                  "sources": [{"id": "site", "title": %s, "url": "https://www.example.org/city/%d", "language": "en",
                    "retrieved": "2024-02-29", "licence": "CC BY 4.0"}]
                }
                """
                        .formatted(
                                number,
                                text(random, 8),
                                text(random, 20),
                                text(random, 20),
                                text(random, 6),
                                richText(random, 48),
                                text(random, 6),
                                richText(random, 48),
                                statement(random, number),
                                richText(random, 48),
                                person(random, number),
                                text(random, 5),
                                number,
                                100_000 + number,
                                text(random, 4),
                                number));
    }

    private static String statement(Random random, int number) {
        return "{\"form\": \"paraphrase\", \"text\": %s, \"speaker\": %s, \"said\": \"2021-06\", \"source\": \"site\"}"
                .formatted(richText(random, 16), person(random, number));
    }

    private static String person(Random random, int number) {
        return ("{\"name\": %s, \"offices\": [{\"title\": %s, \"party\": \"city-%d\","
                        + " \"period\": {\"from\": \"2016\", \"to\": \"2021\"}, \"source\": \"site\"}]}")
                .formatted(text(random, 2), text(random, 1), number);
    }

    private static String text(Random random, int words) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < LANGUAGES.length; i++) {
            texts.add("\"%s\": \"%s\"".formatted(LANGUAGES[i], sentence(random, i, words)));
        }
        return "{" + String.join(", ", texts) + "}";
    }

    private static String richText(Random random, int words) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < LANGUAGES.length; i++) {
            texts.add("\"%s\": [\"%s <em>%s</em>.\", \"%s\"]"
                    .formatted(
                            LANGUAGES[i],
                            sentence(random, i, words / 2),
                            sentence(random, i, 2),
                            sentence(random, i, words / 2)));
        }
        return "{" + String.join(", ", texts) + "}";
    }

    private static String sentence(Random random, int language, int words) {
        StringBuilder sentence = new StringBuilder();
        for (int i = 0; i < words; i++) {
            sentence.append(i == 0 ? "" : " ").append(WORDS[language][random.nextInt(WORDS[language].length)]);
        }
        return sentence.toString();
    }

    /** Places as one JSON array, from one number up to another, not included. */
    public static byte[] places(int from, int to) {
        StringBuilder array = new StringBuilder("[");
        for (int number = from; number < to; number++) {
            array.append(number == from ? "\n" : ",\n").append(place(number));
        }
        return utf8(array.append("\n]\n").toString());
    }

    private static String place(int number) {
        return String.format(
                Locale.ROOT,
                "{\"id\": \"city-%d\", \"kind\": \"municipality\", \"name\": {\"en\": \"City %d\"}, \"country\": \"IT\","
                        + " \"location\": {\"latitude\": %.5f, \"longitude\": %.5f}}",
                number,
                number,
                number % 17_000 / 100.0 - 85,
                number % 35_000 / 100.0 - 175);
    }

    /** Places with names that are all different, in three countries, as one JSON array. */
    public static byte[] namedPlaces(int places) {
        Random random = new Random(places);
        return utf8(IntStream.range(0, places)
                .mapToObj(number -> namedPlace(random, number))
                .collect(Collectors.joining(",\n", "[", "]")));
    }

    private static String namedPlace(Random random, int number) {
        String name = random.ints(2 + random.nextInt(3), 0, SYLLABLES.length)
                .mapToObj(syllable -> SYLLABLES[syllable])
                .collect(Collectors.joining());
        return "{\"id\": \"city-%d\", \"kind\": \"municipality\", \"name\": {\"en\": \"%s%s\"}, \"country\": \"%s\"}"
                .formatted(
                        number,
                        name.substring(0, 1).toUpperCase(Locale.ROOT),
                        name.substring(1),
                        COUNTRIES[number % COUNTRIES.length]);
    }

    /** A network whose members are the cities from 0 up to a number, not included. */
    public static byte[] network(int members) {
        return utf8(
                """
                {
                  "id": "network",
                  "kind": "network",
                  "name": {"en": "Network", "it": "Rete", "el": "Δίκτυο"},
                  "members": [%s],
                  "languages": ["en", "it", "el"],
                  "sources": [{"id": "site", "title": {"en": "Site"}, "language": "en"}]
                }
                """
                        .formatted(IntStream.range(0, members)
                                .mapToObj(SampleDocuments::member)
                                .collect(Collectors.joining(",\n"))));
    }

    private static String member(int number) {
        return "{\"member\": \"city-%d\", \"period\": {\"from\": \"%d\"}, \"source\": \"site\"}"
                .formatted(number, 2000 + number % 20);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
