package org.cityprofiles.loader.source;

import java.util.List;
import org.cityprofiles.loader.problem.ProblemCode;

/**
 * Why a source did not give a file.
 *
 * @param code what sort of problem
 * @param name the name of the file or folder
 * @param messageKey the pattern of the message
 * @param arguments what to put into the pattern
 */
public record Refusal(ProblemCode code, String name, String messageKey, List<Object> arguments) {
    static Refusal of(ProblemCode code, String name, String messageKey, Object... arguments) {
        return new Refusal(code, name, messageKey, List.of(arguments));
    }
}
