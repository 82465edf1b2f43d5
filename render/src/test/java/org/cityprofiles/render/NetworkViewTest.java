package org.cityprofiles.render;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.cityprofiles.core.network.Network;
import org.cityprofiles.core.network.NetworkKind;
import org.cityprofiles.core.value.LanguageTag;
import org.cityprofiles.core.value.Slug;
import org.cityprofiles.render.page.HtmlPrinter;
import org.cityprofiles.render.part.AgreementView;
import org.cityprofiles.render.part.SignatoryView;
import org.cityprofiles.render.text.Labelled;
import org.cityprofiles.render.text.Linked;
import org.cityprofiles.render.text.Text;
import org.cityprofiles.render.view.NetworkView;
import org.cityprofiles.render.view.SubjectKind;
import org.cityprofiles.render.view.ViewName;
import org.cityprofiles.render.view.ViewOptions;
import org.cityprofiles.render.view.ViewPart;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkViewTest {
    private static final Renderer RENDERER = Renderer.of(SampleNetwork.catalogue(), new SampleLinks());

    @Test
    void thereIsNoViewOfANetworkThatIsNotThere() {
        Slug nobody = Slug.parse("nobody");

        assertThat(RENDERER.view(SubjectKind.NETWORK, ViewName.PROFILE, nobody, options("it")))
                .isEmpty();
        assertThat(RENDERER.page(SubjectKind.NETWORK, nobody, options("it"))).isEmpty();
    }

    @Test
    void factsNameWhoLeadsAndBegan() {
        assertThat(profile(options("en")).facts())
                .extracting(NetworkViewTest::line)
                .containsExactly(
                        "Lead: Federation of Quays",
                        "Part of: Cities of Dialogue",
                        "Initiated by: Milan, League of Coastal Municipalities",
                        "Period: 2018–2027",
                        "Website: moorings.example.org");
    }

    @Test
    void fundingHasItsSumInTheCurrencyOfTheReader() {
        assertThat(requireNonNull(profile(options("en")).funding()).items())
                .extracting(funding ->
                        funding.facts().stream().map(NetworkViewTest::line).toList())
                .containsExactly(
                        List.of("Funded by: League of Coastal Municipalities", "Amount: €1,500,000"),
                        List.of("Funded by: Federation of Quays", "Amount: CHF\u00a02,500.50"));
    }

    @Test
    void whoSignsForAPartyDoesNotNameItTwice() {
        AgreementView pact =
                requireNonNull(profile(options("en")).agreements()).items().get(0);
        SignatoryView signatory = pact.signatories().get(0).items().get(0);

        assertThat(pact.signatories())
                .extracting(Labelled::label)
                .extracting(Text::toString)
                .containsExactly("Signed by", "In the presence of");
        assertThat(signatory.name()).hasToString("Ada Ferri, on behalf of League of Coastal Municipalities");
        assertThat(signatory.offices())
                .extracting(office -> office.title().toString())
                .containsExactly("former President", "Councillor, Vallescura");
    }

    @Test
    void whoHasNoNameIsCalledByTheOffice() {
        AgreementView pact =
                requireNonNull(profile(options("en")).agreements()).items().get(0);
        SignatoryView witness = pact.signatories().get(1).items().get(0);

        assertThat(witness.name()).hasToString("Prefect");
        assertThat(witness.offices()).isEmpty();
    }

    @Test
    void membersStandOnThePageButNotInAnEmbeddedProfile() {
        NetworkView page = (NetworkView) RENDERER.page(SubjectKind.NETWORK, SampleNetwork.MOORINGS, options("it"))
                .orElseThrow()
                .view();
        NetworkView embedded = profile(options("it"));
        NetworkView asked = profile(options("it").withParts(Set.of(ViewPart.MEMBERS)));

        assertThat(page.members()).isNotNull();
        assertThat(page.mentoring()).isNotNull();
        assertThat(embedded.members()).isNull();
        assertThat(embedded.mentoring()).isNull();
        assertThat(asked.members()).isNotNull();
        assertThat(asked.mentoring()).isNull();
    }

    @Test
    void onlyThePartsThatAreAskedForAreShown() {
        assertThat(anchors(EnumSet.of(ViewPart.FUNDING))).containsExactly("a-title", "a-funding", "a-sources");
        assertThat(anchors(EnumSet.of(ViewPart.TIMELINE, ViewPart.PEOPLE)))
                .containsExactly("a-title", "a-timeline", "a-people", "a-sources");
        assertThat(anchors(EnumSet.of(ViewPart.SECTIONS, ViewPart.STATEMENTS, ViewPart.AGREEMENTS)))
                .containsExactly("a-title", "a-section-1", "a-statements", "a-agreements", "a-sources");
        assertThat(anchors(EnumSet.of(ViewPart.MEMBERS, ViewPart.MENTORING)))
                .containsExactly("a-title", "a-members", "a-mentoring", "a-sources");
    }

    private static List<String> anchors(Set<ViewPart> parts) {
        return fragment(options("it").withParts(parts).withInstance("a"))
                .select("[id]")
                .eachAttr("id");
    }

    @Test
    void aFragmentHasNoIdsUnlessTheyAreAskedFor() {
        assertThat(fragment(options("it").withParts(EnumSet.allOf(ViewPart.class)))
                        .select("[id], [aria-labelledby]"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 5, 6})
    void headingsGoDownFromTheLevelAskedFor(int level) {
        Document fragment = fragment(options("it").withHeading(level).withParts(EnumSet.allOf(ViewPart.class)));

        assertThat(fragment.select("h" + level).eachText()).containsExactly("Approdi sicuri");
        assertThat(fragment.select(level < 6 ? "h" + (level + 1) : "[aria-level=7]"))
                .hasSize(9);
    }

    @Test
    void anotherLanguageThanAskedForIsNamed() {
        assertThat(profile(options("el")).notes())
                .extracting(Text::toString)
                .containsExactly("Η σελίδα δεν διατίθεται στα ελληνικά. Γλώσσα των κειμένων: Αγγλικά.");
        assertThat(profile(options("it")).notes()).isEmpty();
    }

    @Test
    void aNetworkOfWhichThereIsOnlyANameHasNoTextsInAnotherLanguage() {
        Network bare = Network.builder(SampleNetwork.MOORINGS, NetworkKind.CAMPAIGN, Sample.text("it", "Senza testi"))
                .build();
        NetworkView view = (NetworkView) Renderer.of(SampleNetwork.with(bare), new SampleLinks())
                .view(SubjectKind.NETWORK, ViewName.PROFILE, SampleNetwork.MOORINGS, options("el"))
                .orElseThrow();

        assertThat(view.notes()).isEmpty();
        assertThat(Jsoup.parse(new String(HtmlPrinter.fragment(view), StandardCharsets.UTF_8))
                        .select("h3, h4")
                        .eachText())
                .containsExactly("Senza testi");
    }

    @Test
    void anOfficeIsFormerFromTheDayAfterItsEnd() {
        assertThat(firstOffice(LocalDate.of(2025, 6, 30))).startsWith("President");
        assertThat(firstOffice(LocalDate.of(2025, 7, 1))).startsWith("former President");
    }

    private static String firstOffice(LocalDate day) {
        return requireNonNull(
                        profile(ViewOptions.of(LanguageTag.parse("en"), day)).people())
                .items()
                .get(0)
                .offices()
                .get(0)
                .title()
                .toString();
    }

    @Test
    void aLanguageWithoutLabelsIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> profile(options("eo")));
    }

    private static String line(Labelled<Linked> fact) {
        return fact.label() + ": "
                + String.join(
                        ", ",
                        fact.items().stream()
                                .map(item -> item.text().toString())
                                .toList());
    }

    private static Document fragment(ViewOptions options) {
        return Jsoup.parse(new String(HtmlPrinter.fragment(profile(options)), StandardCharsets.UTF_8));
    }

    private static NetworkView profile(ViewOptions options) {
        return (NetworkView) RENDERER.view(SubjectKind.NETWORK, ViewName.PROFILE, SampleNetwork.MOORINGS, options)
                .orElseThrow();
    }

    private static ViewOptions options(String language) {
        return ViewOptions.of(LanguageTag.parse(language), GoldenTest.DAY);
    }
}
