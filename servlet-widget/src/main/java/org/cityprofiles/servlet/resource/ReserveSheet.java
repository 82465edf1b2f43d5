package org.cityprofiles.servlet.resource;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.cityprofiles.core.catalogue.Catalogue;
import org.cityprofiles.core.value.LanguageTag;
import org.cityprofiles.core.value.Slug;
import org.cityprofiles.render.height.HeightEstimate;
import org.cityprofiles.render.label.Labels;
import org.cityprofiles.render.view.SubjectKind;
import org.cityprofiles.render.view.ViewName;
import org.cityprofiles.render.view.ViewOptions;
import org.cityprofiles.servlet.visit.Visit;

/**
 * Writes the style sheet of a host that reserves the height of widgets before the loader has run, so that nothing moves
 * when they appear. For one sheet.
 *
 * <p>A style sheet sees elements but no texts, so it cannot tell a link alone in its paragraph from one in a sentence.
 * Therefore it reserves only for links that name their view, which no link in a sentence has reason to do; a link that
 * is alone without naming one becomes a widget all the same, for which then room is made. Nothing is reserved where
 * scripts are off, since nothing would come.
 *
 * <p>There is a rule for each view of each kind of subject, large enough for all that were measured; one for each subject; and one for each
 * language in which a subject is notably lower. Beyond a bound, subjects are passed over and have the rule of their kind.
 */
final class ReserveSheet {
    /** More views than these are not measured: the sheet would be larger than what it is good for, and late. */
    private static final int MOST_VIEWS = 4_000;

    private static final String BLOCKS = ":is(p,div,blockquote,figure,section,article,main,aside)>";

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
            for (ViewName view : kind.views()) {
                bound = measured + (MOST_VIEWS - measured) / viewsLeft--;
                rules(kind, view, requireNonNull(subjects.get(kind), "subjects"));
            }
        }
        return (head() + rules + "}\n").getBytes(StandardCharsets.UTF_8);
    }

    /** A float without width makes its block as high as its percentages say, and leaves the words where they are. */
    private String head() {
        String base = visit.site().baseAddress().orElse("");
        String ours = "a[href" + (base.isEmpty() ? "*=\"/" : "^=\"" + base) + "\"][href*=\"view=\"]";
        String link = ":is(" + ours + "[data-city-embed]," + BLOCKS + ours
                + ":is(:only-child,:has(+iframe))):not([href$=\"#plain\"],:is(li,nav,.cp) *)";
        return "@media (scripting:enabled){"
                + link + "{display:flow-root}"
                + link + "::before{content:\"\";float:inline-start;padding-block-end:var(--city-embed)}";
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

    private void rules(SubjectKind kind, ViewName view, List<Subject> subjects) {
        StringBuilder exact = new StringBuilder();
        Reserve all = Reserve.NONE;
        for (Subject subject : subjects) {
            Map<LanguageTag, Reserve> reserves = measured < bound ? reserves(subject, view) : Map.of();
            Reserve most = reserves.values().stream().reduce(Reserve.NONE, Reserve::max);
            if (!reserves.isEmpty()) {
                exact.append(rule(kind.word() + '/' + subject.id() + '?', view, most));
                reserves.forEach((language, reserve) -> {
                    if (!most.isNear(reserve)) {
                        exact.append(rule(language + "/" + kind.word() + '/' + subject.id() + '?', view, reserve));
                    }
                });
            }
            all = all.max(most);
        }
        if (!all.equals(Reserve.NONE)) {
            rules.append(rule(kind.word() + '/', view, all)).append(exact);
        }
    }

    private static String rule(String path, ViewName view, Reserve reserve) {
        return "a[href*=\"/" + path + "\"][href*=\"view=" + view.word() + "\"]{--city-embed:" + reserve.css() + '}';
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
