package org.cityprofiles.loader.shape;

import java.util.function.Function;
import org.cityprofiles.core.value.InvalidValueException;

/** A value type that is written as a string: ids, dates, addresses. */
record ValueShape(Function<String, Object> parse, String expectation) implements Shape {
    @Override
    public boolean check(Checking checking, int node) {
        String text = checking.text(node, this);
        if (text == null) {
            return false;
        }
        try {
            checking.tree().keep(node, parse.apply(text));
            return true;
        } catch (InvalidValueException fault) {
            return checking.invalid(node, fault);
        }
    }
}
