package org.cityprofiles.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.cityprofiles.core.network.DeclaredMembers;
import org.cityprofiles.core.network.Membership;
import org.cityprofiles.core.network.Network;
import org.cityprofiles.core.network.NetworkKind;
import org.cityprofiles.core.value.LanguageTag;
import org.cityprofiles.render.page.HtmlPrinter;
import org.cityprofiles.render.part.MemberEntry;
import org.cityprofiles.render.part.MemberGroup;
import org.cityprofiles.render.text.Text;
import org.cityprofiles.render.view.MemberOrder;
import org.cityprofiles.render.view.MembersView;
import org.cityprofiles.render.view.SubjectKind;
import org.cityprofiles.render.view.ViewName;
import org.cityprofiles.render.view.ViewOptions;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class MembersViewTest {
    private static final Renderer RENDERER = Renderer.of(SampleNetwork.catalogue(), new SampleLinks());

    @Test
    void membersStandByCountryInTheOrderOfTheReader() {
        assertThat(headings(members("en")))
                .containsExactly(
                        "France",
                        "Germany",
                        "Italy",
                        "International organisations",
                        "Without a country",
                        "Former members");
        assertThat(headings(members("el")))
                .startsWith("Γαλλία", "Γερμανία", "Ιταλία")
                .endsWith("Πρώην μέλη");
    }

    @Test
    void withinACountryTheyStandByName() {
        assertThat(names(group(members("it"), "Italia")))
                .containsExactly("Rocca Marina", "Unione del Golfo", "Vallescura");
    }

    @Test
    void byNameTheyStandTogetherWithTheirCountries() {
        MembersView members = members(options("it").withOrder(MemberOrder.NAME));

        assertThat(headings(members)).containsExactly("null", "Ex membri");
        assertThat(names(members.groups().get(0)))
                .containsExactly(
                        "AICCRE",
                        "Bellerive",
                        "Buon Porto",
                        "Federazione delle banchine",
                        "Neuhafen",
                        "Rocca Marina",
                        "Unione del Golfo",
                        "Vallescura");
        assertThat(members.columns().country()).hasToString("Paese");
        assertThat(members("it").columns().country()).isNull();
    }

    @Test
    void byPeriodWhoCameFirstStandsFirst() {
        MembersView members = members(options("it").withOrder(MemberOrder.PERIOD));

        assertThat(names(members.groups().get(0)))
                .startsWith("AICCRE", "Bellerive")
                .endsWith("Rocca Marina", "Buon Porto");
    }

    @Test
    void aMemberIsFormerFromTheDayAfterItsEnd() {
        assertThat(former(LocalDate.of(2026, 12, 31))).containsExactly("Borgo Vecchio", "Halle (Saale)");
        assertThat(former(LocalDate.of(2027, 1, 1))).containsExactly("Bellerive", "Borgo Vecchio", "Halle (Saale)");
    }

    @Test
    void onceTheNetworkHasEndedAllAreFormer() {
        MembersView members = members(ViewOptions.of(LanguageTag.parse("en"), LocalDate.of(2028, 1, 1)));

        // whoever has a period of its own without an end is not known to have left
        assertThat(names(group(members, "Former members")))
                .contains("Vallescura", "Federation of Quays")
                .doesNotContain("Rocca Marina");
    }

    @Test
    void whoLeftSaysHowAndWhoCameInstead() {
        MemberEntry replaced = entry(members("en"), "Borgo Vecchio");
        MemberEntry withdrawn = entry(members("en"), "Halle (Saale)");

        assertThat(replaced.status()).hasToString("Replaced by another member");
        assertThat(replaced.details()).extracting(Text::toString).containsExactly("Replaced by Rocca Marina");
        assertThat(withdrawn.status()).hasToString("Withdrawn");
        assertThat(entry(members("en"), "Rocca Marina").details())
                .extracting(Text::toString)
                .containsExactly("Took the place of Borgo Vecchio");
    }

    @Test
    void anOwnPeriodIsToldAndTheNetworksOnlyOfWhoIsStillThere() {
        MembersView members = members("en");

        assertThat(entry(members, "Rocca Marina").period()).hasToString("since 2021");
        assertThat(entry(members, "Vallescura").period()).hasToString("2018–2027");
        assertThat(entry(members, "Borgo Vecchio").period()).isNull();
    }

    @Test
    void rolesThatFollowFromOtherPartsAreTold() {
        assertThat(entry(members("en"), "Vallescura").roles())
                .extracting(Text::toString)
                .containsExactly("Founding member", "Coordinator", "Mentor");
        assertThat(entry(members("en"), "Federation of Quays").roles())
                .extracting(Text::toString)
                .containsExactly("Lead partner");
    }

    @Test
    void whoOnlySupportsStandsBesideTheMemberItSupports() {
        MembersView members = members("en");

        assertThat(members.groups())
                .flatExtracting(MembersViewTest::names)
                .contains("AICCRE")
                .doesNotContain("League of Coastal Municipalities");
        assertThat(entry(members, "Rocca Marina").support())
                .extracting(support -> support.text().toString())
                .containsExactly("League of Coastal Municipalities", "AICCRE");
    }

    @Test
    void aUnionShowsItsMunicipalities() {
        Document fragment = fragment(options("it"));

        assertThat(fragment.select("details summary").text()).isEqualTo("2 comuni in questa unione");
        assertThat(fragment.select("details a").eachText()).containsExactly("Vallescura", "Borgo Vecchio");
    }

    @Test
    void whoIsOnlyNamedLeadsNowhere() {
        assertThat(entry(members("it"), "Buon Porto").name().link()).isNull();
        assertThat(entry(members("it"), "Vallescura").name().link())
                .hasToString("https://example.org/it/city/vallescura");
        assertThat(entry(members("it"), "Federazione delle banchine").name().link())
                .hasToString("https://quays.example.org");
    }

    @Test
    void itCountsWhoIsThereAndWhoWas() {
        assertThat(members("en").counts()).extracting(Text::toString).containsExactly("8 members", "2 former members");
    }

    @Test
    void anotherNumberThanDeclaredIsNoted() {
        assertThat(members("en").note()).hasToString("The network itself counts 12 members; 6 are listed here.");
        Network same = SampleNetwork.network().toBuilder()
                .declaredMembers(new DeclaredMembers(6, null, null, null, null))
                .build();
        assertThat(members(Renderer.of(SampleNetwork.with(same), new SampleLinks()), options("en"))
                        .note())
                .isNull();
    }

    @Test
    void aNetworkOfNobodyHasNoSuchView() {
        Network empty = Network.builder(SampleNetwork.MOORINGS, NetworkKind.NETWORK, Sample.text("en", "Nobody"))
                .build();
        Renderer renderer = Renderer.of(SampleNetwork.with(empty), new SampleLinks());

        assertThat(renderer.view(SubjectKind.NETWORK, ViewName.MEMBERS, SampleNetwork.MOORINGS, options("en")))
                .isEmpty();
    }

    @Test
    void everyCellStandsUnderItsHeading() {
        Document fragment = fragment(options("en").withOrder(MemberOrder.NAME));
        List<String> headings = fragment.select("thead th").eachText();

        assertThat(fragment.select("tbody tr:not(:has([colspan]))"))
                .hasSize(10)
                .allSatisfy(row -> assertThat(row.children()).hasSameSizeAs(headings))
                .allSatisfy(row -> assertThat(row.children().subList(1, headings.size()))
                        .allMatch(cell -> !cell.hasText()
                                || cell.attr("data-label").equals(headings.get(cell.elementSiblingIndex()))));
    }

    @Test
    void aThousandMembersTakeAThousandTimesTheBytesOfOne() {
        int hundred = size(100);
        int thousand = size(1_000);

        assertThat((size(10_000) - thousand) / (double) (thousand - hundred)).isBetween(9.5, 11.0);
    }

    private static int size(int members) {
        List<Membership> named = IntStream.range(0, members)
                .mapToObj(i -> Membership.builder()
                        .name(Sample.text("en", "Town " + (100_000 + i)))
                        .build())
                .toList();
        Network network = SampleNetwork.network().toBuilder().members(named).build();
        Renderer renderer = Renderer.of(SampleNetwork.with(network), new SampleLinks());
        return HtmlPrinter.fragment(members(renderer, options("en"))).length;
    }

    private static List<String> former(LocalDate day) {
        return names(group(members(ViewOptions.of(LanguageTag.parse("it"), day)), "Ex membri"));
    }

    private static List<String> headings(MembersView members) {
        return members.groups().stream()
                .map(group -> String.valueOf(group.heading()))
                .toList();
    }

    private static MemberGroup group(MembersView members, String heading) {
        return members.groups().stream()
                .filter(group -> heading.equals(String.valueOf(group.heading())))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> names(MemberGroup group) {
        return group.members().stream()
                .map(entry -> entry.name().text().toString())
                .toList();
    }

    private static MemberEntry entry(MembersView members, String name) {
        return members.groups().stream()
                .flatMap(group -> group.members().stream())
                .filter(entry -> entry.name().text().toString().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Document fragment(ViewOptions options) {
        return Jsoup.parse(new String(HtmlPrinter.fragment(members(options)), StandardCharsets.UTF_8));
    }

    private static MembersView members(String language) {
        return members(options(language));
    }

    private static MembersView members(ViewOptions options) {
        return members(RENDERER, options);
    }

    private static MembersView members(Renderer renderer, ViewOptions options) {
        return (MembersView) renderer.view(SubjectKind.NETWORK, ViewName.MEMBERS, SampleNetwork.MOORINGS, options)
                .orElseThrow();
    }

    private static ViewOptions options(String language) {
        return ViewOptions.of(LanguageTag.parse(language), GoldenTest.DAY);
    }
}
