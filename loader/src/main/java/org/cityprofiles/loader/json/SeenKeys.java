package org.cityprofiles.loader.json;

import java.util.Arrays;

/** Which keys the objects that are open just now have had so far: one set of key numbers per level. */
final class SeenKeys {
    private static final int FIRST_WORDS = 4;

    private final long[][] levels;

    SeenKeys(int depth) {
        levels = new long[depth + 1][FIRST_WORDS];
    }

    void open(int level) {
        Arrays.fill(levels[level], 0);
    }

    /** Notes a key at a level; false if the object had it already. */
    boolean add(int level, int key) {
        int word = key >>> 6;
        if (word >= levels[level].length) {
            levels[level] = Arrays.copyOf(levels[level], Math.max(word + 1, levels[level].length * 2));
        }
        long bit = 1L << key;
        boolean isNew = (levels[level][word] & bit) == 0;
        levels[level][word] |= bit;
        return isNew;
    }
}
