package org.cityprofiles.render.label;

import java.util.List;
import org.cityprofiles.core.value.FixedWord;

/**
 * Every text that pages hold beside what the documents say.
 *
 * <p>Each language has a bundle beside this class, {@code it.properties}, in UTF-8. Its first line says how far it was
 * reviewed. The key of a text is {@link #word()}; a text that depends on a number has a key for each {@link
 * PluralCategory} of its language. Placeholders stand in braces, in the order that suits the language; what they stand
 * for is put in as it is, in the nominative. {@link #DATE_MONTH} is no text but a pattern of {@link
 * java.time.format.DateTimeFormatter}, for a month with its year standing alone ({@code LLLL}, {@code y}).
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
    NETWORK_KINDS_NETWORK,
    NETWORK_KINDS_PROJECT,
    NETWORK_KINDS_PROGRAMME,
    NETWORK_KINDS_CAMPAIGN,
    NETWORK_KINDS_CHARTER,
    NETWORK_KINDS_PARTNERSHIP,
    KIND_PRACTICE,
    TOPIC_RECEPTION,
    TOPIC_RESIDENCE,
    TOPIC_SOCIAL_RIGHTS,
    TOPIC_HEALTH,
    TOPIC_HOUSING,
    TOPIC_EDUCATION,
    TOPIC_LANGUAGE_LEARNING,
    TOPIC_EMPLOYMENT,
    TOPIC_ADVICE,
    TOPIC_PARTICIPATION,
    TOPIC_INTERCULTURAL,
    TOPIC_ANTI_RACISM,
    TOPIC_MEDIATION,
    TOPIC_PUBLIC_SPACE,
    TOPIC_CULTURE_SPORT,
    TOPIC_MEDIA,
    TOPIC_MINORS,
    TOPIC_FAMILY,
    TOPIC_WOMEN,
    TOPIC_VOLUNTEERING,
    TOPIC_GOVERNANCE,
    TOPIC_ESSENTIAL_SERVICES,
    TOPIC_ADVOCACY,
    TOPIC_MONITORING,
    TOPIC_NONE,
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
    HEADING_OUR_NETWORKS,
    HEADING_OUR_PRACTICES,
    HEADING_MEMBERS,
    HEADING_FORMER_MEMBERS,
    HEADING_INTERNATIONAL,
    HEADING_WITHOUT_COUNTRY,
    HEADING_MENTORING,
    HEADING_MAP,
    HEADING_TIMELINE,
    HEADING_FUNDING,
    HEADING_AGREEMENTS,
    HEADING_CONTACTS,
    HEADING_TOPICS,
    HEADING_TRANSFERRED,
    HEADING_UNION_PARTS,
    HEADING_DATA,
    FACT_LEAD,
    FACT_PROGRAMME,
    FACT_PROMOTERS,
    FACT_PERIOD,
    FACT_FUNDER,
    FACT_AMOUNT,
    FACT_WEBSITE,
    FACT_RESPONSIBLE,
    FACT_PLACES,
    FACT_OFFICIAL_NAME,
    FACT_STATUS,
    FACT_COMMITMENTS,
    FACT_PARTIES,
    FACT_DATE,
    FACT_SIGNED,
    FACT_WITNESSED,
    CONTACT_PERSON,
    CONTACT_ORGANISATION,
    CONTACT_PHONE,
    CONTACT_EMAIL,
    CONTACT_WEBSITE,
    CONTACT_ADDRESS,
    CONTACT_HOURS,
    CONTACT_LANGUAGES,
    COLUMN_MEMBER,
    COLUMN_COUNTRY,
    COLUMN_ROLE,
    COLUMN_PERIOD,
    COLUMN_STATUS,
    COLUMN_SUPPORT,
    COLUMN_MENTOR,
    COLUMN_MENTEE,
    COLUMN_THEME,
    SIGNATORY_ON_BEHALF("person", "party"),
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
    MEMBERSHIP_REPLACED_BY("party"),
    MEMBERS_DECLARED("declared", "listed"),
    UNION_MEMBER_OF("name"),
    STATUS_ACTIVE,
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
    DURATION_YEARS(true, "count"),
    DURATION_MONTHS(true, "count"),
    DURATION_WEEKS(true, "count"),
    DURATION_DAYS(true, "count"),
    NETWORKS_COUNT(true, "count"),
    PRACTICES_COUNT(true, "count"),
    CITIES_COUNT(true, "count"),
    MEMBERS_COUNT(true, "count"),
    FORMER_MEMBERS_COUNT(true, "count"),
    UNION_PARTS_COUNT(true, "count"),
    SEARCH_RESULTS(true, "count"),
    MAP_TITLE("network"),
    MAP_DESCRIPTION(true, "count", "network"),
    MAP_LEAD,
    MAP_MEMBER,
    MAP_FORMER_MEMBER,
    MAP_MENTORING,
    MAP_DISPUTED_BORDER,
    MAP_WITHOUT_PLACE("names"),
    MAP_OUTLINES("source"),
    MAP_COORDINATES("source"),
    TIMELINE_TITLE("name"),
    TIMELINE_TODAY,
    BARS_TITLE("label"),
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
    CARD_CITY("name"),
    CARD_NETWORK("name"),
    CARD_PRACTICE("name"),
    SUCCEEDED_BY("name"),
    PAGE_CITIES,
    PAGE_NETWORKS,
    PAGE_PRACTICES,
    PAGE_INDEX,
    PAGE_SEARCH,
    CITIES_INTRO,
    NETWORKS_INTRO,
    PRACTICES_INTRO,
    SEARCH_FIELD,
    SEARCH_SUBMIT,
    SEARCH_HINT,
    SEARCH_FOUND("query"),
    SEARCH_NONE("query"),
    FILTER_TOPIC,
    FILTER_COUNTRY,
    FILTER_ALL,
    FILTER_SUBMIT,
    FILTER_NONE,
    BY_COUNTRY,
    BY_NAME,
    DATA_TEXT,
    MAIN_NAVIGATION,
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

    private final boolean plural;
    private final String placeholders;
    private final int placeholderCount;

    Label(String... placeholders) {
        this(false, placeholders);
    }

    Label(boolean plural, String... placeholders) {
        this.plural = plural;
        this.placeholders = String.join(" ", placeholders);
        this.placeholderCount = placeholders.length;
    }

    /**
     * Whether the text depends on a number, which is then the value of the first placeholder. Its bundle has a key for
     * each {@link PluralCategory} of the language, such as {@code members-count-few}.
     */
    public boolean isPlural() {
        return plural;
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
