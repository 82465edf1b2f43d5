package org.cityprofiles.loader.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.cityprofiles.loader.problem.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceTest {
    private final Path folder;

    SourceTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void aFolderGivesItsJsonFilesInTheOrderOfTheirPaths() throws IOException {
        write("places/b.json", "places/a.json", "catalogue.json", "places/readme.txt", "images/x.json", ".git/x.json");
        write("places/.hidden.json", "places/italy/c.JSON");
        assertThat(paths(list(Source.of(folder))))
                .containsExactly("catalogue.json", "places/a.json", "places/b.json", "places/italy/c.JSON");
    }

    @Test
    void aFileIsNamedAsItWasGivenAndKnowsTheFolderItStandsIn() throws IOException {
        write("places/a.json");
        SourceFile file =
                list(Source.of(folder.resolve("places/a.json"))).files().get(0);
        assertThat(file.path()).isEqualTo("places/a.json");
        assertThat(file.name()).isEqualTo(folder + "/places/a.json");
    }

    @Test
    void whatIsNotThereIsAnInputOutputFault() {
        assertThatThrownBy(() -> Source.of(folder.resolve("nothing"))).isInstanceOf(NoSuchFileException.class);
        assertThatThrownBy(() ->
                        Source.classPath(getClass().getClassLoader(), "no/such").list(Limits.DEFAULT))
                .isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void aLinkInsideTheFolderIsFollowed() throws IOException {
        write("places/a.json");
        Files.createSymbolicLink(folder.resolve("places/b.json"), folder.resolve("places/a.json"));
        assertThat(paths(list(Source.of(folder)))).containsExactly("places/a.json", "places/b.json");
    }

    @Test
    void aLoopOfLinksIsRefused() throws IOException {
        write("places/a.json");
        Files.createSymbolicLink(folder.resolve("places/loop"), folder.resolve("places"));
        Listing listing = list(Source.of(folder));
        assertThat(paths(listing)).containsExactly("places/a.json");
        assertThat(codes(listing)).containsExactly(ProblemCode.UNSAFE_LINK);
    }

    @Test
    void linksThatLeadOutOrNowhereAreRefused(@TempDir Path outside) throws IOException {
        write("places/a.json");
        Files.writeString(outside.resolve("secret.json"), "{}");
        Files.createSymbolicLink(folder.resolve("places/secret.json"), outside.resolve("secret.json"));
        Files.createSymbolicLink(folder.resolve("networks"), outside);
        Files.createSymbolicLink(folder.resolve("places/gone.json"), outside.resolve("gone.json"));
        Listing listing = list(Source.of(folder));
        assertThat(paths(listing)).containsExactly("places/a.json");
        assertThat(codes(listing))
                .containsExactlyInAnyOrder(ProblemCode.UNSAFE_LINK, ProblemCode.UNSAFE_LINK, ProblemCode.UNREADABLE);
    }

    @Test
    void aFolderThatMayNotBeReadIsRefused() throws IOException {
        write("places/a.json");
        Path places = folder.resolve("places");
        Files.setPosixFilePermissions(places, PosixFilePermissions.fromString("---------"));
        try {
            Listing listing = list(Source.of(folder));
            // the superuser may read everything
            assertThat(codes(listing).contains(ProblemCode.UNREADABLE)).isNotEqualTo(Files.isReadable(places));
        } finally {
            Files.setPosixFilePermissions(places, PosixFilePermissions.fromString("rwx------"));
        }
    }

    @Test
    void aRefusalOfTheSystemSaysWhatIsMissing() {
        Collector found = new Collector("catalogue", Limits.DEFAULT);
        FolderVisitor visitor = new FolderVisitor(folder, found);
        visitor.visitFileFailed(folder.resolve("places"), new AccessDeniedException("places"));
        visitor.visitFileFailed(folder.resolve("networks"), new IOException("networks"));
        assertThat(found.listing(() -> {}).refusals())
                .extracting(Refusal::messageKey)
                .containsExactly("unreadable.no-permission", "unreadable");
    }

    @Test
    void filesAboveALimitAreRefused() throws IOException {
        write("places/a.json", "places/b.json", "places/c.json");
        Source source = Source.of(folder);
        assertThat(codes(list(source, Limits.DEFAULT.withFiles(2)))).containsExactly(ProblemCode.TOO_MANY_FILES);
        assertThat(codes(list(source, Limits.DEFAULT.withTotalBytes(5)))).containsExactly(ProblemCode.TOO_LARGE);
        assertThat(codes(list(source, Limits.DEFAULT.withBytesPerFile(1))))
                .containsExactly(ProblemCode.TOO_LARGE, ProblemCode.TOO_LARGE, ProblemCode.TOO_LARGE);
    }

    @Test
    void anArchiveGivesItsJsonFiles() throws IOException {
        Path zip = zip(Map.of("places/a.json", "{}", "readme.md", "#", "images/x.json", "{}"));
        try (Listing listing = Source.of(zip).list(Limits.DEFAULT)) {
            assertThat(paths(listing)).containsExactly("places/a.json");
            SourceFile file = listing.files().get(0);
            assertThat(file.content().read()).isEqualTo("{}".getBytes(UTF_8));
            assertThat(Source.of(zip).bytes(file.name())).contains("{}".getBytes(UTF_8));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"../a.json", "places/../../a.json", "/etc/a.json", "C:/a.json", "..\\a.json", "places\\a.json"})
    void anArchiveEntryThatLeadsOutIsRefused(String name) throws IOException {
        Listing listing = list(Source.of(zip(Map.of(name, "{}"))));
        assertThat(listing.files()).isEmpty();
        assertThat(codes(listing)).containsExactly(ProblemCode.UNSAFE_NAME);
    }

    @Test
    void anArchiveWithANameTwiceIsRefusedThere() throws IOException {
        Path zip = zip(Map.of("places/a.json", "{}", "places/b.json", "{}"));
        byte[] bytes = Files.readAllBytes(zip);
        String text = new String(bytes, ISO_8859_1);
        Files.write(zip, text.replace("places/b", "places/a").getBytes(ISO_8859_1));
        Listing listing = list(Source.of(zip));
        assertThat(paths(listing)).isEmpty();
        assertThat(codes(listing)).containsOnly(ProblemCode.DUPLICATE_NAME);
    }

    @Test
    void anArchiveEntryThatExpandsTooMuchIsRefused() throws IOException {
        Listing listing = list(Source.of(zip(Map.of("places/a.json", " ".repeat(5 << 20)))));
        assertThat(codes(listing)).containsExactly(ProblemCode.TOO_LARGE);
    }

    @Test
    void anArchiveWithTooManyEntriesIsRefused() throws IOException {
        Source source = Source.of(zip(Map.of("a.txt", "", "b.txt", "", "c.txt", "")));
        assertThat(codes(list(source, Limits.DEFAULT.withArchiveEntries(2))))
                .containsExactly(ProblemCode.TOO_MANY_FILES);
    }

    @Test
    void everyCutOffArchiveIsRefusedOrRead() throws IOException {
        byte[] whole = Files.readAllBytes(zip(Map.of("places/a.json", "{\"id\": \"a\"}")));
        Path cut = folder.resolve("cut.zip");
        for (int length = 0; length < whole.length; length++) {
            Files.write(cut, Arrays.copyOf(whole, length));
            assertThat(codes(list(Source.of(cut)))).containsExactly(ProblemCode.DAMAGED_ARCHIVE);
        }
    }

    @Test
    void aFolderOnTheClassPathIsReadFromADirectoryAndFromAJar() throws IOException {
        write("catalogue/catalogue.json", "catalogue/places/a.json");
        Path jar = zip(Map.of("data/catalogue.json", "{}", "data/places/a.json", "{}", "other/places/b.json", "{}"));
        try (URLClassLoader classes = new URLClassLoader(
                new URL[] {folder.toUri().toURL(), jar.toUri().toURL()}, null)) {
            assertThat(paths(list(Source.classPath(classes, "catalogue"))))
                    .containsExactly("catalogue.json", "places/a.json");
            Source inJar = Source.classPath(classes, "data");
            try (Listing listing = inJar.list(Limits.DEFAULT)) {
                assertThat(paths(listing)).containsExactly("catalogue.json", "places/a.json");
                assertThat(listing.files().get(1).content().read()).hasSize(2);
                assertThat(inJar.bytes(listing.files().get(1).name())).isPresent();
            }
        }
    }

    @Test
    void limitsAreAtLeastOne() {
        assertThatThrownBy(() -> Limits.DEFAULT.withDepth(0)).isInstanceOf(IllegalArgumentException.class);
    }

    private void write(String... files) throws IOException {
        for (String file : files) {
            Files.createDirectories(folder.resolve(file).getParent());
            Files.writeString(folder.resolve(file), "{}");
        }
    }

    private Path zip(Map<String, String> entries) throws IOException {
        Path zip = folder.resolve("archive.zip");
        try (OutputStream out = Files.newOutputStream(zip);
                ZipOutputStream archive = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> entry : new TreeMap<>(entries).entrySet()) {
                archive.putNextEntry(new ZipEntry(entry.getKey()));
                archive.write(entry.getValue().getBytes(UTF_8));
            }
        }
        return zip;
    }

    private static Listing list(Source source) throws IOException {
        return list(source, Limits.DEFAULT);
    }

    private static Listing list(Source source, Limits limits) throws IOException {
        try (Listing listing = source.list(limits)) {
            return listing;
        }
    }

    private static List<String> paths(Listing listing) {
        return listing.files().stream().map(SourceFile::path).toList();
    }

    private static List<ProblemCode> codes(Listing listing) {
        return listing.refusals().stream().map(Refusal::code).toList();
    }
}
