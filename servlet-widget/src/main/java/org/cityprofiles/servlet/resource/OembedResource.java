package org.cityprofiles.servlet.resource;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.cityprofiles.render.view.ErrorKind;
import org.cityprofiles.render.view.OembedFormat;
import org.cityprofiles.render.view.ViewName;
import org.cityprofiles.servlet.http.HeaderSet;
import org.cityprofiles.servlet.http.Query;
import org.cityprofiles.servlet.http.Representation;
import org.cityprofiles.servlet.oembed.EmbedSize;
import org.cityprofiles.servlet.visit.Outcome;
import org.cityprofiles.servlet.visit.Resource;
import org.cityprofiles.servlet.visit.Visit;
import org.jspecify.annotations.Nullable;

/**
 * Tells consumers of oEmbed (oembed.com) how to embed one of our pages. Nothing is fetched, whatever address they ask
 * about, and nothing of it is repeated but what was understood. What consumers add ({@code dnt}) is passed over.
 */
final class OembedResource implements Resource {
    private static final int NOT_IMPLEMENTED = 501;
    /** The formats, by the words with which consumers ask for them. */
    static final Map<String, OembedFormat> FORMATS =
            Choices.table(List.of(OembedFormat.JSON, OembedFormat.XML), OembedFormat::word);

    static final Pattern PIXELS = Pattern.compile("0*[1-9][0-9]{0,4}");

    @Override
    public Outcome answer(Visit visit) {
        Optional<String> base = visit.site().baseAddress();
        if (base.isEmpty()) {
            return unsupported("\"hint\":\"no base address is set\"");
        }
        Optional<OembedFormat> format = format(visit.query());
        if (format.isEmpty()) {
            return unsupported("\"allowed\":[\"" + String.join("\",\"", FORMATS.keySet()) + "\"]");
        }
        return answer(visit, base.get(), format.get());
    }

    /** What the specification names 501; only programs read it. */
    private static Outcome unsupported(String reason) {
        String json = "{\"error\":\"not-implemented\"," + reason + "}\n";
        return new Outcome.Told(
                NOT_IMPLEMENTED,
                Representation.plain(
                        HeaderSet.DATA_FAILED, Representation.JSON, json.getBytes(StandardCharsets.UTF_8)));
    }

    /** The format; JSON where none is named, and none where it is another. */
    private static Optional<OembedFormat> format(Query query) {
        List<String> named = query.values("format");
        if (named.isEmpty() || named.equals(List.of(""))) {
            return Optional.of(OembedFormat.JSON);
        }
        return named.size() == 1 ? Optional.ofNullable(FORMATS.get(named.get(0))) : Optional.empty();
    }

    private static Outcome answer(Visit visit, String base, OembedFormat format) {
        QueryReader query = new QueryReader(visit.query());
        EmbedSize.Room room = new EmbedSize.Room(pixels(visit, query, "maxwidth"), pixels(visit, query, "maxheight"));
        List<String> addresses = visit.query().values("url");
        if (query.refused().isPresent()) {
            return new Outcome.Refused(ErrorKind.BAD_REQUEST, query.refused().get());
        }
        if (addresses.size() != 1 || addresses.get(0).isEmpty()) {
            return Outcome.BAD_REQUEST;
        }
        return PageAddress.parse(base, addresses.get(0))
                .flatMap(address -> embedded(visit, address))
                .map(embedded -> answer(visit, new OembedRequest(embedded, room, format)))
                .orElse(Outcome.NOT_FOUND);
    }

    private static Outcome answer(Visit visit, OembedRequest request) {
        return visit.kept(request, () -> request.representation(visit));
    }

    /** How much room there is; null where the consumer does not say, or sends the key with nothing. */
    private static @Nullable Integer pixels(Visit visit, QueryReader query, String key) {
        if (visit.query().values(key).equals(List.of(""))) {
            return null;
        }
        return query.match(key, PIXELS, "1-99999").map(Integer::valueOf).orElse(null);
    }

    /** What an address of ours asks to embed; empty where there is no such page, as when a choice is not allowed. */
    private static Optional<OembedRequest.Embedded> embedded(Visit visit, PageAddress address) {
        return address.subject().present(visit.edition().catalogue()).flatMap(subject -> {
            QueryReader query = new QueryReader(address.query());
            ViewName view = ViewResource.view(subject.kind(), query);
            Choices choices = Choices.ofLink(visit, address.language(), query);
            return query.refused().isPresent()
                    ? Optional.empty()
                    : Optional.of(new OembedRequest.Embedded(subject, view, choices, query.understood()));
        });
    }
}
