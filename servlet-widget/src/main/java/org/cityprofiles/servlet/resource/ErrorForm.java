package org.cityprofiles.servlet.resource;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.cityprofiles.render.html.Attribute;
import org.cityprofiles.render.html.Html;
import org.cityprofiles.render.html.HtmlBytes;
import org.cityprofiles.render.html.Tag;
import org.cityprofiles.render.page.HtmlPrinter;
import org.cityprofiles.render.view.ErrorKind;
import org.cityprofiles.render.view.ErrorView;
import org.cityprofiles.render.view.Page;
import org.cityprofiles.servlet.http.HeaderSet;
import org.cityprofiles.servlet.http.Representation;
import org.cityprofiles.servlet.visit.Outcome;
import org.cityprofiles.servlet.visit.Visit;

/** In which form an error is told: as what was asked for would have come. Nothing of the request is repeated. */
public enum ErrorForm {
    /** A complete page. */
    PAGE {
        @Override
        Representation print(Page error, ErrorKind kind) {
            return Representation.plain(set(kind, HeaderSet.MISSING), Representation.HTML, HtmlPrinter.page(error));
        }
    },
    /** A piece of a page. */
    FRAGMENT {
        @Override
        Representation print(Page error, ErrorKind kind) {
            HtmlBytes out = new HtmlBytes();
            out.start(Tag.ARTICLE)
                    .with(Attribute.LANG, error.frame().options().language().toString())
                    .content((ErrorView) error.view(), ErrorForm::article);
            return Representation.plain(set(kind, HeaderSet.FRAGMENT_MISSING), Representation.HTML, out.toByteArray());
        }
    },
    /** JSON. */
    JSON {
        @Override
        Representation print(Page error, ErrorKind kind) {
            String word = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
            byte[] json = ("{\"error\":\"" + word + "\"}\n").getBytes(StandardCharsets.UTF_8);
            return Representation.plain(set(kind, HeaderSet.FAILED), Representation.JSON, json);
        }
    };

    /** The form for a path. */
    public static ErrorForm of(String path) {
        if (path.startsWith("/v1/fragment/")) {
            return FRAGMENT;
        }
        return path.startsWith("/health/") ? JSON : PAGE;
    }

    /** Tells an error to a visitor. */
    public Representation tell(Outcome.Refused refused, Visit visit) {
        Choices choices = Choices.ofError(visit);
        Page error = visit.renderer()
                .error(refused.kind(), refused.allowed(), choices.options(visit::language, visit.day()));
        Representation told = print(error, refused.kind());
        return this == JSON ? told : told.in(error.frame().options().language());
    }

    abstract Representation print(Page error, ErrorKind kind);

    static HeaderSet set(ErrorKind kind, HeaderSet missing) {
        return kind == ErrorKind.NOT_FOUND ? missing : HeaderSet.FAILED;
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
