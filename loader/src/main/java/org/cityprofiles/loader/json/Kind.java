package org.cityprofiles.loader.json;

/** What sort of thing a node of a {@link JsonTree} is. */
public enum Kind {
    OBJECT(0),
    ARRAY(1),
    KEY(2),
    STRING(3),
    NUMBER(4),
    TRUE(5),
    FALSE(6),
    NULL(7);

    private static final Kind[] BY_CODE = {OBJECT, ARRAY, KEY, STRING, NUMBER, TRUE, FALSE, NULL};

    private final int code;

    Kind(int code) {
        this.code = code;
    }

    static Kind of(int code) {
        return BY_CODE[code];
    }

    int code() {
        return code;
    }

    public boolean isContainer() {
        return this == OBJECT || this == ARRAY;
    }
}
