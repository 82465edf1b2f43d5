package org.cityprofiles.render.view;

/** The formats of oEmbed (oembed.com), under each of the media types by which pages announce them. */
public enum OembedFormat {
    /** JSON. */
    JSON("json", "application/json+oembed"),
    /** XML. */
    XML("xml", "text/xml+oembed"),
    /** XML again, under the media type that Drupal looks for instead of the right one. */
    XML_FOR_DRUPAL("xml", "application/xml+oembed");

    private final String word;
    private final String mediaType;

    OembedFormat(String word, String mediaType) {
        this.word = word;
        this.mediaType = mediaType;
    }

    /** How consumers ask for it. */
    public String word() {
        return word;
    }

    /** The media type of the link in a page. */
    public String mediaType() {
        return mediaType;
    }
}
