package org.cityprofiles.loader.json;

/** JSON Pointers (RFC 6901) of the nodes of a tree, worked out from the root on demand. */
public final class JsonPointer {
    private JsonPointer() {}

    /** The pointer to a value, or to the value of a key. */
    public static String of(JsonTree tree, int node) {
        StringBuilder out = new StringBuilder();
        int here = 0;
        while (here < node && tree.kind(here).isContainer()) {
            here = tree.kind(here) == Kind.OBJECT
                    ? intoObject(tree, here, node, out)
                    : intoArray(tree, here, node, out);
        }
        return out.toString();
    }

    /** The node that a pointer leads to from a root, in what was not taken out; the last one found on the way if it ends. */
    public static int find(JsonTree tree, int root, String pointer) {
        int node = root;
        for (String token :
                pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/", -1)) {
            int child = child(tree, node, token.replace("~1", "/").replace("~0", "~"));
            if (child < 0) {
                return node;
            }
            node = child;
        }
        return node;
    }

    /** One reference token, escaped. */
    public static String token(String name) {
        return '/' + name.replace("~", "~0").replace("/", "~1");
    }

    private static int intoObject(JsonTree tree, int object, int node, StringBuilder out) {
        int key = object + 1;
        while (tree.next(key + 1) <= node) {
            key = tree.next(key + 1);
        }
        out.append(token(tree.key(key)));
        return node == key ? node : key + 1;
    }

    private static int intoArray(JsonTree tree, int array, int node, StringBuilder out) {
        int entry = array + 1;
        int index = 0;
        while (tree.next(entry) <= node) {
            entry = tree.next(entry);
            index++;
        }
        out.append('/').append(index);
        return entry;
    }

    private static int child(JsonTree tree, int node, String name) {
        boolean object = tree.kind(node) == Kind.OBJECT;
        int end = tree.kind(node).isContainer() ? tree.next(node) : node;
        int index = 0;
        for (int each = node + 1; each < end; each = tree.next(object ? each + 1 : each)) {
            if (tree.isRemoved(each)) {
                continue;
            }
            if (object ? tree.key(each).equals(name) : Integer.toString(index).equals(name)) {
                return object ? each + 1 : each;
            }
            index++;
        }
        return -1;
    }
}
