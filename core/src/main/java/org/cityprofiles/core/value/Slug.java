package org.cityprofiles.core.value;

/** Probe. */
public record Slug(String value) {
    @Override
    public String toString() {
        return value;
    }
}
