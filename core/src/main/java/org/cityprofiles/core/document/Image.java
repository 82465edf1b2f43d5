package org.cityprofiles.core.document;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.Pattern;
import org.cityprofiles.core.constraint.PlainLine;
import org.cityprofiles.core.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A picture that belongs to the catalogue. Immutable.
 *
 * @param file the path of the file, under images/
 * @param alt what the picture shows, for those who do not see it
 * @param credit who made it
 * @param licence the licence of the picture
 */
public record Image(
        @Pattern(
                        regexp = "(?!.*/[./])images/[A-Za-z0-9._/-]+\\.(?:avif|jpeg|jpg|png|svg|webp)",
                        message = "must be the path of a picture under images/, such as images/ghent.jpg")
                String file,
        LocalizedText alt,
        @Nullable LocalizedText credit,
        @PlainLine @Nullable String licence) {
    /** Checks that what is required is there, and copies the lists. */
    public Image {
        requireNonNull(file, "file");
        requireNonNull(alt, "alt");
    }
}
