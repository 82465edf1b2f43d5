package org.cityprofiles.render.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cityprofiles.core.value.LanguageTag;
import org.cityprofiles.render.Nu;
import org.cityprofiles.render.html.HtmlBytes;
import org.cityprofiles.render.html.Link;
import org.cityprofiles.render.html.Tag;
import org.cityprofiles.render.picture.BarsPicture;
import org.cityprofiles.render.picture.BarsPicture.Bar;
import org.cityprofiles.render.picture.TimelineBar;
import org.cityprofiles.render.picture.TimelineBar.Stretch;
import org.cityprofiles.render.picture.TimelinePicture;
import org.cityprofiles.render.picture.TimelinePicture.Year;
import org.cityprofiles.render.text.Linked;
import org.cityprofiles.render.text.Run;
import org.cityprofiles.render.text.Text;
import org.junit.jupiter.api.Test;

class PictureHtmlTest {
    private static final Path FOLDER = Path.of("src/test/resources/pictures");

    private static final TimelinePicture TIMELINE = new TimelinePicture(
            Text.of("Timeline: Learning in pairs"),
            List.of(
                    new TimelineBar(
                            Linked.of(
                                    new Text(List.of(new Run("Visite", LanguageTag.parse("it"), false))),
                                    Link.of("/it/network/visite")),
                            Text.of("2019–2020"),
                            List.of(new Stretch(125, 250, true))),
                    new TimelineBar(
                            Linked.of(Text.of("Plans"), null),
                            Text.of("since 2021"),
                            List.of(new Stretch(375, 605, true), new Stretch(980, 20, false)))),
            List.of(new Year(0, "2018"), new Year(500, "2022"), new Year(1000, "2026")),
            980,
            Text.of("today"));

    private static final BarsPicture BARS = new BarsPicture(
            Text.of("Language courses by year"),
            List.of(
                    new Bar(Text.of("2023"), Text.of("12"), Text.of("hours a week"), 0, 480),
                    new Bar(Text.of("2024"), Text.of("25"), Text.of("hours a week"), 0, 1000)),
            List.of(Linked.of(Text.of("Source: Register"), null)));

    private static String timeline() {
        HtmlBytes out = new HtmlBytes();
        PictureHtml.timeline(out, TIMELINE);
        return new String(out.toByteArray(), StandardCharsets.UTF_8);
    }

    private static String bars() {
        HtmlBytes out = new HtmlBytes();
        PictureHtml.bars(out, BARS);
        return new String(out.toByteArray(), StandardCharsets.UTF_8);
    }

    @Test
    void wordsInAPictureKeepTheirLanguages() {
        HtmlBytes out = new HtmlBytes();
        Run greek = new Run("Γάνδη", LanguageTag.parse("el"), false);
        Svg.text(out.start(Tag.of("text")), new Text(List.of(new Run("Città: ", null, false), greek)));

        assertThat(new String(out.toByteArray(), StandardCharsets.UTF_8)).contains(" lang=\"el\">Γάνδη</tspan>");
    }

    @Test
    void theTimelineIsAsExpected() throws IOException {
        compare("timeline.html", timeline());
    }

    @Test
    void theBarsAreAsExpected() throws IOException {
        compare("bars.html", bars());
    }

    @Test
    void theCheckerFindsNothing() throws Exception {
        assertThat(Nu.problems(timeline() + bars() + timeline())).isEmpty();
    }

    private static void compare(String name, String html) throws IOException {
        String printed = html.replace("><", ">\n<") + "\n";
        Path file = FOLDER.resolve(name);
        if ("update".equals(System.getProperty("golden"))) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, printed);
        }

        assertThat(printed).isEqualTo(Files.readString(file));
    }
}
