package org.cityprofiles.render.height;

import static org.cityprofiles.render.height.Property.BORDER_BLOCK_END;
import static org.cityprofiles.render.height.Property.BORDER_BLOCK_START;
import static org.cityprofiles.render.height.Property.BORDER_INLINE_END;
import static org.cityprofiles.render.height.Property.BORDER_INLINE_START;
import static org.cityprofiles.render.height.Property.COLUMN;
import static org.cityprofiles.render.height.Property.MARGIN_BLOCK_END;
import static org.cityprofiles.render.height.Property.MARGIN_BLOCK_START;
import static org.cityprofiles.render.height.Property.MARGIN_INLINE_END;
import static org.cityprofiles.render.height.Property.MARGIN_INLINE_START;
import static org.cityprofiles.render.height.Property.MAX_INLINE_SIZE;
import static org.cityprofiles.render.height.Property.MIN_INLINE_SIZE;
import static org.cityprofiles.render.height.Property.PADDING_BLOCK_END;
import static org.cityprofiles.render.height.Property.PADDING_BLOCK_START;
import static org.cityprofiles.render.height.Property.PADDING_INLINE_END;
import static org.cityprofiles.render.height.Property.PADDING_INLINE_START;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How a box is to look, all that bears on heights: what was said of it, and what it has from the box around it. Immutable. */
final class Style {
    private static final Value NOTHING = Value.of("");
    private static final Value BLOCK = Value.of("block");

    private final Map<Property, Value> values;
    private final Length.Units units;
    private final Font font;

    private Style(Map<Property, Value> values, Length.Units units, Font font) {
        this.values = values;
        this.units = units;
        this.font = font;
    }

    /**
     * The style of an element.
     *
     * @param values what was said of it
     * @param around the font around it
     * @param container the width inside the view, in CSS pixels
     */
    static Style of(Map<Property, Value> values, Font around, double container) {
        Font font = around.with(values, new Length.Units(around.size(), container, around.size(), null));
        Value column = values.get(COLUMN);
        return new Style(
                values, new Length.Units(font.size(), container, 0, column == null ? null : column.length()), font);
    }

    /** The style of words, or of a box that nothing was said of. */
    Style bare() {
        return new Style(Map.of(), units, font);
    }

    /** The same of a box that does not stand in a line. */
    Style asBlock() {
        Map<Property, Value> changed = new EnumMap<>(values);
        changed.put(Property.DISPLAY, BLOCK);
        return new Style(changed, units, font);
    }

    Font font() {
        return font;
    }

    Value value(Property property) {
        return values.getOrDefault(property, NOTHING);
    }

    String display() {
        return value(Property.DISPLAY).text();
    }

    /** A length in CSS pixels; 0 where nothing is said. */
    double px(Property property) {
        return px(property, 0, 0);
    }

    /** A length of which a part may be given in hundredths of a whole. */
    double px(Property property, double whole, double otherwise) {
        Value value = values.get(property);
        return value == null || value.length() == null ? otherwise : px(value.length(), whole);
    }

    double px(Length length, double whole) {
        return length.in(new Length.Units(units.em(), units.container(), whole, units.column()));
    }

    double marginTop() {
        return px(MARGIN_BLOCK_START);
    }

    double marginBottom() {
        return px(MARGIN_BLOCK_END);
    }

    double edgeTop() {
        return px(PADDING_BLOCK_START) + px(BORDER_BLOCK_START);
    }

    double edgeBottom() {
        return px(PADDING_BLOCK_END) + px(BORDER_BLOCK_END);
    }

    /** Padding and borders at both sides. */
    double edgeSides() {
        return px(PADDING_INLINE_START) + px(PADDING_INLINE_END) + px(BORDER_INLINE_START) + px(BORDER_INLINE_END);
    }

    /** Margins, padding and borders at both sides. */
    double sides() {
        return edgeSides() + px(MARGIN_INLINE_START) + px(MARGIN_INLINE_END);
    }

    /** The width for what is inside a box that fills its place. */
    double inside(double available) {
        double wanted = px(Property.INLINE_SIZE, available, available - sides());
        double most = px(MAX_INLINE_SIZE, available, Double.POSITIVE_INFINITY);
        return Math.max(0, Math.max(Math.min(wanted, most), px(MIN_INLINE_SIZE, available, 0)));
    }

    /** Whether it stands in a line with others. */
    boolean isInline() {
        return display().startsWith("inline");
    }

    boolean isAbsent() {
        return display().equals("none") || value(Property.POSITION).is("absolute");
    }

    /** The fixed height of what is inside; null where it is as high as it needs to be. */
    @Nullable
    Double height() {
        Length length = value(Property.BLOCK_SIZE).length();
        return length == null ? null : px(length, 0);
    }
}
