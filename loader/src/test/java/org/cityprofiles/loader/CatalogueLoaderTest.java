package org.cityprofiles.loader;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.FutureTask;
import org.cityprofiles.core.catalogue.Catalogue;
import org.cityprofiles.core.catalogue.DocumentKey;
import org.cityprofiles.core.document.DocumentKind;
import org.cityprofiles.core.value.Slug;
import org.cityprofiles.loader.problem.Problem;
import org.cityprofiles.loader.problem.ProblemCode;
import org.cityprofiles.loader.source.Limits;
import org.cityprofiles.loader.source.Source;
import org.junit.jupiter.api.Test;

class CatalogueLoaderTest {
    private static final String INFO = "{\"format\": 1, \"title\": {\"en\": \"T\"}, \"languages\": [\"en\"]}";
    private static final String GHENT =
            "{\"id\": \"ghent\", \"kind\": \"municipality\", \"name\": {\"nl\": \"Gent\"}, \"country\": \"BE\"}";

    @Test
    void theSampleCatalogueHasNoProblem() throws IOException {
        LoadResult result = CatalogueLoader.strict().load(Samples.CATALOGUE);
        assertThat(result.problems()).isEmpty();
        assertThat(result.unwrap().place(Slug.parse("ghent"))).isPresent();
    }

    @Test
    void theExampleOfEveryKindHasNoProblem() throws IOException {
        assertThat(CatalogueLoader.strict().load(Samples.EXAMPLE).problems()).isEmpty();
        Source inJar = Source.classPath(getClass().getClassLoader(), "org/cityprofiles/loader/example");
        assertThat(CatalogueLoader.strict().load(inJar).problems()).isEmpty();
    }

    @Test
    void aRejectedCatalogueThrowsWithAllProblemsWhenUnwrapped() throws IOException {
        LoadResult result = load(Map.of("catalogue.json", INFO, "profiles/ghent.json", "{\"place\": \"ghent\"}"));
        assertThat(result).isInstanceOf(LoadResult.Rejected.class);
        assertThatThrownBy(result::unwrap)
                .isInstanceOfSatisfying(RejectedCatalogueException.class, fault -> assertThat(fault.problems())
                        .isEqualTo(result.problems()))
                .hasMessageContaining("profiles/ghent.json:1:11: error");
    }

    @Test
    void aFolderWithoutCatalogueFileIsRejectedButCheckedAllTheSame() throws IOException {
        assertThat(codes(load(Map.of("profiles/ghent.json", "{\"place\": \"ghent\"}"))))
                .containsExactlyInAnyOrder(ProblemCode.MISSING_CATALOGUE, ProblemCode.DANGLING_REFERENCE);
    }

    @Test
    void aNewerFormatIsOneProblemWhateverElseIsNew() throws IOException {
        Map<String, String> files = Map.of(
                "catalogue.json", "{\"format\": 2, \"titles\": []}", "places/ghent.json", "{\"shape\": \"new\"}");
        assertThat(codes(load(files))).containsExactly(ProblemCode.NEWER_FORMAT);
    }

    @Test
    void aMisplacedFileIsAWarning() throws IOException {
        LoadResult result =
                load(Map.of("catalogue.json", INFO, "places/ghent.json", GHENT, "cities/ghent.json", GHENT));
        assertThat(result).isInstanceOf(LoadResult.Loaded.class);
        assertThat(codes(result)).containsExactly(ProblemCode.MISPLACED_FILE);
    }

    @Test
    void aCatalogueWithoutDocumentsIsRejected() throws IOException {
        assertThat(codes(load(Map.of("catalogue.json", INFO)))).containsExactly(ProblemCode.NO_DOCUMENTS);
    }

    @Test
    void aReferenceIntoARefusedFileIsNotReported() throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        files.put("catalogue.json", INFO.getBytes(UTF_8));
        files.put("places/ghent.json", (GHENT + " ".repeat(300)).getBytes(UTF_8));
        files.put("profiles/ghent.json", "{\"place\": \"ghent\"}".getBytes(UTF_8));
        LoadResult result = CatalogueLoader.strict()
                .withLimits(Limits.DEFAULT.withBytesPerFile(200))
                .load(Source.memory(files));
        assertThat(codes(result)).containsExactly(ProblemCode.TOO_LARGE);
    }

    @Test
    void aByteOrderMarkIsAWarning() throws IOException {
        LoadResult result = load(Map.of("catalogue.json", INFO, "places/ghent.json", "\ufeff" + GHENT));
        assertThat(result).isInstanceOf(LoadResult.Loaded.class);
        assertThat(codes(result)).containsExactly(ProblemCode.BYTE_ORDER_MARK);
    }

    @Test
    void aLenientLoaderLeavesOutWhatIsAtFaultAndWhatHangsOnIt() throws IOException {
        Map<String, String> files = Map.of(
                "catalogue.json", INFO,
                "places/ghent.json", GHENT,
                "places/milan.json", "{\"id\": \"milan\", \"country\": \"IT\", \"kind\": \"municipality\"}",
                "profiles/milan.json", "{\"place\": \"milan\"}",
                "profiles/ghent.json", "{\"place\": \"ghent\"}");
        LoadResult result = CatalogueLoader.lenient().load(source(files));
        assertThat(result).isInstanceOfSatisfying(LoadResult.Loaded.class, loaded -> {
            assertThat(loaded.leftOut())
                    .extracting(DocumentKey::toString)
                    .containsExactly("places/milan", "profiles/milan");
            assertThat(loaded.catalogue().documents()).hasSize(2);
        });
        assertThat(codes(result)).containsExactly(ProblemCode.MISSING_KEY, ProblemCode.LEFT_OUT);
    }

    @Test
    void aTextOfFiftyMegabytesIsOneProblem() throws IOException {
        String huge = GHENT.replace("Gent", "x".repeat(50 << 20));
        assertThat(codes(load(Map.of("catalogue.json", INFO, "places/ghent.json", huge))))
                .containsExactly(ProblemCode.TOO_LONG);
    }

    @Test
    void problemsAreCountedNotPiledUp() throws IOException {
        String list = "[" + "5,".repeat(99_999) + "5]";
        LoadResult result = CatalogueLoader.strict()
                .withLimits(Limits.DEFAULT.withProblemsPerFile(10))
                .load(source(Map.of("catalogue.json", INFO, "places/all.json", list)));
        assertThat(result.problems()).hasSize(11);
        assertThat(codes(result)).contains(ProblemCode.TOO_MANY_PROBLEMS);
    }

    @Test
    void messagesAreInTheLanguageAskedFor() throws IOException {
        Source empty = source(Map.of("catalogue.json", ""));
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.ITALY);
            assertThat(CatalogueLoader.strict().load(empty).problems().get(0).message())
                    .startsWith("expected");
            assertThat(CatalogueLoader.strict()
                            .withLanguage(Locale.ITALIAN)
                            .load(empty)
                            .problems()
                            .get(0)
                            .message())
                    .startsWith("atteso");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void anyNumberOfThreadsGivesTheSameResult() throws IOException {
        Map<String, String> files = new TreeMap<>(Map.of("catalogue.json", INFO));
        for (int i = 0; i < 500; i++) {
            files.put(
                    "places/p" + i + ".json", GHENT.replace("ghent", "p" + i).replace("BE", i % 7 == 0 ? "be" : "BE"));
        }
        List<Problem> one =
                CatalogueLoader.strict().withThreads(1).load(source(files)).problems();
        assertThat(one).hasSize(72);
        assertThat(CatalogueLoader.strict().withThreads(4).load(source(files)).problems())
                .isEqualTo(one);
    }

    @Test
    void aTurkishMachineReadsTheSame() throws IOException {
        Catalogue expected = CatalogueLoader.strict().load(Samples.EXAMPLE).unwrap();
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(CatalogueLoader.strict().load(Samples.EXAMPLE).unwrap().version())
                    .isEqualTo(expected.version());
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aSmallStackIsEnough() throws Exception {
        String deep = GHENT.replace("\"Gent\"", "[".repeat(60) + "]".repeat(60));
        FutureTask<List<ProblemCode>> load =
                new FutureTask<>(() -> codes(load(Map.of("catalogue.json", INFO, "places/ghent.json", deep))));
        Thread thread = new Thread(null, load, "small stack", 160 << 10);
        thread.start();
        assertThat(load.get()).containsExactly(ProblemCode.WRONG_TYPE);
    }

    @Test
    void aSingleFileSaysWhatKindItIsByFolderBySchemaOrOnRequest() throws IOException {
        DocumentLoader loader = DocumentLoader.create();
        Path file = Samples.CATALOGUE.resolve("places/ghent.json");
        assertThat(loader.load(file).documents()).hasSize(1);
        assertThat(loader.load(Samples.CATALOGUE.resolve("catalogue.json")).info())
                .isPresent();
        Source bySchema =
                Source.text("x.json", GHENT.replace("{\"id\"", "{\"$schema\": \"a/place.schema.json\", \"id\""));
        assertThat(loader.load(bySchema, null).documents()).hasSize(1);
        assertThat(loader.load(GHENT, DocumentKind.PLACE).isSound()).isTrue();
        assertThat(loader.load(Source.text("x.json", GHENT), null).problems())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.UNKNOWN_KIND);
    }

    private static LoadResult load(Map<String, String> files) throws IOException {
        return CatalogueLoader.strict().load(source(files));
    }

    private static Source source(Map<String, String> files) {
        Map<String, byte[]> bytes = new HashMap<>();
        files.forEach((name, text) -> bytes.put(name, text.getBytes(UTF_8)));
        return Source.memory(bytes);
    }

    private static List<ProblemCode> codes(LoadResult result) {
        return result.problems().stream().map(Problem::code).toList();
    }
}
