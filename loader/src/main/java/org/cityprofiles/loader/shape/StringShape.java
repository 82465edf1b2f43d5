package org.cityprofiles.loader.shape;

/** A plain string without a type of its own. */
record StringShape() implements Shape {
    @Override
    public boolean check(Checking checking, int node) {
        String text = checking.text(node, this);
        if (text != null) {
            checking.tree().keep(node, text);
        }
        return text != null;
    }

    @Override
    public String expectation() {
        return "expect.string";
    }
}
