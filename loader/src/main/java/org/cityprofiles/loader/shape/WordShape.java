package org.cityprofiles.loader.shape;

import java.util.Map;
import org.cityprofiles.loader.message.Phrase;
import org.cityprofiles.loader.message.Quoted;
import org.cityprofiles.loader.problem.ProblemCode;

/** One of the fixed words of an enum. */
record WordShape(Map<String, Object> constants) implements Shape {
    @Override
    public boolean check(Checking checking, int node) {
        String text = checking.text(node, this);
        if (text == null) {
            return false;
        }
        Object constant = constants.get(text);
        if (constant == null) {
            Phrase message = Phrase.of("unknown-word", new Quoted(text), constants.keySet());
            checking.report().add(ProblemCode.UNKNOWN_WORD, node, message, Similar.hint(text, constants.keySet()));
            return false;
        }
        checking.tree().keep(node, constant);
        return true;
    }

    @Override
    public String expectation() {
        return "expect.word";
    }
}
