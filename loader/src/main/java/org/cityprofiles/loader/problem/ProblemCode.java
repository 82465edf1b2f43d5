package org.cityprofiles.loader.problem;

import static org.cityprofiles.loader.problem.Severity.ERROR;
import static org.cityprofiles.loader.problem.Severity.WARNING;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of problems; the {@link #id()} of each is stable across releases and names its page of documentation. */
public enum ProblemCode {
    // reading
    UNREADABLE("unreadable", ERROR),
    UNSAFE_LINK("unsafe-link", ERROR),
    UNSAFE_NAME("unsafe-name", ERROR),
    DUPLICATE_NAME("duplicate-name", ERROR),
    DAMAGED_ARCHIVE("damaged-archive", ERROR),
    TOO_LARGE("too-large", ERROR),
    TOO_MANY_FILES("too-many-files", ERROR),
    TOO_MANY_PROBLEMS("too-many-problems", ERROR),
    NO_DOCUMENTS("no-documents", ERROR),
    MISPLACED_FILE("misplaced-file", WARNING),
    UNKNOWN_KIND("unknown-kind", ERROR),
    NOT_UTF8("not-utf8", ERROR),
    BYTE_ORDER_MARK("byte-order-mark", WARNING),
    DAMAGED_TEXT("damaged-text", ERROR),
    GARBLED_TEXT("garbled-text", WARNING),
    // scanning
    EMPTY_FILE("empty-file", ERROR),
    SYNTAX("syntax", ERROR),
    TRAILING_DATA("trailing-data", ERROR),
    TOO_DEEP("too-deep", ERROR),
    DUPLICATE_KEY("duplicate-key", ERROR),
    LONE_SURROGATE("lone-surrogate", ERROR),
    // shape
    NEWER_FORMAT("newer-format", ERROR),
    UNKNOWN_KEY("unknown-key", ERROR),
    MISSING_KEY("missing-key", ERROR),
    WRONG_TYPE("wrong-type", ERROR),
    NOT_AN_INTEGER("not-an-integer", ERROR),
    OUT_OF_RANGE("out-of-range", ERROR),
    TOO_LONG("too-long", ERROR),
    EMPTY_TEXT("empty-text", ERROR),
    UNKNOWN_WORD("unknown-word", ERROR),
    INVALID_ID("invalid-id", ERROR),
    INVALID_LANGUAGE_TAG("invalid-language-tag", ERROR),
    INVALID_COUNTRY("invalid-country", ERROR),
    INVALID_CURRENCY("invalid-currency", ERROR),
    INVALID_ADDRESS("invalid-address", ERROR),
    INVALID_EMAIL("invalid-email", ERROR),
    INVALID_PHONE("invalid-phone", ERROR),
    INVALID_DATE("invalid-date", ERROR),
    INVALID_DURATION("invalid-duration", ERROR),
    INVALID_CHARACTER("invalid-character", ERROR),
    INVALID_RICH_TEXT("invalid-rich-text", ERROR),
    // constraints of documents
    EMPTY_LIST("empty-list", ERROR),
    REPEATED_ENTRY("repeated-entry", ERROR),
    INVALID_LINE("invalid-line", ERROR),
    INVALID_MEDIA_TYPE("invalid-media-type", ERROR),
    INVALID_IMAGE_FILE("invalid-image-file", ERROR),
    INVALID_IDENTIFIER("invalid-identifier", ERROR),
    TOO_MANY_DIGITS("too-many-digits", ERROR),
    MISSING_HEADING("missing-heading", ERROR),
    SECTION_KIND("section-kind", ERROR),
    PERIOD_ORDER("period-order", ERROR),
    UPDATED_BEFORE_PUBLISHED("updated-before-published", ERROR),
    DUPLICATE_SOURCE("duplicate-source", ERROR),
    OWN_PART("own-part", ERROR),
    MEMBER_OR_NAME("member-or-name", ERROR),
    REPEATED_MEMBER("repeated-member", ERROR),
    DERIVED_ROLE("derived-role", ERROR),
    NAME_OR_OFFICE("name-or-office", ERROR),
    MENTORS_ITSELF("mentors-itself", ERROR),
    BROKEN_CONSTRAINT("broken-constraint", ERROR),
    // documents together
    MISSING_CATALOGUE("missing-catalogue", ERROR),
    DUPLICATE_ID("duplicate-id", ERROR),
    FORMER_ID_TAKEN("former-id-taken", ERROR),
    DANGLING_REFERENCE("dangling-reference", ERROR),
    WRONG_REFERENCE("wrong-reference", ERROR),
    CYCLE("cycle", ERROR),
    DECLARED_COUNT("declared-count", WARNING),
    MEMBER_WITHOUT_DOCUMENT("member-without-document", WARNING),
    PERIOD_OUTSIDE("period-outside", WARNING),
    MISSING_TRANSLATION("missing-translation", WARNING),
    REPLACED_BY_NOBODY("replaced-by-nobody", WARNING),
    LEFT_OUT("left-out", WARNING);

    private final String id;
    private final Severity severity;

    ProblemCode(String id, Severity severity) {
        this.id = id;
        this.severity = severity;
    }

    /** The stable id, lower case with hyphens. */
    public String id() {
        return id;
    }

    /** How much a problem of this code weighs unless the place where it was found says otherwise. */
    public Severity severity() {
        return severity;
    }

    /** The code with this id, if there is one. */
    public static Optional<ProblemCode> of(String id) {
        return Arrays.stream(values()).filter(code -> code.id.equals(id)).findFirst();
    }
}
