package org.cityprofiles.servlet.builder;

import java.util.List;
import org.cityprofiles.core.text.LanguageString;
import org.cityprofiles.render.html.Link;
import org.cityprofiles.render.label.Labels;
import org.cityprofiles.render.page.HtmlPrinter;
import org.cityprofiles.render.view.PageFrame;
import org.cityprofiles.servlet.builder.Candidates.Candidate;
import org.jspecify.annotations.Nullable;

/**
 * The page on which webmasters make what they embed. Immutable.
 *
 * @param frame what stands around it
 * @param labels its words
 * @param here its own address without a query, under the origin that answers
 * @param script the script that copies
 * @param choice what was chosen
 * @param chosen the subject that was chosen; null = there is none
 * @param groups what else can be chosen
 * @param addressed whether the server knows its public address
 * @param offer what is shown and copied; null = there is nothing to show
 */
public record BuilderPage(
        PageFrame frame,
        Labels labels,
        Link here,
        Link script,
        BuilderChoice choice,
        @Nullable Candidate chosen,
        List<Candidates.Group> groups,
        boolean addressed,
        @Nullable Offer offer) {
    /** Copies the list. */
    public BuilderPage {
        groups = List.copyOf(groups);
    }

    /**
     * What is shown and copied. Immutable.
     *
     * @param name the name of what is embedded
     * @param previews how it looks
     * @param snippets what to copy; none = the public address is missing
     * @param needs what visitors' browsers fetch
     * @param policy what a policy has to allow
     * @param server the host that visitors are told of; empty = it is not known
     */
    public record Offer(
            LanguageString name,
            List<Preview> previews,
            List<Snippet> snippets,
            Needs needs,
            List<String> policy,
            String server) {
        /** Copies the lists. */
        public Offer {
            previews = List.copyOf(previews);
            snippets = List.copyOf(snippets);
            policy = List.copyOf(policy);
        }
    }

    /**
     * How something looks in one width. Immutable.
     *
     * @param frame the document, under the origin that answers
     * @param width in CSS pixels
     * @param height what is reserved for it, in CSS pixels
     */
    record Preview(Link frame, int width, int height) {}

    /** The page in UTF-8. */
    public byte[] print() {
        return HtmlPrinter.page(frame, this, BuilderHtml::print);
    }
}
