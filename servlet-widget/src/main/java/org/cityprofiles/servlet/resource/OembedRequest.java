package org.cityprofiles.servlet.resource;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import java.util.Optional;
import org.cityprofiles.core.value.LanguageTag;
import org.cityprofiles.render.height.HeightEstimate;
import org.cityprofiles.render.html.Link;
import org.cityprofiles.render.text.Linked;
import org.cityprofiles.render.view.FrameDocument;
import org.cityprofiles.render.view.OembedFormat;
import org.cityprofiles.render.view.PageFrame;
import org.cityprofiles.render.view.ViewName;
import org.cityprofiles.render.view.ViewOptions;
import org.cityprofiles.servlet.http.HeaderSet;
import org.cityprofiles.servlet.http.Representation;
import org.cityprofiles.servlet.oembed.EmbedHtml;
import org.cityprofiles.servlet.oembed.EmbedSize;
import org.cityprofiles.servlet.oembed.OembedAnswer;
import org.cityprofiles.servlet.visit.Visit;

/**
 * A question of a consumer of oEmbed in its normal form. Immutable.
 *
 * @param embedded what to embed
 * @param room how much room there is
 * @param format in which format to answer
 */
record OembedRequest(Embedded embedded, EmbedSize.Room room, OembedFormat format) {
    /**
     * What to embed.
     *
     * @param subject what the view is about
     * @param view which of its views
     * @param choices what was chosen
     * @param query the same with the view, as a query with its question mark
     */
    record Embedded(Subject subject, ViewName view, Choices choices, String query) {
        LanguageTag language() {
            return requireNonNull(choices.language(), "language");
        }

        String page() {
            return language() + "/" + subject.kind().word() + '/' + subject.id() + query;
        }

        String frame() {
            return "v1/frame/" + subject.kind().word() + '/' + subject.id() + "?lang=" + language()
                    + query.replaceFirst("\\?", "&");
        }
    }

    /** The answer; empty where the subject has nothing to tell in that view. */
    Optional<Representation> representation(Visit visit) {
        Subject subject = embedded.subject();
        ViewOptions options = embedded.choices().options(embedded::language, visit.day());
        return visit.renderer()
                .frame(subject.kind(), embedded.view(), subject.id(), options)
                .flatMap(document -> visit.renderer()
                        .page(subject.kind(), subject.id(), options)
                        .map(page -> answer(visit, page.frame(), document)))
                .map(answer -> Representation.compressed(HeaderSet.OEMBED, type(), answer.in(format))
                        .in(embedded.language()));
    }

    private String type() {
        return format == OembedFormat.JSON ? Representation.JSON : Representation.XML;
    }

    private OembedAnswer answer(Visit visit, PageFrame page, FrameDocument document) {
        String root = visit.site().baseAddress().orElseThrow();
        Linked link = Linked.of(page.title(), Link.of(root + embedded.page()));
        EmbedSize size = EmbedSize.in(room, page.title().toString(), HeightEstimate.of(document.view())::at);
        EmbedHtml html =
                new EmbedHtml(embedded.language(), link, document.title().toString(), Link.of(root + embedded.frame()));
        String provider = page.siteName().toString();
        return new OembedAnswer(
                page.name().toString(),
                requireNonNullElse(visit.edition().catalogue().info().publisher(), provider),
                provider,
                root + embedded.language() + '/',
                size,
                html.print(size));
    }
}
