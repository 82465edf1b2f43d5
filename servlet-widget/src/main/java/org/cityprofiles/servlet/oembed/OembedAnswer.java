package org.cityprofiles.servlet.oembed;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.cityprofiles.render.json.JsonWriter;
import org.cityprofiles.render.view.OembedFormat;

/**
 * What a consumer of oEmbed is told about one of our pages (oembed.com, 2.3). Immutable.
 *
 * @param title what the page is about
 * @param author who publishes it
 * @param provider the name of the catalogue
 * @param providerAddress the home page of the catalogue
 * @param size the room that the markup takes
 * @param html the markup to embed
 */
public record OembedAnswer(
        String title, String author, String provider, String providerAddress, EmbedSize size, String html) {
    /** A text, since Drupal takes no number. */
    private static final String VERSION = "1.0";

    private static final int DAY_IN_SECONDS = 86_400;

    /** The answer in a format, in UTF-8. */
    public byte[] in(OembedFormat format) {
        return switch (format) {
            case JSON -> new JsonWriter().value(fields()).toByteArray();
            case XML, XML_FOR_DRUPAL -> OembedXml.of(fields()).getBytes(StandardCharsets.UTF_8);
        };
    }

    private Map<String, Object> fields() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("version", VERSION);
        fields.put("type", "rich");
        fields.put("title", title);
        fields.put("author_name", author);
        fields.put("provider_name", provider);
        fields.put("provider_url", providerAddress);
        fields.put("cache_age", DAY_IN_SECONDS);
        fields.put("width", size.width());
        fields.put("height", size.height());
        fields.put("html", html);
        return fields;
    }
}
