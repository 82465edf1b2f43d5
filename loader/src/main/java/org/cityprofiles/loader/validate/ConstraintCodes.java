package org.cityprofiles.loader.validate;

import static java.util.Map.entry;

import java.util.Map;
import org.cityprofiles.loader.problem.ProblemCode;

/** Which code a violated constraint is reported under. */
final class ConstraintCodes {
    private static final Map<String, ProblemCode> BY_CONSTRAINT = Map.ofEntries(
            entry("AtMostDigits", ProblemCode.TOO_MANY_DIGITS),
            entry("CustomHeading", ProblemCode.MISSING_HEADING),
            entry("DistinctElements", ProblemCode.REPEATED_ENTRY),
            entry("DistinctParties", ProblemCode.MENTORS_ITSELF),
            entry("MemberOrName", ProblemCode.MEMBER_OR_NAME),
            entry("Min", ProblemCode.OUT_OF_RANGE),
            entry("NameOrOffice", ProblemCode.NAME_OR_OFFICE),
            entry("NotEmpty", ProblemCode.EMPTY_LIST),
            entry("NotItsOwnPart", ProblemCode.OWN_PART),
            entry("OrderedPeriod", ProblemCode.PERIOD_ORDER),
            entry("PlainLine", ProblemCode.INVALID_LINE),
            entry("PositiveOrZero", ProblemCode.OUT_OF_RANGE),
            entry("PublishedBeforeUpdated", ProblemCode.UPDATED_BEFORE_PUBLISHED),
            entry("RolesWrittenOnce", ProblemCode.REPEATED_MEMBER),
            entry("SectionKinds", ProblemCode.SECTION_KIND),
            entry("UniqueSources", ProblemCode.DUPLICATE_SOURCE),
            entry("ValidIdentifier", ProblemCode.INVALID_IDENTIFIER),
            entry("WrittenRoles", ProblemCode.DERIVED_ROLE));
    private static final Map<String, ProblemCode> BY_PATTERN_OF =
            Map.of("mediaType", ProblemCode.INVALID_MEDIA_TYPE, "file", ProblemCode.INVALID_IMAGE_FILE);

    private ConstraintCodes() {}

    /** The code of a constraint by the simple name of its annotation; of a pattern, by the property that must match it. */
    static ProblemCode of(String constraint, String property) {
        Map<String, ProblemCode> codes = constraint.equals("Pattern") ? BY_PATTERN_OF : BY_CONSTRAINT;
        String key = constraint.equals("Pattern") ? property : constraint;
        return codes.getOrDefault(key, ProblemCode.BROKEN_CONSTRAINT);
    }
}
