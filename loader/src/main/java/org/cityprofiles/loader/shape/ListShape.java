package org.cityprofiles.loader.shape;

import org.cityprofiles.loader.json.JsonTree;
import org.cityprofiles.loader.json.Kind;

/** A list of which every entry has the same shape. */
record ListShape(Shape entry) implements Shape {
    @Override
    public boolean check(Checking checking, int node) {
        JsonTree tree = checking.tree();
        if (tree.kind(node) != Kind.ARRAY) {
            return checking.wrongType(node, this);
        }
        int end = tree.next(node);
        for (int each = node + 1; each < end; each = tree.next(each)) {
            if (!entry.check(checking, each)) {
                tree.remove(each);
                tree.markLossy(node);
            }
        }
        return true;
    }

    @Override
    public String expectation() {
        return "expect.list";
    }
}
