package org.cityprofiles.servlet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KnownAnswersTest {
    private static final WidgetRequest PAGE = WidgetRequest.get("/it/city/ghent");

    private final WidgetHandler handler = WidgetHandler.of(Samples.CATALOGUE);

    @Test
    void theSameRequestGetsTheSameAnswer() {
        assertThat(handler.handle(PAGE)).isSameAs(handler.handle(PAGE));
    }

    @Test
    void whatIsKeptIsThatAnswer() {
        WidgetResponse made = handler.handle(PAGE);
        assertThat(handler.kept(PAGE))
                .hasValueSatisfying(kept -> assertThat(kept).isSameAs(made));
    }

    @Test
    void whatNobodyAskedForIsNotKept() {
        assertThat(handler.kept(WidgetRequest.get("/de/city/ghent"))).isEmpty();
    }

    private static KnownAnswers.Key key(WidgetRequest request) {
        return KnownAnswers.Key.of(request, "1", LocalDate.EPOCH);
    }

    @Test
    void theKeyIsAllThatAnAnswerDependsOn() {
        WidgetRequest asked = PAGE.withQuery("theme=dark")
                .withMount("/a")
                .withAcceptEncoding("gzip")
                .withIfNoneMatch("\"a\"");

        assertThat(key(asked.withHost("other"))).isEqualTo(key(asked)).hasSameHashCodeAs(key(asked));
        assertThat(Stream.of(
                                asked.withMethod("HEAD"),
                                asked.withMount("/b"),
                                asked.withQuery("theme=light"),
                                asked.withAcceptEncoding("br"),
                                asked.withAcceptEncoding(null),
                                asked.withIfNoneMatch("\"b\""),
                                asked.at("/it/city/milan", "theme=dark"))
                        .map(KnownAnswersTest::key))
                .doesNotContain(key(asked));
        assertThat(KnownAnswers.Key.of(asked, "2", LocalDate.EPOCH)).isNotEqualTo(key(asked));
        assertThat(KnownAnswers.Key.of(asked, "1", LocalDate.MAX)).isNotEqualTo(key(asked));
    }

    @Test
    void anotherCatalogueIsNotAnsweredWithTheOldOne() {
        handler.handle(PAGE);
        handler.replace(Samples.CATALOGUE);
        assertThat(handler.kept(PAGE)).isEmpty();
    }

    @Test
    void anotherMethodGetsAnother() {
        handler.handle(PAGE);
        assertThat(handler.handle(PAGE.withMethod("HEAD")).body().length()).isZero();
    }

    @Test
    void anotherMountGetsAnother() {
        WidgetRequest home = WidgetRequest.get("");
        handler.handle(home.withMount("/a"));
        assertThat(handler.handle(home.withMount("/b")).headers().get("Location"))
                .startsWith("b/");
    }

    @Test
    void anotherCodingGetsAnother() {
        handler.handle(PAGE);
        assertThat(handler.handle(PAGE.withAcceptEncoding("gzip")).headers()).containsEntry("Content-Encoding", "gzip");
    }

    @Test
    void whoHasThePageGetsNoOther() {
        String tag = handler.handle(PAGE).headers().get("ETag");
        assertThat(handler.handle(PAGE.withIfNoneMatch(tag)).status()).isEqualTo(304);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/health/ready", "/it/city/nobody", "/it"})
    void whatOthersMayNotGetIsMadeAnew(String path) {
        WidgetRequest request = WidgetRequest.get(path);
        assertThat(handler.handle(request)).isNotSameAs(handler.handle(request));
    }

    @Test
    void aVeryLongAddressIsMadeAnew() {
        WidgetRequest request = PAGE.withQuery("x=" + "a".repeat(600));
        assertThat(handler.handle(request)).isNotSameAs(handler.handle(request));
    }

    @Test
    void anotherCatalogueForgetsThem() {
        WidgetResponse before = handler.handle(PAGE);
        handler.replace(Samples.CATALOGUE);
        assertThat(handler.handle(PAGE)).isNotSameAs(before);
    }

    @Test
    void anotherDayHasItsOwn() {
        AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-28T23:59:59Z"));
        InstantSource source = now::get;
        Clock clock = source.withZone(ZoneOffset.UTC);
        WidgetHandler other =
                WidgetHandler.builder(Samples.CATALOGUE).clock(clock).build();
        WidgetResponse before = other.handle(PAGE);
        now.set(Instant.parse("2026-11-29T00:00:00Z"));
        assertThat(other.handle(PAGE)).isNotSameAs(before);
    }

    @Test
    void withoutMemoryNothingIsKept() {
        WidgetHandler none =
                WidgetHandler.builder(Samples.CATALOGUE).cacheBytes(0).build();
        WidgetResponse before = none.handle(PAGE);
        assertThat(none.handle(PAGE).body().toByteArray())
                .isEqualTo(before.body().toByteArray());
    }
}
