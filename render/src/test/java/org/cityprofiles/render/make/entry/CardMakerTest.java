package org.cityprofiles.render.make.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.cityprofiles.core.catalogue.Catalogue;
import org.cityprofiles.core.document.CatalogueInfo;
import org.cityprofiles.core.network.Membership;
import org.cityprofiles.core.network.Network;
import org.cityprofiles.core.network.NetworkKind;
import org.cityprofiles.core.place.Place;
import org.cityprofiles.core.place.PlaceKind;
import org.cityprofiles.core.text.LocalizedText;
import org.cityprofiles.core.text.RichText;
import org.cityprofiles.core.value.CountryCode;
import org.cityprofiles.core.value.LanguageTag;
import org.cityprofiles.core.value.PartialDate;
import org.cityprofiles.core.value.Period;
import org.cityprofiles.core.value.Slug;
import org.cityprofiles.render.make.Workshop;
import org.cityprofiles.render.text.Text;
import org.cityprofiles.render.view.CardView;
import org.cityprofiles.render.view.Links;
import org.cityprofiles.render.view.ViewOptions;
import org.junit.jupiter.api.Test;

class CardMakerTest {
    private static final LanguageTag ENGLISH = LanguageTag.parse("en");

    @Test
    void theCardOfANetworkCountsItsMembersOnTheDayAndNamesItsLead() {
        assertThat(details(LocalDate.of(2020, 12, 31))).containsExactly("2 members", "since 2015");
        assertThat(details(LocalDate.of(2021, 1, 1))).containsExactly("1 member", "since 2015");
        assertThat(card(LocalDate.of(2021, 1, 1)).facts()).singleElement().satisfies(fact -> {
            assertThat(fact.label()).hasToString("Lead");
            assertThat(fact.items())
                    .extracting(value -> value.text().toString())
                    .containsExactly("A");
        });
    }

    @Test
    void theCardOfANetworkSaysWhatSortItIsAndWhatItDoes() {
        CardView card = card(LocalDate.of(2021, 1, 1));

        assertThat(card.kicker()).extracting(Text::toString).containsExactly("Project", "NET");
        assertThat(card.summary()).hasToString("A network & its work.");
        assertThat(card.more()).isNull();
    }

    private static List<String> details(LocalDate day) {
        return card(day).details().stream().map(Text::toString).toList();
    }

    private static CardView card(LocalDate day) {
        Place a = place("a", "A");
        Place b = place("b", "B");
        Network network = Network.builder(Slug.parse("net"), NetworkKind.PROJECT, text("The Network"))
                .acronym(text("NET"))
                .summary(RichText.of(ENGLISH, "<p>A <em>network</em> &amp; its work.</p><ul><li>more</li></ul>"))
                .lead(a.id())
                .period(Period.since(PartialDate.ofYear(2015)))
                .members(List.of(Membership.builder()
                        .member(b.id())
                        .period(Period.of(PartialDate.ofYear(2015), PartialDate.ofYear(2020)))
                        .build()))
                .build();
        Catalogue catalogue = Catalogue.of(
                CatalogueInfo.builder(1, text("Catalogue"), List.of(ENGLISH)).build(), List.of(a, b, network));
        return new CardMaker(Workshop.of(catalogue, Links.none()), ViewOptions.of(ENGLISH, day)).network(network);
    }

    private static Place place(String id, String name) {
        return Place.builder(Slug.parse(id), PlaceKind.MUNICIPALITY, text(name), CountryCode.parse("IT"))
                .build();
    }

    private static LocalizedText text(String text) {
        return LocalizedText.of(ENGLISH, text);
    }
}
