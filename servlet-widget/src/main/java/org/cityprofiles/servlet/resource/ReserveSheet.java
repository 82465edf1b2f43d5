package org.cityprofiles.servlet.resource;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cityprofiles.core.catalogue.Catalogue;
import org.cityprofiles.core.value.LanguageTag;
import org.cityprofiles.core.value.Slug;
import org.cityprofiles.render.height.HeightEstimate;
import org.cityprofiles.render.label.Labels;
import org.cityprofiles.render.view.SubjectKind;
import org.cityprofiles.render.view.ViewName;
import org.cityprofiles.render.view.ViewOptions;
import org.cityprofiles.servlet.visit.ElementName;
import org.cityprofiles.servlet.visit.Visit;

/**
 * Writes the style sheet of a host that reserves the height of widgets before a script has run, so that nothing moves
 * when they appear. For one sheet.
 *
 * <p>A style sheet sees elements but no texts, so it cannot tell a link alone in its paragraph from one in a sentence.
 * Therefore it reserves only for links that name their view, which no link in a sentence has reason to do; a link that
 * is alone without naming one becomes a widget all the same, for which then room is made. Custom elements are given room
 * until they have their view. Nothing is reserved where scripts are off, since nothing would come.
 *
 * <p>What each view needs is told by a custom property of its own, and the view that is asked for chooses among them:
 * those of a kind of subject, large enough for all that were measured; those of each subject; and those of each language
 * in which a subject is notably lower. Beyond a bound, subjects are passed over and have those of their kind.
 */
final class ReserveSheet {
    /** More views than these are not measured: the sheet would be larger than what it is good for, and late. */
    private static final int MOST_VIEWS = 4_000;

    private static final String BLOCKS = ":is(p,div,blockquote,figure,section,article,main,aside)>";
    private static final String SUBJECTS = Stream.of(SubjectKind.values())
            .map(kind -> "[href*=\"/" + kind.word() + "/\"]")
            .collect(Collectors.joining(",", ":is(", ")"));
    private static final String ELEMENTS =
            Stream.of(SubjectKind.values()).map(ElementName::of).collect(Collectors.joining(","));

    /** What is in the language of its path, whatever its attributes and its query are. */
    private static final String SPOKEN = Stream.of("href", "src")
            .flatMap(attribute -> Stream.of("lang=", "prefer=").map(key -> '[' + attribute + "*=\"" + key + "\"]"))
            .collect(Collectors.joining(",", ":not([src][lang],", ")"));

    private final Visit visit;
    private final Catalogue catalogue;
    private final StringBuilder rules = new StringBuilder();
    private int measured;
    /** How many may have been measured at the end of what is being measured. */
    private int bound;

    ReserveSheet(Visit visit) {
        this.visit = visit;
        this.catalogue = visit.edition().catalogue();
    }

    /** What the views of a subject need: in any language, and in those in which it is notably less. */
    private record Needs(Map<ViewName, Reserve> most, Map<LanguageTag, Map<ViewName, Reserve>> lower) {
        Needs() {
            this(new EnumMap<>(ViewName.class), new LinkedHashMap<>());
        }

        void add(ViewName view, Map<LanguageTag, Reserve> reserves) {
            Reserve enough = reserves.values().stream().reduce(Reserve.NONE, Reserve::max);
            most.put(view, enough);
            reserves.forEach((language, reserve) -> {
                if (!enough.isNear(reserve)) {
                    lower.computeIfAbsent(language, any -> new EnumMap<>(ViewName.class))
                            .put(view, reserve);
                }
            });
        }
    }

    byte[] bytes() {
        Map<SubjectKind, List<Subject>> subjects = new EnumMap<>(SubjectKind.class);
        for (SubjectKind kind : SubjectKind.values()) {
            subjects.put(kind, subjects(kind).toList());
        }
        int viewsLeft =
                subjects.keySet().stream().mapToInt(kind -> kind.views().size()).sum();
        // small kinds first, so that what they do not use of their share is left for large ones
        List<SubjectKind> kinds = subjects.keySet().stream()
                .sorted(Comparator.comparingInt(
                        kind -> requireNonNull(subjects.get(kind), "subjects").size()))
                .toList();
        for (SubjectKind kind : kinds) {
            Map<Subject, Needs> needs = new LinkedHashMap<>();
            for (ViewName view : kind.views()) {
                bound = measured + (MOST_VIEWS - measured) / viewsLeft--;
                measure(view, requireNonNull(subjects.get(kind), "subjects"), needs);
            }
            rules(kind, needs);
        }
        return (head() + rules + choices() + "}\n").getBytes(StandardCharsets.UTF_8);
    }

    /**
     * A float without width makes its box as high as its percentages say, and leaves the words where they are. What
     * becomes a frame has the usual size of letters; what becomes a part of the page has that of the page.
     */
    private String head() {
        String base = visit.site().baseAddress().orElse("");
        String ours = "a" + (base.isEmpty() ? "" : begins(base)) + SUBJECTS + "[href*=\"view=\"]";
        String links = ":is(" + ours + "[data-city-embed]," + BLOCKS + ours
                + ":is(:only-child,:has(+iframe))):not([href$=\"#plain\"],:is(li,nav,.cp," + ELEMENTS
                + ") *,blockquote:has(~iframe) *)";
        String elements = ":is(" + ELEMENTS + "):is([src],[name]):is(:not(:defined),[aria-busy])";
        // what has not come when the page is printed will not come
        return "@media screen and (scripting:enabled){" + box(links, "1px") + box(elements, ".0625em");
    }

    /** Addresses as they are copied, and as pages of the same host may write them. */
    private static String begins(String base) {
        String path = URI.create(base).getRawPath();
        return ":is([href^=\"" + base + "\"],[href^=\"" + path + "\"])";
    }

    private static String box(String selector, String unit) {
        return selector + "{display:flow-root;" + Reserve.UNIT + ':' + unit + '}' + selector
                + "::before{content:\"\";float:inline-start;padding-block-end:var(--city-embed)}";
    }

    private Stream<Subject> subjects(SubjectKind kind) {
        Stream<Slug> ids =
                switch (kind) {
                    case CITY -> catalogue.places().stream().map(place -> place.id());
                    case NETWORK -> catalogue.networks().stream().map(network -> network.id());
                    case PRACTICE -> catalogue.practices().stream().map(practice -> practice.id());
                    case COUNTRY -> catalogue.countries().stream().map(country -> country.documentId());
                };
        return ids.map(id -> new Subject(kind, id));
    }

    private void measure(ViewName view, List<Subject> subjects, Map<Subject, Needs> needs) {
        for (Subject subject : subjects) {
            Map<LanguageTag, Reserve> reserves = measured < bound ? reserves(subject, view) : Map.of();
            if (!reserves.isEmpty()) {
                needs.computeIfAbsent(subject, any -> new Needs()).add(view, reserves);
            }
        }
    }

    private void rules(SubjectKind kind, Map<Subject, Needs> needs) {
        Map<ViewName, Reserve> all = new EnumMap<>(ViewName.class);
        needs.values().forEach(some -> some.most().forEach((view, reserve) -> all.merge(view, reserve, Reserve::max)));
        rule("a[href*=\"/" + kind.word() + "/\"]," + ElementName.of(kind), all);
        needs.forEach((subject, some) -> {
            String path = kind.word() + '/' + subject.id();
            rule(addresses(path) + ',' + ElementName.of(kind) + "[name=\"" + subject.id() + "\"]", some.most());
            some.lower()
                    .forEach(
                            (language, lower) -> rule(":is(" + addresses(language + "/" + path) + ")" + SPOKEN, lower));
        });
    }

    /** What has an address that ends in a path, or has a query after it. */
    private static String addresses(String path) {
        return "a[href*=\"/" + path + "?\"],[src*=\"/" + path + "?\"],[src$=\"/" + path + "\"]";
    }

    private void rule(String selector, Map<ViewName, Reserve> reserves) {
        if (!reserves.isEmpty()) {
            rules.append(selector)
                    .append(reserves.entrySet().stream()
                            .map(entry -> property(entry.getKey())
                                    + ':'
                                    + entry.getValue().css())
                            .collect(Collectors.joining(";", "{", "}")));
        }
    }

    private static String property(ViewName view) {
        return "--city-" + view.word();
    }

    /** The view that an address names, or else an element's attribute, or else the usual one. */
    private static String choices() {
        String usual = Stream.of(SubjectKind.values())
                .map(kind -> choice(ElementName.of(kind), kind.embedded()))
                .collect(Collectors.joining());
        String named = Stream.of(ViewName.values())
                .map(view -> choice("a[href*=\"view=" + view.word() + "\"],[src*=\"view=" + view.word() + "\"]", view))
                .collect(Collectors.joining());
        String attributes = Stream.of(ViewName.values())
                .map(view -> choice("[view=" + view.word() + ']', view))
                .collect(Collectors.joining());
        return usual + named + attributes;
    }

    private static String choice(String selector, ViewName view) {
        return selector + "{--city-embed:var(" + property(view) + ")}";
    }

    /** What a view needs in the languages in which its subject is offered. */
    private Map<LanguageTag, Reserve> reserves(Subject subject, ViewName view) {
        Map<LanguageTag, Reserve> reserves = new LinkedHashMap<>();
        for (LanguageTag language : languages(subject)) {
            reserve(subject, view, language).ifPresent(reserve -> reserves.put(language, reserve));
        }
        return reserves;
    }

    private List<LanguageTag> languages(Subject subject) {
        List<LanguageTag> languages = new ArrayList<>(catalogue.info().languages());
        subject.documents(catalogue)
                .forEach(document ->
                        languages.addAll(catalogue.coverage(document).languages()));
        return languages.stream()
                .distinct()
                .filter(Labels.languages()::contains)
                .toList();
    }

    private Optional<Reserve> reserve(Subject subject, ViewName view, LanguageTag language) {
        measured++;
        return visit.renderer()
                .view(subject.kind(), view, subject.id(), ViewOptions.of(language, visit.day()))
                .map(HeightEstimate::of)
                .map(Reserve::of);
    }
}
