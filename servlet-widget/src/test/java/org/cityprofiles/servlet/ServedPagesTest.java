package org.cityprofiles.servlet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nu.validator.client.EmbeddedValidator;
import org.cityprofiles.core.place.Place;
import org.cityprofiles.core.profile.CityProfile;
import org.cityprofiles.core.value.LanguageTag;
import org.cityprofiles.core.value.Slug;
import org.cityprofiles.render.label.Labels;
import org.cityprofiles.render.view.SubjectKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.SAXException;

/** Judges what is served by the checker of the W3C. */
class ServedPagesTest {
    private static final WidgetHandler HANDLER = Samples.handler();
    private static final List<LanguageTag> LANGUAGES = Labels.languages();
    private static final List<String> LISTS = List.of("", "cities", "networks", "practices", "search", "nothing");

    /** Profiles and lists in all languages, every place in one of them in turn, and errors of all kinds. */
    static Stream<WidgetRequest> pages() {
        List<Slug> places = Samples.CATALOGUE.places().stream().map(Place::id).toList();
        Stream<String> profiles = Samples.CATALOGUE.profiles().stream()
                .map(CityProfile::place)
                .flatMap(id -> LANGUAGES.stream().map(language -> "/" + language + "/city/" + id));
        Stream<String> others = IntStream.range(0, places.size())
                .mapToObj(i -> "/" + LANGUAGES.get(i % LANGUAGES.size()) + "/city/" + places.get(i));
        Stream<String> lists =
                LANGUAGES.stream().flatMap(language -> LISTS.stream().map(list -> "/" + language + "/" + list));
        Stream<String> paths = Stream.of(profiles, others, subjects(), lists).flatMap(some -> some);
        return Stream.concat(
                paths.distinct().map(WidgetRequest::get),
                Stream.of(
                        WidgetRequest.get("/nothing"),
                        WidgetRequest.get("/it/city/ghent").withQuery("theme=x"),
                        WidgetRequest.get("/it/city/ghent").withQuery("theme=dark&accent=e2001a&sections=networks"),
                        WidgetRequest.get("/de/cities").withQuery("country=it"),
                        WidgetRequest.get("/el/networks").withQuery("topic=reception&country=be"),
                        WidgetRequest.get("/fr/practices").withQuery("topic=monitoring"),
                        WidgetRequest.get("/en/search").withQuery("q=gand"),
                        WidgetRequest.get("/it/search").withQuery("q=%22%3E%3Cb%3E"),
                        WidgetRequest.get("/el/city/ghent").withMethod("POST")));
    }

    /** Every network, practice and country in some of the languages. */
    private static Stream<String> subjects() {
        Stream<String> subjects = Stream.of(
                        Samples.CATALOGUE.networks().stream().map(network -> "/network/" + network.id()),
                        Samples.CATALOGUE.practices().stream().map(practice -> "/practice/" + practice.id()),
                        Samples.CATALOGUE.countries().stream().map(country -> "/country/" + country.documentId()))
                .flatMap(some -> some);
        return subjects.flatMap(
                subject -> Stream.of("it", "en", "de", "el", "ar").map(tag -> "/" + tag + subject));
    }

    /** Every view of every kind. */
    private static Stream<WidgetRequest> views() {
        Map<SubjectKind, String> samples = Map.of(
                SubjectKind.CITY, "ghent",
                SubjectKind.NETWORK, "inclucities",
                SubjectKind.PRACTICE, "halle-service-centre",
                SubjectKind.COUNTRY, "it");
        return Arrays.stream(SubjectKind.values()).flatMap(kind -> kind.views().stream()
                .map(view -> WidgetRequest.get("/v1/fragment/" + kind.word() + "/" + samples.get(kind))
                        .withQuery("view=" + view.word() + "&instance=a1")));
    }

    /** The builder in all languages, with another way each, and in its other states. */
    static Stream<WidgetRequest> builders() {
        List<String> ways =
                List.of("html", "wordpress", "drupal", "typo3", "joomla", "include", "java", "php", "oembed", "plain");
        Stream<WidgetRequest> everywhere = IntStream.range(0, LANGUAGES.size()).mapToObj(i -> WidgetRequest.get(
                        "/" + LANGUAGES.get(i) + "/builder")
                .withQuery("subject=network/inclucities&view=map&accent=e2001a&tab=" + ways.get(i % ways.size())));
        return Stream.concat(
                everywhere,
                Stream.of("", "q=gand", "q=%3Cb%3E", "subject=city/ghent&view=profile&lang=ar&script=pinned")
                        .map(query -> WidgetRequest.get("/en/builder").withQuery(query)));
    }

    @ParameterizedTest
    @MethodSource("builders")
    void theCheckerFindsNothingInTheBuilder(WidgetRequest request) throws IOException, SAXException {
        assertThat(problems(Samples.text(BuilderPages.ADDRESSED.handle(request))))
                .isEmpty();
        assertThat(problems(Samples.text(HANDLER.handle(request)))).isEmpty();
    }

    static Stream<WidgetRequest> fragments() {
        WidgetRequest fragment = WidgetRequest.get("/v1/fragment/city/milan");
        return Stream.concat(
                views(),
                Stream.of(
                        fragment,
                        fragment.withQuery("lang=el&heading=2&theme=dark"),
                        fragment.withQuery("lang=it&heading=6&instance=a"),
                        fragment.withQuery("heading=9"),
                        WidgetRequest.get("/v1/fragment/city/genoa"),
                        WidgetRequest.get("/v1/fragment/city/atlantis")));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void theCheckerFindsNothingInAPage(WidgetRequest request) throws IOException, SAXException {
        assertThat(problems(Samples.text(HANDLER.handle(request)))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("fragments")
    void theCheckerFindsNothingInAPageWithAFragment(WidgetRequest request) throws IOException, SAXException {
        String fragment = Samples.text(HANDLER.handle(request));

        assertThat(problems("<!DOCTYPE html><html lang=\"en\"><head><title>Host</title></head><body>"
                        + "<h1>Host</h1><h2>Host</h2><h3>Host</h3><h4>Host</h4><h5>Host</h5>"
                        + fragment + "</body></html>"))
                .isEmpty();
    }

    @Test
    void theCheckerFindsNothingInARefusalOfTheServer() throws IOException, SAXException {
        assertThat(problems(Samples.text(WidgetResponse.refusal(400)))).isEmpty();
    }

    @Test
    void theCheckerFindsWhatIsWrong() throws IOException, SAXException {
        assertThat(problems("<!DOCTYPE html><html lang=en><title>x</title><p id=a><p id=a>"))
                .isNotEmpty();
    }

    /** The checker's messages, but for advice: that articles should have headings, which are not asked for. */
    private static List<String> problems(String page) throws IOException, SAXException {
        EmbeddedValidator validator = new EmbeddedValidator();
        validator.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
        validator.setNoLangDetect(true);
        String messages = validator.validate(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)));
        return messages.lines().filter(line -> !line.contains("lacks heading")).toList();
    }
}
