package org.cityprofiles.core.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cityprofiles.core.network.Membership;
import org.cityprofiles.core.network.Network;
import org.cityprofiles.core.place.Place;
import org.cityprofiles.core.practice.Contact;
import org.cityprofiles.core.practice.Practice;
import org.cityprofiles.core.profile.CityProfile;
import org.cityprofiles.core.sample.Mutations;
import org.cityprofiles.core.sample.Samples;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What holds for all records of documents. */
class RecordsTest {
    private static final List<Record> PARTS = Stream.concat(
                    Stream.of(Samples.completeInfo()),
                    Samples.completeDocuments().stream().map(Record.class::cast))
            .flatMap(document -> Mutations.parts(document).stream())
            .distinct()
            .toList();

    @Test
    void theSamplesSetEveryComponentOfEveryRecord() {
        Set<String> unset = components(PARTS).collect(Collectors.toSet());
        PARTS.forEach(part -> {
            RecordComponent[] components = part.getClass().getRecordComponents();
            for (int i = 0; i < components.length; i++) {
                if (Mutations.value(part, i) != null) {
                    unset.remove(components[i].toString() + part.getClass());
                }
            }
        });
        // the name of a member excludes its id
        assertThat(unset)
                .hasSize(1)
                .allMatch(name -> name.contains("LocalizedText name") && name.contains("Membership"));
    }

    private static Stream<String> components(List<Record> parts) {
        return parts.stream().flatMap(part -> Arrays.stream(part.getClass().getRecordComponents())
                .map(component -> component.toString() + part.getClass()));
    }

    @TestFactory
    Stream<DynamicTest> aRequiredComponentIsNeverNull() {
        return PARTS.stream()
                .filter(part -> !part.getClass().getPackageName().endsWith(".value"))
                .flatMap(part -> Stream.iterate(0, i -> i + 1)
                        .limit(part.getClass().getRecordComponents().length)
                        .filter(i -> isRequired(part.getClass().getRecordComponents()[i]))
                        .map(i -> DynamicTest.dynamicTest(name(part, i), () -> assertNamesWhatIsNull(part, i))));
    }

    private static boolean isRequired(RecordComponent component) {
        return !Mutations.isNullable(component) && !component.getType().isPrimitive();
    }

    private static String name(Record part, int index) {
        return part.getClass().getSimpleName() + "."
                + part.getClass().getRecordComponents()[index].getName();
    }

    private static void assertNamesWhatIsNull(Record part, int index) {
        assertThatThrownBy(() -> Mutations.with(part, index, null))
                .isInstanceOf(InvocationTargetException.class)
                .cause()
                .isInstanceOf(NullPointerException.class)
                .hasMessage(part.getClass().getRecordComponents()[index].getName());
    }

    @TestFactory
    Stream<DynamicTest> aListIsCopiedAndCannotBeChanged() {
        return PARTS.stream().flatMap(part -> Stream.iterate(0, i -> i + 1)
                .limit(part.getClass().getRecordComponents().length)
                .filter(i -> Mutations.value(part, i) instanceof List<?>)
                .map(i -> DynamicTest.dynamicTest(name(part, i), () -> assertCopiesItsList(part, i))));
    }

    private static void assertCopiesItsList(Record part, int index) throws ReflectiveOperationException {
        List<@Nullable Object> given = new ArrayList<>((List<?>) list(part, index));
        Record copy = Mutations.with(part, index, given);
        given.clear();
        assertThat(copy).isEqualTo(part);
        assertThatThrownBy(() -> list(copy, index).clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    private static List<?> list(Record part, int index) {
        return (List<?>) Objects.requireNonNull(Mutations.value(part, index));
    }

    @TestFactory
    Stream<DynamicTest> aBuilderBeginsWithEverythingInTheRecord() {
        return PARTS.stream()
                .filter(part -> builder(part) != null)
                .map(part -> DynamicTest.dynamicTest(part.getClass().getSimpleName(), () -> {
                    Object builder = Objects.requireNonNull(builder(part)).invoke(part);
                    assertThat(builder.getClass().getMethod("build").invoke(builder))
                            .isEqualTo(part);
                }));
    }

    private static @Nullable Method builder(Record part) {
        return Arrays.stream(part.getClass().getMethods())
                .filter(method -> method.getName().equals("toBuilder"))
                .findFirst()
                .orElse(null);
    }

    @Test
    void recordsOfFourOptionalPartsHaveABuilder() {
        assertThat(PARTS.stream().filter(part -> builder(part) != null).map(Record::getClass))
                .contains(
                        Place.class,
                        CityProfile.class,
                        Network.class,
                        Practice.class,
                        Contact.class,
                        Membership.class,
                        Report.class,
                        Source.class,
                        Statement.class,
                        CatalogueInfo.class);
    }

    @Test
    void everyKindHasItsFolderItsTypeAndItsWord() {
        for (DocumentKind kind : DocumentKind.values()) {
            assertThat(Document.class.getPermittedSubclasses()).contains(kind.type());
        }
        assertThat(Arrays.stream(DocumentKind.values()).map(DocumentKind::folder))
                .containsExactly("places", "organisations", "profiles", "networks", "practices", "countries");
        assertThat(Arrays.stream(DocumentKind.values()).map(DocumentKind::word))
                .containsExactly("place", "organisation", "profile", "network", "practice", "country");
    }

    @Test
    void everyDocumentKnowsItsKindAndId() {
        for (Document document : Samples.completeDocuments()) {
            assertThat(document.documentKind().type()).isEqualTo(document.getClass());
        }
        assertThat(Samples.completeCountry().documentId()).hasToString("be");
        assertThat(Samples.completeProfile().documentId()).hasToString("union");
    }
}
