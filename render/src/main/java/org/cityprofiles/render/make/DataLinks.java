package org.cityprofiles.render.make;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.cityprofiles.render.html.Link;
import org.cityprofiles.render.label.Label;
import org.cityprofiles.render.make.wording.Wording;
import org.cityprofiles.render.text.Linked;
import org.cityprofiles.render.text.Text;
import org.cityprofiles.render.view.DataFormat;
import org.jspecify.annotations.Nullable;

/** Names the formats in which something is offered to machines. Immutable. */
record DataLinks(Wording wording) {
    /** The formats in which it has an address. */
    List<Linked> of(Function<DataFormat, @Nullable Link> address) {
        List<Linked> data = new ArrayList<>();
        for (DataFormat format : DataFormat.values()) {
            Link link = address.apply(format);
            if (link != null) {
                data.add(Linked.of(name(format), link));
            }
        }
        return data;
    }

    /** Formats are called the same in all languages, but for plain text. */
    private Text name(DataFormat format) {
        return switch (format) {
            case JSON -> Text.of("JSON");
            case JSON_LD -> Text.of("JSON-LD");
            case TEXT -> wording.label(Label.DATA_TEXT);
            case CSV -> Text.of("CSV");
            case GEOJSON -> Text.of("GeoJSON");
        };
    }
}
