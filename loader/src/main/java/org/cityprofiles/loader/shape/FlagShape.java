package org.cityprofiles.loader.shape;

import org.cityprofiles.loader.json.Kind;

/** {@code true} or {@code false}. */
record FlagShape() implements Shape {
    @Override
    public boolean check(Checking checking, int node) {
        Kind kind = checking.tree().kind(node);
        return kind == Kind.TRUE || kind == Kind.FALSE || checking.wrongType(node, this);
    }

    @Override
    public String expectation() {
        return "expect.flag";
    }
}
