package org.cityprofiles.loader.load;

import org.cityprofiles.loader.message.Messages;
import org.cityprofiles.loader.message.Phrase;
import org.cityprofiles.loader.problem.Problem;
import org.cityprofiles.loader.problem.ProblemCode;
import org.cityprofiles.loader.source.Refusal;
import org.jspecify.annotations.Nullable;

/** Problems that have no position inside a file. */
record Told(Messages messages) {
    Problem problem(Refusal refusal) {
        Phrase message = new Phrase(refusal.messageKey(), refusal.arguments());
        return problem(refusal.code(), refusal.name(), message, null);
    }

    Problem problem(ProblemCode code, String name, Phrase message, @Nullable Phrase hint) {
        String cure = hint == null ? null : messages.say(hint);
        return new Problem(code, code.severity(), name, "", 0, 0, messages.say(message), cure);
    }
}
