package org.cityprofiles.examples.matrix;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.cityprofiles.core.catalogue.Catalogue;
import org.cityprofiles.core.document.Document;
import org.cityprofiles.core.document.Figure;
import org.cityprofiles.core.document.Image;
import org.cityprofiles.core.document.Report;
import org.cityprofiles.core.network.Membership;
import org.cityprofiles.core.network.Network;
import org.cityprofiles.core.place.Place;
import org.cityprofiles.core.practice.Contact;
import org.cityprofiles.core.practice.Practice;
import org.cityprofiles.core.profile.CityProfile;
import org.cityprofiles.core.text.LocalizedText;
import org.cityprofiles.core.value.LanguageTag;
import org.cityprofiles.core.value.PartialDate;
import org.jspecify.annotations.Nullable;

/** The sample catalogue with the few texts that none of its documents has. */
final class CompleteSample {
    private static final LocalizedText TEXT = LocalizedText.of(LanguageTag.parse("it"), "x");

    private CompleteSample() {}

    static Catalogue of(Catalogue sample) {
        return Catalogue.of(
                sample.info(),
                sample.documents().stream().map(CompleteSample::complete).toList());
    }

    private static Document complete(Document document) {
        if (document instanceof Place place) {
            Figure figure = new Figure(TEXT, BigDecimal.TEN, TEXT, PartialDate.ofYear(2020), null);
            return place.toBuilder().figures(List.of(figure)).build();
        }
        if (document instanceof CityProfile profile) {
            return profile.toBuilder()
                    .image(new Image("images/a.jpg", TEXT, TEXT, "x"))
                    .reports(plus(
                            profile.reports(),
                            Report.builder(TEXT).mediaType("text/html").build()))
                    .build();
        }
        if (document instanceof Network network) {
            Membership named = Membership.builder().name(TEXT).build();
            return network.toBuilder()
                    .acronym(TEXT)
                    .members(plus(network.members(), named))
                    .build();
        }
        if (document instanceof Practice practice) {
            Contact contact = Contact.builder()
                    .label(TEXT)
                    .address(List.of("x", "y"))
                    .openingHours(TEXT)
                    .build();
            return practice.toBuilder()
                    .contacts(plus(practice.contacts(), contact))
                    .build();
        }
        return document;
    }

    private static <T> List<T> plus(@Nullable List<T> list, T more) {
        return Stream.concat(list == null ? Stream.empty() : list.stream(), Stream.of(more))
                .toList();
    }
}
