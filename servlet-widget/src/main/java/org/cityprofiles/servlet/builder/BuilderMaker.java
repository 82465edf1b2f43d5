package org.cityprofiles.servlet.builder;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.cityprofiles.core.text.LanguageString;
import org.cityprofiles.core.value.LanguageTag;
import org.cityprofiles.core.value.PartialDate;
import org.cityprofiles.render.height.HeightEstimate;
import org.cityprofiles.render.html.Link;
import org.cityprofiles.render.label.Label;
import org.cityprofiles.render.label.Labels;
import org.cityprofiles.render.page.HtmlPrinter;
import org.cityprofiles.render.text.Text;
import org.cityprofiles.render.view.PageFrame;
import org.cityprofiles.render.view.View;
import org.cityprofiles.render.view.ViewOptions;
import org.cityprofiles.servlet.http.Representation;
import org.cityprofiles.servlet.visit.AssetFile;
import org.cityprofiles.servlet.visit.Visit;
import org.jspecify.annotations.Nullable;

/** Makes the page on which webmasters make what they embed. For one visit. */
public final class BuilderMaker {
    private static final List<Integer> WIDTHS = List.of(320, 600, 1000);

    private final Visit visit;
    private final Function<String, Optional<Representation>> served;
    private final Labels labels;
    private final Candidates candidates;

    /**
     * A maker for a visit.
     *
     * @param served what stands at an address of ours, relative to their root; empty where nothing does
     */
    public BuilderMaker(Visit visit, Function<String, Optional<Representation>> served) {
        this.visit = visit;
        this.served = served;
        this.labels = Labels.of(visit.language());
        this.candidates = new Candidates(visit.edition().catalogue(), labels);
    }

    /** The page for a choice; where no subject was chosen, it begins with one. */
    public BuilderPage page(BuilderChoice asked) {
        BuilderChoice choice =
                asked.subject() == null ? candidates.first().map(asked::with).orElse(asked) : asked;
        ChosenSubject subject = choice.subject();
        return new BuilderPage(
                frame(asked),
                labels,
                Link.of(visit.root() + path(visit.language())),
                Link.of(visit.root() + AssetFile.BUILDER.address()),
                choice,
                subject == null ? null : candidates.of(subject),
                candidates.groups(choice.words()),
                visit.site().baseAddress().isPresent(),
                subject == null ? null : offer(choice, subject));
    }

    private static String path(LanguageTag language) {
        return language + "/builder";
    }

    private PageFrame frame(BuilderChoice asked) {
        String query = asked.page();
        String root = visit.site().baseAddress().orElse(visit.root());
        return visit.renderer()
                .frame(
                        Text.of(labels.text(Label.BUILDER_TITLE)),
                        query.isEmpty() && asked.words() == null,
                        language -> Link.of(root + path(language) + query),
                        ViewOptions.of(visit.language(), visit.day()))
                .with(Link.of(visit.root() + AssetFile.BUILDER_STYLE.address()));
    }

    private BuilderPage.@Nullable Offer offer(BuilderChoice choice, ChosenSubject subject) {
        LanguageTag language = Objects.requireNonNullElse(choice.language(), visit.language());
        return visit.renderer()
                .view(subject.kind(), choice.view(), subject.id(), options(choice, language))
                .map(view -> offer(choice, subject, language, view))
                .orElse(null);
    }

    private ViewOptions options(BuilderChoice choice, LanguageTag language) {
        return ViewOptions.of(language, visit.day())
                .withHeading(choice.heading())
                .withTheme(choice.theme())
                .withAccent(choice.accent());
    }

    private BuilderPage.Offer offer(BuilderChoice choice, ChosenSubject subject, LanguageTag language, View view) {
        String frame = "v1/frame/" + subject.path() + choice.look(language.toString());
        HeightEstimate heights = HeightEstimate.of(view);
        Optional<Addresses> addresses =
                visit.site().baseAddress().map(base -> new Addresses(base, choice, subject, language.toString()));
        LanguageString name = candidates.name(subject, language);
        return new BuilderPage.Offer(
                name,
                previews(frame, heights),
                snippets(choice.way(), addresses, name, heights.at(WIDTHS.get(0)), view),
                Needs.of(choice.way(), frame, HtmlPrinter.fragment(view), served),
                addresses
                        .map(known -> Needs.policy(choice.way(), known.origin()))
                        .orElse(List.of()),
                addresses.map(Addresses::host).orElse(""));
    }

    private List<BuilderPage.Preview> previews(String frame, HeightEstimate heights) {
        Link link = Link.of(visit.root() + frame);
        return WIDTHS.stream()
                .map(width -> new BuilderPage.Preview(link, width, heights.at(width)))
                .toList();
    }

    private List<Snippet> snippets(Way way, Optional<Addresses> addresses, LanguageString name, int height, View view) {
        if (way == Way.PLAIN) {
            return List.of(Snippet.rich(Phrase.of(Label.BUILDER_PLAIN), plain(addresses, view)));
        }
        return addresses.map(known -> Snippets.of(known, name, height).in(way)).orElse(List.of());
    }

    /** The view in plain elements, in the end its day and where it comes from. */
    private String plain(Optional<Addresses> addresses, View view) {
        Labels spoken = Labels.of(view.options().language());
        String day = Markup.escaped(spoken.text(Label.AS_OF, spoken.formats().date(PartialDate.of(visit.day()))));
        PlainHtml plain = new PlainHtml(addresses.map(Addresses::base).orElse(null));
        String line = addresses
                .map(known -> "<a href=\"" + Markup.escaped(plain.asLink(known.source())) + "\">" + day + "</a>")
                .orElse(day);
        return plain.of(view) + "\n<p>" + line + "</p>";
    }
}
