package org.cityprofiles.render.view;

/** The two formats of oEmbed, with the media types under which pages announce them. */
public enum OembedFormat {
    /** JSON. */
    JSON("application/json+oembed"),
    /** XML. */
    XML("text/xml+oembed");

    private final String mediaType;

    OembedFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    /** The media type of the link in a page. */
    public String mediaType() {
        return mediaType;
    }
}
