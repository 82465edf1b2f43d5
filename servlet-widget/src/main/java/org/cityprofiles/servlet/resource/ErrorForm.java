package org.cityprofiles.servlet.resource;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cityprofiles.render.html.Attribute;
import org.cityprofiles.render.html.Html;
import org.cityprofiles.render.html.HtmlBytes;
import org.cityprofiles.render.html.Tag;
import org.cityprofiles.render.page.HtmlPrinter;
import org.cityprofiles.render.view.ErrorKind;
import org.cityprofiles.render.view.ErrorView;
import org.cityprofiles.render.view.FrameDocument;
import org.cityprofiles.render.view.Page;
import org.cityprofiles.servlet.http.HeaderSet;
import org.cityprofiles.servlet.http.Representation;
import org.cityprofiles.servlet.visit.Outcome;
import org.cityprofiles.servlet.visit.Visit;

/** In which form an error is told: as what was asked for would have come. Nothing of the request is repeated. */
public enum ErrorForm {
    /** A complete page. */
    PAGE(HeaderSet.MISSING, HeaderSet.FAILED) {
        @Override
        Representation print(Page error, Outcome.Refused refused, Visit visit) {
            return Representation.plain(headers(refused), Representation.HTML, HtmlPrinter.page(error));
        }
    },
    /** A piece of a page. */
    FRAGMENT(HeaderSet.FRAGMENT_MISSING, HeaderSet.FRAGMENT_FAILED) {
        @Override
        Representation print(Page error, Outcome.Refused refused, Visit visit) {
            HtmlBytes out = new HtmlBytes();
            out.start(Tag.ARTICLE)
                    .with(Attribute.LANG, error.frame().options().language().toString())
                    .content((ErrorView) error.view(), ErrorForm::article);
            return Representation.plain(headers(refused), Representation.HTML, out.toByteArray());
        }
    },
    /** A document for a frame. */
    FRAME(HeaderSet.FRAME_MISSING, HeaderSet.FRAME_FAILED) {
        @Override
        Representation print(Page error, Outcome.Refused refused, Visit visit) {
            FrameDocument document = visit.renderer().frame(error);
            return Representation.plain(
                    headers(refused).allowing(document.script(), document.style()),
                    Representation.HTML,
                    HtmlPrinter.frame(document));
        }
    },

    /** Plain text. */
    TEXT(HeaderSet.DATA_MISSING, HeaderSet.DATA_FAILED) {
        @Override
        Representation print(Page error, Outcome.Refused refused, Visit visit) {
            ErrorView view = (ErrorView) error.view();
            String lines = Stream.concat(Stream.of(view.heading().text()), view.texts().stream())
                    .map(text -> text + "\n")
                    .collect(Collectors.joining());
            return data(refused, Representation.TEXT, lines);
        }
    },
    /** JSON. */
    JSON(HeaderSet.DATA_MISSING, HeaderSet.DATA_FAILED) {
        @Override
        Representation print(Page error, Outcome.Refused refused, Visit visit) {
            return data(refused, Representation.JSON, json(refused));
        }
    },
    /** JSON about the server. */
    STATE(HeaderSet.FAILED, HeaderSet.FAILED) {
        @Override
        Representation print(Page error, Outcome.Refused refused, Visit visit) {
            return data(refused, Representation.JSON, json(refused));
        }
    };

    private static final Map<String, ErrorForm> BY_PATH = Map.of(
            "/v1/fragment/",
            FRAGMENT,
            "/v1/frame/",
            FRAME,
            "/v1/tree/",
            JSON,
            "/v1/text/",
            TEXT,
            "/v1/data/",
            JSON,
            "/v1/oembed",
            JSON,
            "/health/",
            STATE);

    @SuppressWarnings("ImmutableEnumChecker") // copies its map
    private final HeaderSet missing;

    @SuppressWarnings("ImmutableEnumChecker") // copies its map
    private final HeaderSet failed;

    ErrorForm(HeaderSet missing, HeaderSet failed) {
        this.missing = missing;
        this.failed = failed;
    }

    /** The form for a path. */
    public static ErrorForm of(String path) {
        return BY_PATH.entrySet().stream()
                .filter(entry -> path.startsWith(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(PAGE);
    }

    /** The headers of an error that is not that there is nothing. */
    public HeaderSet failed() {
        return failed;
    }

    /** Tells an error to a visitor. */
    public Representation tell(Outcome.Refused refused, Visit visit) {
        Choices choices = Choices.ofError(visit);
        Page error = visit.renderer()
                .error(refused.kind(), refused.allowed(), choices.options(visit::language, visit.day()));
        Representation told = print(error, refused, visit);
        return isCoded() ? told : told.in(error.frame().options().language());
    }

    /** Whether it is in no language, for programs. */
    private boolean isCoded() {
        return this == JSON || this == STATE;
    }

    /** Tells a fault of ours to a program, which needs nothing that could be faulty as well; empty for people. */
    public Optional<Representation> fault() {
        Outcome.Refused fault = new Outcome.Refused(ErrorKind.INTERNAL, List.of());
        return isCoded() ? Optional.of(data(fault, Representation.JSON, json(fault))) : Optional.empty();
    }

    abstract Representation print(Page error, Outcome.Refused refused, Visit visit);

    Representation data(Outcome.Refused refused, String type, String text) {
        return Representation.plain(headers(refused), type, text.getBytes(StandardCharsets.UTF_8));
    }

    HeaderSet headers(Outcome.Refused refused) {
        return refused.kind() == ErrorKind.NOT_FOUND ? missing : failed;
    }

    /** The words are ours, without anything that JSON would have to escape. */
    private static String json(Outcome.Refused refused) {
        String allowed = refused.allowed().stream()
                .map(value -> '"' + value + '"')
                .collect(Collectors.joining(",", ",\"allowed\":[", "]"));
        return "{\"error\":\"" + refused.kind().word() + '"'
                + (refused.allowed().isEmpty() ? "" : allowed) + "}\n";
    }

    private static void article(Html out, ErrorView error) {
        out.element(Tag.P, error.heading().text().toString());
        error.texts().forEach(text -> out.element(Tag.P, text.toString()));
        out.element(Tag.P, error, ErrorForm::back);
    }

    private static void back(Html out, ErrorView error) {
        out.start(Tag.A).href(error.back().link()).text(error.back().text().toString());
    }
}
