package org.cityprofiles.loader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.cityprofiles.core.catalogue.Catalogue;
import org.cityprofiles.core.document.CatalogueInfo;
import org.cityprofiles.core.document.Document;
import org.cityprofiles.core.document.DocumentKind;
import org.cityprofiles.core.network.MemberRole;
import org.cityprofiles.loader.source.Source;
import org.junit.jupiter.api.Test;

/** The example documents load, and show every key that the model has. */
class ExampleDocumentsTest {
    private static final Source EXAMPLE =
            Source.classPath(CatalogueLoader.class.getClassLoader(), "org/cityprofiles/loader/example");
    // of these a document has one, so that each word would be a document of its own; and there are many topics
    private static final List<String> MANY = List.of("PlaceKind", "OrganisationKind", "NetworkKind", "Topic");

    @Test
    void theyLoadWithoutAProblem() throws IOException {
        assertThat(CatalogueLoader.strict().load(EXAMPLE).problems()).isEmpty();
    }

    @Test
    void thereIsOneOfEachKind() throws IOException {
        assertThat(catalogue().documents()).extracting(Document::documentKind).contains(DocumentKind.values());
    }

    @Test
    void everyKeyHasAValueSomewhere() throws IOException, ReflectiveOperationException {
        Set<String> possible = possible().keys();
        // using it is always a warning
        possible.remove("Membership.name");
        assertThat(used().keys()).containsExactlyElementsOf(possible);
    }

    @Test
    void everyWordOfShortListsStandsSomewhere() throws IOException, ReflectiveOperationException {
        List<String> written = possible().words().stream()
                .filter(word -> !MANY.contains(word.substring(0, word.indexOf('.'))) && !isDerived(word))
                .toList();
        assertThat(used().words()).containsAll(written);
    }

    private static boolean isDerived(String word) {
        return Arrays.stream(MemberRole.values())
                .anyMatch(role -> role.derived() && word.equals("MemberRole." + role.name()));
    }

    private static Catalogue catalogue() throws IOException {
        return CatalogueLoader.strict().load(EXAMPLE).unwrap();
    }

    private static ModelUse used() throws IOException, ReflectiveOperationException {
        List<Record> records = new ArrayList<>(List.of(catalogue().info()));
        catalogue().documents().forEach(document -> records.add((Record) document));
        return ModelUse.of(records);
    }

    private static ModelUse possible() {
        List<Class<?>> types = new ArrayList<>(List.of(CatalogueInfo.class));
        Arrays.stream(DocumentKind.values()).map(DocumentKind::type).forEach(types::add);
        return ModelUse.possible(types);
    }
}
