package org.cityprofiles.servlet.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StampsTest {
    private static final Instant LONG_AGO = Instant.parse("2026-01-01T00:00:00Z");

    private final Path folder;
    private final Path file;

    StampsTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        this.file = folder.resolve("a.json");
        Files.writeString(file, "{}");
        Files.setLastModifiedTime(file, FileTime.from(LONG_AGO));
    }

    private Stamps stamps() throws IOException {
        return Stamps.of(folder);
    }

    @Test
    void whatStaysHasTheSameStamps() throws IOException {
        assertThat(stamps()).isEqualTo(stamps());
    }

    @Test
    void anotherSizeTells() throws IOException {
        Stamps before = stamps();
        Files.writeString(file, "{ }");
        Files.setLastModifiedTime(file, FileTime.from(LONG_AGO));

        assertThat(stamps()).isNotEqualTo(before);
    }

    @Test
    void anotherTimeTells() throws IOException {
        Stamps before = stamps();
        Files.setLastModifiedTime(file, FileTime.from(LONG_AGO.plusSeconds(5)));

        assertThat(stamps()).isNotEqualTo(before);
    }

    @Test
    void anotherFileOfTheSameNameTimeAndSizeTells() throws IOException {
        Stamps before = stamps();
        Path other = folder.resolve("b.txt");
        Files.writeString(other, "[]");
        Files.setLastModifiedTime(other, FileTime.from(LONG_AGO));
        Files.move(other, file, StandardCopyOption.REPLACE_EXISTING);

        assertThat(stamps()).isNotEqualTo(before);
    }

    @Test
    void aDeletionTells() throws IOException {
        Stamps before = stamps();
        Files.delete(file);

        assertThat(stamps()).isNotEqualTo(before);
    }

    @Test
    void filesThatAreNotLoadedTellNothing() throws IOException {
        Stamps before = stamps();
        Files.writeString(folder.resolve("notes.txt"), "");
        Files.writeString(folder.resolve(".hidden.json"), "");
        Files.createDirectory(folder.resolve(".git"));
        Files.writeString(folder.resolve(".git/x.json"), "");

        assertThat(stamps()).isEqualTo(before);
    }

    @Test
    void theFileBehindALinkTells() throws IOException {
        Path real = Files.createDirectory(folder.resolve(".data")).resolve("real.json");
        Files.writeString(real, "{}");
        Files.createSymbolicLink(folder.resolve("link.json"), real);
        Stamps before = stamps();
        Files.writeString(real, "{ }");

        assertThat(stamps()).isNotEqualTo(before);
    }

    @Test
    void aFileOfThisMomentMayStillChange() throws IOException {
        assertThat(stamps().settled(LONG_AGO.plusMillis(500))).isEqualTo(Stamps.NONE);
        assertThat(stamps().settled(LONG_AGO.plusSeconds(3))).isEqualTo(stamps());
    }

    @Test
    void aFolderThatIsNotThereHasNone() {
        assertThatExceptionOfType(NoSuchFileException.class).isThrownBy(() -> Stamps.of(folder.resolve("nowhere")));
    }
}
