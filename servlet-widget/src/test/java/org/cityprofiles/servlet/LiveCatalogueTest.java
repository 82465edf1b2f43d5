package org.cityprofiles.servlet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.cityprofiles.loader.RejectedCatalogueException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LiveCatalogueTest {
    private static final Duration NEVER = Duration.ofDays(1);
    private static final String MILAN = place("milan", "Milano");
    private static final String ROME = place("rome", "Roma");

    private final Path folder;
    private final List<String> log = new ArrayList<>();
    private LiveCatalogue live;
    private WidgetHandler handler;

    LiveCatalogueTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        write("catalogue.json", "{\"format\": 1, \"title\": {\"it\": \"Prova\"}, \"languages\": [\"it\"]}");
        write("places/milan.json", MILAN);
        write("places/rome.json", ROME);
        live = LiveCatalogue.load(folder, log::add);
        handler = WidgetHandler.of(live.catalogue());
    }

    @BeforeEach
    void keepFresh() {
        live.keepFresh(handler, NEVER);
    }

    @AfterEach
    void close() {
        live.close();
    }

    private static String place(String id, String name) {
        return "{\"id\": \"" + id + "\", \"kind\": \"municipality\", \"name\": {\"it\": \"" + name
                + "\"}, \"country\": \"IT\"}";
    }

    private static String network(String... members) {
        String list = String.join(
                ", ",
                Stream.of(members)
                        .map(member -> "{\"member\": \"" + member + "\"}")
                        .toList());
        return "{\"id\": \"rete\", \"kind\": \"project\", \"name\": {\"it\": \"Rete\"}, \"members\": [" + list + "]}";
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private void delete(String path) throws IOException {
        Files.delete(folder.resolve(path));
    }

    private String page(String path) {
        return Samples.text(handler.handle(WidgetRequest.get(path)));
    }

    private int status(String path) {
        return handler.handle(WidgetRequest.get(path)).status();
    }

    private String ready() {
        return page("/health/ready");
    }

    @Test
    void aGoodChangeIsServed() throws IOException {
        write("places/rome.json", place("rome", "Roma Capitale"));
        live.look();

        assertThat(page("/it/city/rome")).contains("Roma Capitale");
    }

    @Test
    void aNewFileIsServed() throws IOException {
        write("places/turin.json", place("turin", "Torino"));
        live.look();

        assertThat(status("/it/city/turin")).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "", "[]]", "{\"id\": \"rome\"}", "{\"id\": \"milan\"}", "\u00ff"})
    void aFaultyFileKeepsItsLastGoodForm(String faulty) throws IOException {
        write("places/rome.json", faulty);
        live.look();

        assertThat(page("/it/city/rome")).contains("Roma");
    }

    @Test
    void theOthersAdvanceMeanwhile() throws IOException {
        write("places/rome.json", "{");
        write("places/milan.json", place("milan", "Milano Nuova"));
        live.look();

        assertThat(page("/it/city/milan")).contains("Milano Nuova");
    }

    @Test
    void theOthersAdvanceLaterToo() throws IOException {
        write("places/rome.json", "{");
        live.look();
        write("places/milan.json", place("milan", "Milano Nuova"));
        live.look();

        assertThat(page("/it/city/milan")).contains("Milano Nuova");
        assertThat(page("/it/city/rome")).contains("Roma");
    }

    @Test
    void theLastGoodFormIsTheLastOne() throws IOException {
        write("places/rome.json", place("rome", "Roma Capitale"));
        live.look();
        write("places/rome.json", "{");
        live.look();

        assertThat(page("/it/city/rome")).contains("Roma Capitale");
    }

    @Test
    void aFileThatWasNeverGoodIsLeftOut() throws IOException {
        write("places/turin.json", "{");
        write("places/milan.json", place("milan", "Milano Nuova"));
        live.look();

        assertThat(status("/it/city/turin")).isEqualTo(404);
        assertThat(page("/it/city/milan")).contains("Milano Nuova");
    }

    @Test
    void whatHangsOnAFileLeftOutIsHeldBackWithIt() throws IOException {
        write("networks/rete.json", network("rome"));
        live.look();
        write("networks/rete.json", network("rome", "turin"));
        write("places/turin.json", "{");
        write("places/milan.json", place("milan", "Milano Nuova"));
        live.look();

        assertThat(page("/it/network/rete")).contains("Roma").doesNotContain("turin");
        assertThat(page("/it/city/milan")).contains("Milano Nuova");
    }

    @Test
    void aFileHalfWrittenIsServedOnceItIsWhole() throws IOException {
        write("places/turin.json", place("turin", "Torino").substring(0, 40));
        live.look();
        write("places/turin.json", place("turin", "Torino"));
        live.look();

        assertThat(status("/it/city/turin")).isEqualTo(200);
        assertThat(ready()).contains("\"count\":0");
    }

    @Test
    void aChangeThatItsStampDoesNotTellIsSeenWhileItIsNew() throws IOException {
        write("places/rome.json", place("rome", "Toma"));
        FileTime time = Files.getLastModifiedTime(folder.resolve("places/rome.json"));
        live.look();
        write("places/rome.json", place("rome", "Goma"));
        Files.setLastModifiedTime(folder.resolve("places/rome.json"), time);
        live.look();

        assertThat(page("/it/city/rome")).contains("Goma");
    }

    @Test
    void theFaultyInfoOfTheCatalogueIsHeldToo() throws IOException {
        write("catalogue.json", "{\"format\": 1");
        write("places/milan.json", place("milan", "Milano Nuova"));
        live.look();

        assertThat(page("/it/city/milan")).contains("Milano Nuova");
    }

    @Test
    void aFileThatIsGoneIsGone() throws IOException {
        delete("places/rome.json");
        live.look();

        assertThat(status("/it/city/rome")).isEqualTo(404);
    }

    @Test
    void aFileThatIsGoneIsGoneThoughAnotherIsFaulty() throws IOException {
        write("places/turin.json", "{");
        delete("places/rome.json");
        live.look();

        assertThat(status("/it/city/rome")).isEqualTo(404);
    }

    @Test
    void aFileThatIsGoneStaysWhileOthersNeedIt() throws IOException {
        write("networks/rete.json", network("rome"));
        live.look();
        delete("places/rome.json");
        write("places/milan.json", place("milan", "Milano Nuova"));
        live.look();

        assertThat(status("/it/city/rome")).isEqualTo(200);
        assertThat(page("/it/city/milan")).contains("Milano Nuova");
        assertThat(ready()).contains("places/rome.json");
    }

    @Test
    void aLinkThatLeadsNowhereIsNoDeletion() throws IOException {
        delete("places/rome.json");
        Files.createSymbolicLink(folder.resolve("places/rome.json"), folder.resolve("nowhere.json"));
        live.look();

        assertThat(status("/it/city/rome")).isEqualTo(200);
    }

    @Test
    void aFolderThatIsEmptyChangesNothing() throws IOException {
        delete("places/rome.json");
        delete("places/milan.json");
        delete("catalogue.json");
        live.look();

        assertThat(status("/it/city/rome")).isEqualTo(200);
        assertThat(ready()).contains("[missing-catalogue]");
    }

    @Test
    void aFolderThatIsAwayForAMomentChangesNothing() throws IOException {
        Path away = folder.resolveSibling(folder.getFileName() + "-away");
        Files.move(folder, away);
        live.look();
        String meanwhile = ready();
        Files.move(away, folder);
        live.look();

        assertThat(meanwhile).contains("\"the catalogue cannot be read just now\"");
        assertThat(ready()).contains("\"count\":0");
        assertThat(status("/it/city/rome")).isEqualTo(200);
    }

    @Test
    void whileAFileIsHeldWeAreStillReady() throws IOException {
        write("places/rome.json", "{");
        live.look();

        assertThat(status("/health/ready")).isEqualTo(200);
    }

    @Test
    void operatorsSeeTheProblemsWithoutTheFoldersOfThisMachine() throws IOException {
        write("places/rome.json", "{");
        live.look();

        assertThat(ready())
                .contains("\"problems\":{\"count\":1,\"first\":[\"places/rome.json:1:2: error: ")
                .contains("\"held\":[\"places/rome.json\"]")
                .doesNotContain(folder.toString());
    }

    @Test
    void operatorsSeeOnlyTheFirstProblems() throws IOException {
        for (int i = 0; i < 9; i++) {
            write("places/p" + i + ".json", "{");
        }
        live.look();

        assertThat(ready()).contains("\"count\":9", "p4.json:1:2").doesNotContain("p5.json:1:2");
    }

    @Test
    void operatorsSeeTheAgeInSeconds() {
        assertThat(ready()).containsPattern("\"age\":\\d,\"checked\":\\d,");
    }

    @Test
    void theLogShowsTheLineAtFault() throws IOException {
        write("places/rome.json", "{");
        live.look();

        assertThat(log).singleElement().asString().contains("places/rome.json:1:2: error: ", "last good form of ");
    }

    @Test
    void theLogSaysTheSameOnlyOnce() throws IOException {
        write("places/rome.json", "{");
        live.look();
        live.look();

        assertThat(log).hasSize(1);
    }

    @Test
    void theLogSaysWhenAllIsWellAgain() throws IOException {
        write("places/rome.json", "{");
        live.look();
        write("places/rome.json", ROME);
        live.look();

        assertThat(log).last().asString().startsWith("loaded again: 2 documents");
    }

    @Test
    void whatChangesNothingIsNotSaid() {
        live.look();

        assertThat(log).isEmpty();
    }

    @Test
    void aNewArchiveIsServedAndADamagedOneIsNot(@TempDir Path other) throws IOException {
        Path zip = other.resolve("catalogue.zip");
        Files.write(zip, zip());
        try (LiveCatalogue archive = LiveCatalogue.load(zip, log::add)) {
            handler = WidgetHandler.of(archive.catalogue());
            archive.keepFresh(handler, NEVER);
            write("places/rome.json", place("rome", "Roma Capitale"));
            byte[] changed = zip();
            Files.write(zip, Arrays.copyOf(changed, changed.length / 2));
            archive.look();
            assertThat(page("/it/city/rome")).doesNotContain("Capitale");
            assertThat(ready()).contains("catalogue.zip: error: ");

            Files.write(other.resolve("new.zip"), changed);
            Files.move(other.resolve("new.zip"), zip, StandardCopyOption.REPLACE_EXISTING);
            archive.look();
            assertThat(page("/it/city/rome")).contains("Roma Capitale");
        }
    }

    private byte[] zip() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8);
                Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                zip.putNextEntry(new ZipEntry(folder.relativize(file).toString()));
                Files.copy(file, (OutputStream) zip);
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void theFirstLoadingIsStrict() throws IOException {
        write("places/turin.json", "{");

        assertThatExceptionOfType(RejectedCatalogueException.class)
                .isThrownBy(() -> LiveCatalogue.load(folder))
                .withMessageContaining("turin.json:1:2");
    }

    @Test
    void changesAreFoundWithoutBeingAsked() throws IOException, InterruptedException {
        try (LiveCatalogue own = LiveCatalogue.load(folder, log::add)) {
            own.keepFresh(handler, Duration.ofMillis(20));
            write("places/rome.json", place("rome", "Roma Capitale"));
            Instant deadline = Instant.now().plusSeconds(20);
            while (!page("/it/city/rome").contains("Capitale") && Instant.now().isBefore(deadline)) {
                Thread.sleep(20);
            }
        }
        assertThat(page("/it/city/rome")).contains("Roma Capitale");
    }

    @Test
    void whatTakesLongIsMadeBeforeAVisitorWaits() throws IOException, InterruptedException {
        try (LiveCatalogue own = LiveCatalogue.load(folder, log::add)) {
            own.keepFresh(handler, Duration.ofMillis(20));
            Instant deadline = Instant.now().plusSeconds(20);
            while (handler.kept() == 0 && Instant.now().isBefore(deadline)) {
                Thread.sleep(20);
            }
        }
        assertThat(handler.kept()).isEqualTo(1);
    }

    @Test
    void onceClosedNothingIsLookedForAnyMore() throws IOException, InterruptedException {
        LiveCatalogue own = LiveCatalogue.load(folder, log::add);
        own.keepFresh(handler, Duration.ofMillis(20));
        own.close();
        write("places/rome.json", place("rome", "Roma Capitale"));
        Thread.sleep(300);

        assertThat(page("/it/city/rome")).doesNotContain("Capitale");
    }
}
