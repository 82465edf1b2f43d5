package org.cityprofiles.render.make;

import java.util.List;
import java.util.stream.Stream;
import org.cityprofiles.core.document.CatalogueInfo;
import org.cityprofiles.core.value.PartialDate;
import org.cityprofiles.render.label.Label;
import org.cityprofiles.render.make.wording.Wording;
import org.cityprofiles.render.text.Text;
import org.jspecify.annotations.Nullable;

/** Makes the lines that stand at the end of every document. */
public final class Colophon {
    private Colophon() {}

    /** When a document was checked and published, who publishes it, and its licence, as far as known. */
    public static List<Text> of(
            Wording wording, CatalogueInfo info, @Nullable PartialDate updated, @Nullable PartialDate published) {
        return Stream.of(
                        updated == null ? null : wording.label(Label.UPDATED, updated),
                        published == null ? null : wording.label(Label.PUBLISHED, published),
                        info.publisher() == null ? null : wording.label(Label.PUBLISHER, info.publisher()),
                        info.licence() == null ? null : wording.label(Label.LICENCE, info.licence()))
                .flatMap(Stream::ofNullable)
                .toList();
    }
}
