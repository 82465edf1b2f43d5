package org.cityprofiles.loader.json;

/** JSON Pointers (RFC 6901) of the nodes of a tree, worked out from the root on demand. */
public final class JsonPointer {
    private JsonPointer() {}

    /** The pointer to a value, or to the value of a key. */
    public static String of(JsonTree tree, int node) {
        StringBuilder out = new StringBuilder();
        int here = 0;
        while (here < node && tree.kind(here).isContainer()) {
            here = tree.kind(here) == Kind.OBJECT ? intoObject(tree, here, node, out) : intoArray(tree, here, node, out);
        }
        return out.toString();
    }

    /** The node of the value a pointer leads to, or -1. */
    public static int find(JsonTree tree, String pointer) {
        int node = 0;
        for (String token : pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/", -1)) {
            String name = token.replace("~1", "/").replace("~0", "~");
            node = node < 0 ? -1 : child(tree, node, name);
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
        int index = 0;
        boolean object = tree.kind(node) == Kind.OBJECT;
        for (int each = node + 1; each < tree.next(node) && tree.kind(node).isContainer(); index++) {
            if (object ? tree.key(each).equals(name) : Integer.toString(index).equals(name)) {
                return object ? each + 1 : each;
            }
            each = tree.next(object ? each + 1 : each);
        }
        return -1;
    }
}
