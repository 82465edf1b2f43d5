package org.cityprofiles.loader.shape;

import org.cityprofiles.core.value.ValueFault;
import org.cityprofiles.loader.problem.ProblemCode;

/** Which code a fault of a value is reported under. */
final class ValueCodes {
    private ValueCodes() {}

    static ProblemCode of(ValueFault fault) {
        return switch (fault) {
            case SLUG -> ProblemCode.INVALID_ID;
            case LANGUAGE_TAG, LANGUAGE_UNKNOWN, LANGUAGE_NOT_SHORTEST -> ProblemCode.INVALID_LANGUAGE_TAG;
            case COUNTRY -> ProblemCode.INVALID_COUNTRY;
            case CURRENCY -> ProblemCode.INVALID_CURRENCY;
            case DATE, DATE_IMPOSSIBLE -> ProblemCode.INVALID_DATE;
            case DURATION -> ProblemCode.INVALID_DURATION;
            case ADDRESS_WITHOUT_SCHEME,
                    ADDRESS_SCHEME,
                    ADDRESS_USER,
                    ADDRESS_CHARACTER,
                    ADDRESS_HOST,
                    ADDRESS_MIXED_SCRIPTS,
                    ADDRESS_PORT,
                    ADDRESS_LENGTH -> ProblemCode.INVALID_ADDRESS;
            case EMAIL -> ProblemCode.INVALID_EMAIL;
            case PHONE -> ProblemCode.INVALID_PHONE;
            case LATITUDE, LONGITUDE -> ProblemCode.OUT_OF_RANGE;
            case TEXT_BLANK, TEXT_WITHOUT_LANGUAGE -> ProblemCode.EMPTY_TEXT;
            case TEXT_CHARACTER -> ProblemCode.INVALID_CHARACTER;
            case RICH_TEXT -> ProblemCode.INVALID_RICH_TEXT;
        };
    }
}
