package org.cityprofiles.render.label;

import java.util.List;
import org.cityprofiles.core.value.FixedWord;

/**
 * Every text that pages hold beside what the documents say. The key in a bundle is {@link #word()}; a text with
 * placeholders names them in braces, in the order that suits its language.
 */
public enum Label implements FixedWord {
    KIND_MUNICIPALITY,
    KIND_UNION_OF_MUNICIPALITIES,
    KIND_CITY_DISTRICT,
    KIND_METROPOLITAN_AREA,
    KIND_COUNTY,
    KIND_REGION,

    NETWORK_KIND_NETWORK,
    NETWORK_KIND_PROJECT,
    NETWORK_KIND_PROGRAMME,
    NETWORK_KIND_CAMPAIGN,
    NETWORK_KIND_CHARTER,
    NETWORK_KIND_PARTNERSHIP,

    SECTION_UNIQUENESS,
    SECTION_FOCUS,
    SECTION_KEY_ACTORS,
    SECTION_RESULTS,
    SECTION_ADVOCACY,
    SECTION_WHY_A_MODEL,
    SECTION_WHAT_IT_IS,
    SECTION_WHO_AND_HOW,
    SECTION_OUTCOME,

    HEADING_TAKEAWAYS,
    HEADING_STATEMENTS,
    HEADING_PEOPLE,
    HEADING_FIGURES,
    HEADING_NETWORKS,
    HEADING_PRACTICES,
    HEADING_REPORTS,
    HEADING_COUNTRY("country"),
    HEADING_SOURCES,
    HEADING_ALSO_KNOWN_AS,

    STATEMENT_PARAPHRASE,
    STATEMENT_FORMER_OFFICE("office"),
    STATEMENT_OFFICE_OF("office", "party"),

    ROLE_MEMBER,
    ROLE_FOUNDER,
    ROLE_COORDINATOR,
    ROLE_PARTNER,
    ROLE_SIGNATORY,
    ROLE_OBSERVER,
    ROLE_LEAD,
    ROLE_MENTOR,
    ROLE_MENTEE,
    ROLE_SUPPORTING_ASSOCIATION,
    ROLE_PROMOTER,
    ROLE_FUNDER,

    MENTORING_MENTORS("parties"),
    MENTORING_MENTORED_BY("parties"),
    MEMBERSHIP_SUPPORTED_BY("party"),
    MEMBERSHIP_REPLACES("party"),
    MEMBERSHIP_NETWORKS_INCOMPLETE,

    STATUS_FORMER,
    STATUS_REPLACED,
    STATUS_WITHDRAWN,
    STATUS_UNKNOWN,
    PRACTICE_PLANNED,
    PRACTICE_RUNNING,
    PRACTICE_ENDED,

    PERIOD_YEARS("from", "to"),
    PERIOD_CLOSED("from", "to"),
    PERIOD_FROM_YEAR("from"),
    PERIOD_FROM_MONTH("from"),
    PERIOD_FROM_DAY("from"),
    PERIOD_TO_YEAR("to"),
    PERIOD_TO_MONTH("to"),
    PERIOD_TO_DAY("to"),
    DURATION_YEARS_ONE("count"),
    DURATION_YEARS_OTHER("count"),
    DURATION_MONTHS_ONE("count"),
    DURATION_MONTHS_OTHER("count"),
    DURATION_WEEKS_ONE("count"),
    DURATION_WEEKS_OTHER("count"),
    DURATION_DAYS_ONE("count"),
    DURATION_DAYS_OTHER("count"),

    FIGURE_AS_OF("date"),
    FIGURE_SOURCE("source"),

    REPORT_PUBLISHED("published"),
    REPORT_UPDATED("updated"),
    REPORT_PUBLISHED_UPDATED("published", "updated"),
    REPORT_LANGUAGE("language"),
    REPORT_PDF,
    SIZE_BYTES("size"),
    SIZE_KILOBYTES("size"),
    SIZE_MEGABYTES("size"),

    SOURCE_RETRIEVED("date"),
    SOURCE_LICENCE("licence"),
    IMAGE_CREDIT("credit"),

    UPDATED("date"),
    PUBLISHED("date"),
    AS_OF("date"),
    LICENCE("licence"),
    PUBLISHER("publisher"),
    NO_PROFILE,
    SHOWN_IN("language"),
    TEXT_IN("language"),

    WEBSITE,
    SUCCEEDED_BY("name"),

    PAGE_CITIES,
    PAGE_NETWORKS,
    PAGE_PRACTICES,
    PAGE_INDEX,
    INDEX_INTRO,
    INDEX_EMPTY,
    PAGE_TITLE("name", "catalogue"),
    PAGE_DESCRIPTION("name"),
    SKIP_TO_CONTENT,
    BREADCRUMB,
    LANGUAGES,
    ACCESSIBILITY_STATEMENT,
    PRIVACY_NOTICE,
    HOMEPAGE,
    CONTACT,

    ERROR_BAD_REQUEST,
    ERROR_BAD_REQUEST_TEXT,
    ERROR_ALLOWED_VALUES("values"),
    ERROR_NOT_FOUND,
    ERROR_NOT_FOUND_TEXT,
    ERROR_NOT_ALLOWED,
    ERROR_NOT_ALLOWED_TEXT,
    ERROR_INTERNAL,
    ERROR_INTERNAL_TEXT,
    ERROR_BACK,

    DATE_MONTH;

    private final String placeholders;
    private final int placeholderCount;

    Label(String... placeholders) {
        this.placeholders = String.join(" ", placeholders);
        this.placeholderCount = placeholders.length;
    }

    /** The names of the placeholders, in the order in which values are given. */
    public List<String> placeholders() {
        return placeholderCount == 0 ? List.of() : List.of(placeholders.split(" "));
    }

    int placeholderCount() {
        return placeholderCount;
    }

    /**
     * The label of a fixed word of the model.
     *
     * @param group what labels of such words begin with, such as {@code network-kind}
     * @param word the word
     * @return its label
     * @throws IllegalArgumentException when there is none
     */
    public static Label of(String group, FixedWord word) {
        return FixedWord.find(Label.class, group + "-" + word.word())
                .orElseThrow(() -> new IllegalArgumentException("no label for " + group + " " + word.word()));
    }
}
