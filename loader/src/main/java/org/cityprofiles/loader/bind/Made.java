package org.cityprofiles.loader.bind;

import jakarta.json.JsonValue;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Hands a value that the shape stage has made already through Yasson to the record it belongs in. */
final class Made implements JsonValue {
    private @Nullable Object value;

    Made with(@Nullable Object made) {
        value = made;
        return this;
    }

    Object value() {
        return Objects.requireNonNull(value, "value");
    }

    @Override
    public ValueType getValueType() {
        return ValueType.OBJECT;
    }
}
