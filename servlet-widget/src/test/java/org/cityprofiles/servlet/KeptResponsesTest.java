package org.cityprofiles.servlet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.cityprofiles.core.place.Place;
import org.junit.jupiter.api.Test;

class KeptResponsesTest {
    private static final WidgetRequest PAGE = WidgetRequest.get("/it/city/ghent");

    private final WidgetHandler handler = Samples.handler();

    @Test
    void aPageIsKeptOnce() {
        IntStream.range(0, 10).forEach(i -> handler.handle(PAGE));

        assertThat(Samples.kept(handler)).isEqualTo(1);
    }

    @Test
    void allCodingsAreKeptTogether() {
        handler.handle(PAGE);
        handler.handle(PAGE.withAcceptEncoding("gzip"));

        assertThat(Samples.kept(handler)).isEqualTo(1);
    }

    @Test
    void unknownKeysAreNotKeptApart() {
        IntStream.range(0, 100).forEach(i -> handler.handle(PAGE.withQuery("x" + i + "=" + i)));

        assertThat(Samples.kept(handler)).isEqualTo(1);
    }

    @Test
    void theOrderOfKeysDoesNotMatter() {
        WidgetRequest fragment = WidgetRequest.get("/v1/fragment/city/ghent");
        handler.handle(fragment.withQuery("lang=it&heading=2"));
        handler.handle(fragment.withQuery("heading=2&theme=auto&lang=it"));

        assertThat(Samples.kept(handler)).isEqualTo(1);
    }

    @Test
    void questionsAreNotKept() {
        IntStream.range(0, 100)
                .forEach(i -> handler.handle(WidgetRequest.get("/it/search").withQuery("q=a" + i)));

        assertThat(Samples.kept(handler)).isZero();
    }

    @Test
    void formsOfAViewAreKeptApart() {
        handler.handle(WidgetRequest.get("/v1/tree/city/ghent"));
        handler.handle(WidgetRequest.get("/v1/text/city/ghent"));
        handler.handle(WidgetRequest.get("/v1/data/city/ghent"));
        handler.handle(WidgetRequest.get("/v1/data/city/ghent.jsonld"));

        assertThat(Samples.kept(handler)).isEqualTo(4);
    }

    @Test
    void whatIsMissingIsNotKept() {
        IntStream.range(0, 100).forEach(i -> handler.handle(WidgetRequest.get("/it/city/atlantis-" + i)));

        assertThat(Samples.kept(handler)).isZero();
    }

    @Test
    void refusalsAreNotKept() {
        IntStream.range(0, 100).forEach(i -> handler.handle(PAGE.withQuery("theme=" + i)));

        assertThat(Samples.kept(handler)).isZero();
    }

    @Test
    void thereIsNoMoreThanThereIsRoomFor() {
        WidgetHandler small =
                WidgetHandler.builder(Samples.CATALOGUE).cacheBytes(100_000).build();
        Samples.CATALOGUE.places().stream()
                .map(Place::id)
                .forEach(id -> small.handle(WidgetRequest.get("/it/city/" + id)));

        assertThat(Samples.kept(small)).isBetween(1, 25);
    }

    @Test
    void anotherCatalogueShowsOtherPages() {
        WidgetHandler served = Samples.handlerOfOnePlace();
        WidgetRequest page = WidgetRequest.get("/it/city/capaci");
        served.handle(page);
        served.replace(Samples.onePlace("Capaci Nuova"));

        assertThat(Samples.text(served.handle(page))).contains("Capaci Nuova");
    }

    @Test
    void anotherCatalogueIsTheOneServed() {
        WidgetHandler served = Samples.handlerOfOnePlace();
        served.replace(Samples.CATALOGUE);

        assertThat(served.catalogue()).isSameAs(Samples.CATALOGUE);
    }
}
