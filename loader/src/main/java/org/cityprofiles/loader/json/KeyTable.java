package org.cityprofiles.loader.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Gives every distinct key a small number and one String. Keys recur in every document, so that a table that lives
 * longer than one document decodes each of them once. Not thread-safe.
 */
final class KeyTable {
    private static final int SLOTS = 1 << 10;
    private static final int FULL = SLOTS / 2;
    private static final int PROBES = 8;

    private final byte[][] slotBytes = new byte[SLOTS][];
    private final int[] slotIds = new int[SLOTS];
    // a hostile file may have many keys, or keys that meet in one slot: those go where collisions are harmless
    private final Map<String, Integer> rest = new HashMap<>();
    private String[] names = new String[64];
    private int size;

    /** The number of the key in these bytes, which hold no escapes. */
    int id(byte[] in, int from, int to) {
        int slot = hash(in, from, to) & (SLOTS - 1);
        for (int probe = 0; probe < PROBES; probe++) {
            int at = (slot + probe) & (SLOTS - 1);
            byte[] there = slotBytes[at];
            if (there == null && size < FULL) {
                slotBytes[at] = Arrays.copyOfRange(in, from, to);
                // interned, so that to compare it with the name of a component is to compare two references
                slotIds[at] = add(new String(in, from, to - from, StandardCharsets.UTF_8).intern());
                return slotIds[at];
            }
            if (there != null && Arrays.equals(there, 0, there.length, in, from, to)) {
                return slotIds[at];
            }
        }
        return rest.computeIfAbsent(new String(in, from, to - from, StandardCharsets.UTF_8), this::add);
    }

    /** The number of a key given as text, the same as for its plain bytes. */
    int id(String key) {
        byte[] bytes = key.getBytes(StandardCharsets.UTF_8);
        return id(bytes, 0, bytes.length);
    }

    String name(int id) {
        return names[id];
    }

    int size() {
        return size;
    }

    private int add(String name) {
        if (size == names.length) {
            names = Arrays.copyOf(names, size * 2);
        }
        names[size] = name;
        return size++;
    }

    private static int hash(byte[] in, int from, int to) {
        int hash = to - from;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + in[i];
        }
        return hash ^ (hash >>> 15);
    }
}
