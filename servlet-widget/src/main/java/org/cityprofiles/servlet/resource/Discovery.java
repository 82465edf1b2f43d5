package org.cityprofiles.servlet.resource;

import java.util.List;
import java.util.Map;
import org.cityprofiles.render.html.Link;
import org.cityprofiles.render.view.OembedFormat;

/** Tells in the headers of a page what its head tells too: where consumers of oEmbed ask about it (RFC 8288). */
final class Discovery {
    private Discovery() {}

    /** The links of the header, in every format. */
    static List<String> links(Map<OembedFormat, Link> oembed) {
        return oembed.entrySet().stream()
                .map(entry -> "<" + entry.getValue() + ">; rel=\"alternate\"; type=\""
                        + entry.getKey().mediaType() + '"')
                .toList();
    }
}
