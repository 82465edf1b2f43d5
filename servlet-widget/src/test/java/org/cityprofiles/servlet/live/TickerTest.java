package org.cityprofiles.servlet.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class TickerTest {
    @Test
    void whatFailsIsDoneAgain() throws InterruptedException {
        assertThat(runsAfter(new IllegalStateException("expected by the test"))).isTrue();
    }

    @Test
    void evenAnErrorDoesNotEndIt() throws InterruptedException {
        assertThat(runsAfter(new OutOfMemoryError("expected by the test"))).isTrue();
    }

    private static boolean runsAfter(Throwable fault) throws InterruptedException {
        CountDownLatch runs = new CountDownLatch(3);
        Ticker ticker = Ticker.start("test", Duration.ofMillis(5), () -> {
            runs.countDown();
            sneaky(fault);
        });
        try (ticker) {
            return runs.await(10, TimeUnit.SECONDS);
        }
    }

    private static void sneaky(Throwable fault) {
        if (fault instanceof Error error) {
            throw error;
        }
        throw (RuntimeException) fault;
    }
}
