package org.cityprofiles.render.height;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a style sheet says that bears on heights. Borders are counted by their width. */
enum Property {
    ALIGN_ITEMS,
    BLOCK_SIZE,
    BORDER_BLOCK_END,
    BORDER_BLOCK_START,
    BORDER_INLINE_END,
    BORDER_INLINE_START,
    BOX_SIZING,
    COLUMN("--column"),
    COLUMN_GAP,
    COLUMNS,
    CONTENT,
    DISPLAY,
    FONT_FAMILY,
    FONT_SIZE,
    FONT_WEIGHT,
    GRID_COLUMN,
    GRID_TEMPLATE_COLUMNS,
    INLINE_SIZE,
    LINE_HEIGHT,
    MARGIN_BLOCK_END,
    MARGIN_BLOCK_START,
    MARGIN_INLINE_END,
    MARGIN_INLINE_START,
    MAX_INLINE_SIZE,
    MIN_INLINE_SIZE,
    PADDING_BLOCK_END,
    PADDING_BLOCK_START,
    PADDING_INLINE_END,
    PADDING_INLINE_START,
    POSITION,
    ROW_GAP;

    private static final Map<String, Property> BY_NAME = new HashMap<>();

    static {
        for (Property property : values()) {
            BY_NAME.put(property.label, property);
        }
    }

    private final String label;

    Property() {
        this.label = name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Property(String label) {
        this.label = label;
    }

    static @Nullable Property named(String name) {
        return BY_NAME.get(name);
    }
}
