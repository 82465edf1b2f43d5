package org.cityprofiles.servlet.http;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.cityprofiles.core.value.LanguageTag;

/**
 * What an address yields, ready to be sent: its bytes in every coding on offer, its entity tag and its headers. The
 * arrays are shared with whoever asks for them and must not be changed. Immutable otherwise.
 */
public final class Representation {
    /** The type of pages and fragments; written without a space, as servlet containers do themselves. */
    public static final String HTML = "text/html;charset=utf-8";

    /** The type of style sheets. */
    public static final String CSS = "text/css;charset=utf-8";

    /** The type of scripts. */
    public static final String JAVASCRIPT = "text/javascript;charset=utf-8";

    /** The type of JSON. */
    public static final String JSON = "application/json;charset=utf-8";

    /** The type of XML. */
    public static final String XML = "text/xml;charset=utf-8";

    /** The type of linked data. */
    public static final String JSON_LD = "application/ld+json";

    /** The type of points on a map. */
    public static final String GEO_JSON = "application/geo+json";

    /** The type of tables. */
    public static final String CSV = "text/csv;charset=utf-8";

    /** The type of plain text. */
    public static final String TEXT = "text/plain;charset=utf-8";

    private static final int OVERHEAD = 1_024;

    private final Map<String, String> headers;
    private final Map<Coding, byte[]> bytes = new EnumMap<>(Coding.class);
    private final List<Coding> codings;
    private final EntityTag entityTag;

    private Representation(Map<String, String> headers, byte[] plain, List<Coding> codings, Coding.Effort effort) {
        this.headers = Collections.unmodifiableMap(headers);
        this.entityTag = EntityTag.of(plain);
        for (Coding coding : codings) {
            byte[] coded = coding.encode(plain, effort);
            if (coding == Coding.IDENTITY || coded.length < plain.length) {
                bytes.put(coding, coded);
            }
        }
        this.codings = List.copyOf(bytes.keySet());
    }

    /** A representation in all codings, made while a visitor waits. */
    public static Representation compressed(HeaderSet set, String contentType, byte[] plain) {
        return compressed(set, contentType, plain, Coding.Effort.QUICK);
    }

    /** A representation in all codings, made once for long. */
    public static Representation compressedForLong(HeaderSet set, String contentType, byte[] plain) {
        return compressed(set, contentType, plain, Coding.Effort.BEST);
    }

    private static Representation compressed(HeaderSet set, String contentType, byte[] plain, Coding.Effort effort) {
        Map<String, String> headers = headers(set, contentType);
        headers.put("Vary", "Accept-Encoding");
        return new Representation(headers, plain, Coding.available(), effort);
    }

    /** A representation that is never compressed. */
    public static Representation plain(HeaderSet set, String contentType, byte[] plain) {
        return new Representation(headers(set, contentType), plain, List.of(Coding.IDENTITY), Coding.Effort.QUICK);
    }

    private static Map<String, String> headers(HeaderSet set, String contentType) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Type", contentType);
        headers.putAll(set.headers());
        return headers;
    }

    /** The same with its language told. */
    public Representation in(LanguageTag language) {
        return with("Content-Language", language.toString());
    }

    /**
     * The same with links to other addresses (RFC 8288).
     *
     * @param links such as {@code <https://www.example.org/>; rel="canonical"}; none = no header
     */
    public Representation linked(List<String> links) {
        return links.isEmpty() ? this : with("Link", String.join(", ", links));
    }

    private Representation with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Representation(more, this);
    }

    private Representation(Map<String, String> headers, Representation other) {
        this.headers = Collections.unmodifiableMap(headers);
        this.entityTag = other.entityTag;
        this.bytes.putAll(other.bytes);
        this.codings = other.codings;
    }

    /** The headers that do not depend on the coding. */
    public Map<String, String> headers() {
        return headers;
    }

    /** The entity tag. */
    public EntityTag entityTag() {
        return entityTag;
    }

    /** The codings on offer, the one we like best first. */
    public List<Coding> codings() {
        return codings;
    }

    /** The bytes in a coding on offer. */
    public byte[] bytes(Coding coding) {
        return Objects.requireNonNull(bytes.get(coding), coding.token());
    }

    /** About how many bytes of memory it takes. */
    public int weight() {
        return OVERHEAD
                + bytes.values().stream().mapToInt(coded -> coded.length).sum();
    }
}
