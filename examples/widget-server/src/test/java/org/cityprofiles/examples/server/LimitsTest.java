package org.cityprofiles.examples.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.cityprofiles.core.catalogue.Catalogue;
import org.cityprofiles.loader.CatalogueLoader;
import org.cityprofiles.servlet.WidgetHandler;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.VirtualThreads;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LimitsTest {
    private static final String REQUEST = "GET /it/ HTTP/1.1\r\nHost: localhost\r\n\r\n";
    private static final int PATIENCE_MILLIS = 15_000;

    private final Catalogue catalogue;

    LimitsTest() throws IOException {
        catalogue = CatalogueLoader.strict().load(Path.of("..", "catalogue")).unwrap();
    }

    private EmbeddedServer start(Limits limits) throws IOException {
        return EmbeddedServer.builder().limits(limits).bind().serve(WidgetHandler.of(catalogue));
    }

    private static Socket connect(EmbeddedServer server) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port());
        socket.setSoTimeout(PATIENCE_MILLIS);
        return socket;
    }

    /** How long it takes until the server closes the connection, while a byte is sent every now and then. */
    private static Duration patience(Socket socket, String start) throws IOException, InterruptedException {
        Instant began = Instant.now();
        OutputStream out = socket.getOutputStream();
        out.write(start.getBytes(StandardCharsets.ISO_8859_1));
        socket.setSoTimeout(100);
        while (Duration.between(began, Instant.now()).toMillis() < PATIENCE_MILLIS) {
            try {
                if (socket.getInputStream().read() < 0) {
                    break;
                }
            } catch (SocketTimeoutException e) {
                out.write('x');
            } catch (IOException e) {
                break;
            }
        }
        return Duration.between(began, Instant.now());
    }

    @Test
    void aHeadThatNeverEndsIsNotWaitedFor() throws IOException, InterruptedException {
        try (EmbeddedServer server = start(Limits.usual().withHead(Duration.ofSeconds(1)));
                Socket socket = connect(server)) {
            assertThat(patience(socket, "GET /it/ HTTP/1.1\r\nX-Slow: "))
                    .isBetween(Duration.ofMillis(900), Duration.ofSeconds(5));
        }
    }

    @Test
    void aSecondHeadThatNeverEndsIsNotWaitedForEither() throws IOException, InterruptedException {
        try (EmbeddedServer server = start(Limits.usual().withHead(Duration.ofSeconds(1)));
                Socket socket = connect(server)) {
            assertThat(patience(socket, REQUEST + "GET /it/ HTTP/1.1\r\nX-Slow: "))
                    .isLessThan(Duration.ofSeconds(5));
        }
    }

    @Test
    void aBodyIsNotWaitedForAtAll() throws IOException {
        try (EmbeddedServer server = start(Limits.usual());
                Socket socket = connect(server)) {
            socket.getOutputStream()
                    .write("POST /it/ HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000000\r\n\r\n"
                            .getBytes(StandardCharsets.ISO_8859_1));
            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1))
                    .startsWith("HTTP/1.1 405 ");
        }
    }

    @Test
    void anIdleConnectionIsClosed() throws IOException {
        try (EmbeddedServer server = start(Limits.usual().withIdle(Duration.ofSeconds(1)));
                Socket socket = connect(server)) {
            assertThat(socket.getInputStream().read()).isEqualTo(-1);
        }
    }

    @Test
    void aConnectionServesManyRequestsUntilItIsIdle() throws IOException, InterruptedException {
        try (EmbeddedServer server = start(Limits.usual().withHead(Duration.ofSeconds(1)));
                Socket socket = connect(server)) {
            for (int i = 0; i < 4; i++) {
                socket.getOutputStream().write(REQUEST.getBytes(StandardCharsets.ISO_8859_1));
                assertThat(firstLine(socket.getInputStream())).isEqualTo("HTTP/1.1 200 OK");
                skipAll(socket.getInputStream());
                Thread.sleep(500);
            }
        }
    }

    private static String firstLine(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c >= 0 && c != '\r'; c = in.read()) {
            line.append((char) c);
        }
        return line.toString();
    }

    private static void skipAll(InputStream in) throws IOException {
        while (in.available() > 0) {
            in.skipNBytes(in.available());
        }
    }

    @Test
    void anAnswerThatNobodyReadsIsGivenUp() throws IOException, InterruptedException {
        Handler endless = new Handler.Abstract() {
            @Override
            public boolean handle(Request request, Response response, Callback callback) {
                response.write(true, ByteBuffer.allocate(64 * 1024 * 1024), callback);
                return true;
            }
        };
        EmbeddedServer server = EmbeddedServer.builder()
                .limits(Limits.usual().withAnswer(Duration.ofSeconds(1)))
                .bind()
                .with(endless)
                .serve(WidgetHandler.of(catalogue));
        try (server;
                Socket socket = connect(server)) {
            socket.getOutputStream().write(REQUEST.getBytes(StandardCharsets.ISO_8859_1));
            Thread.sleep(3_000);
            assertThat(readable(socket.getInputStream())).isLessThan(64 * 1024 * 1024);
        }
    }

    /** How much comes before the connection ends. */
    private static long readable(InputStream in) {
        long count = 0;
        byte[] some = new byte[64 * 1024];
        try {
            for (int n = in.read(some); n >= 0; n = in.read(some)) {
                count += n;
            }
        } catch (IOException e) {
            // reset
        }
        return count;
    }

    @Test
    void connectionsBeyondTheMostWaitUntilOneEnds() throws IOException {
        try (EmbeddedServer server = start(Limits.usual().withConnections(2))) {
            Socket first = connect(server);
            try (first;
                    Socket second = connect(server);
                    Socket third = connect(server)) {
                ask(first);
                ask(second);
                third.getOutputStream().write(REQUEST.getBytes(StandardCharsets.ISO_8859_1));
                third.setSoTimeout(700);
                boolean waits = false;
                try {
                    third.getInputStream().read();
                } catch (SocketTimeoutException e) {
                    waits = true;
                }
                assertThat(waits).isTrue();
                first.close();
                third.setSoTimeout(PATIENCE_MILLIS);
                assertThat(firstLine(third.getInputStream())).isEqualTo("HTTP/1.1 200 OK");
            }
        }
    }

    private static void ask(Socket socket) throws IOException {
        socket.getOutputStream().write(REQUEST.getBytes(StandardCharsets.ISO_8859_1));
        firstLine(socket.getInputStream());
    }

    @Test
    void whatIsBeingAnsweredWhenTheServerStopsIsAnswered() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch answer = new CountDownLatch(1);
        Handler slow = new Handler.Abstract() {
            @Override
            public boolean handle(Request request, Response response, Callback callback) throws InterruptedException {
                asked.countDown();
                answer.await(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
                return false;
            }
        };
        EmbeddedServer server = EmbeddedServer.builder().bind().with(slow).serve(WidgetHandler.of(catalogue));
        try (Socket socket = connect(server)) {
            socket.getOutputStream().write(REQUEST.getBytes(StandardCharsets.ISO_8859_1));
            asked.await();
            CompletableFuture<Void> stop = CompletableFuture.runAsync(server::close);
            Thread.sleep(300);
            answer.countDown();
            assertThat(firstLine(socket.getInputStream())).isEqualTo("HTTP/1.1 200 OK");
            stop.get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    @Test
    void virtualThreadsAreUsedOrSaidToBeMissing() throws IOException {
        EmbeddedServer.Builder builder = EmbeddedServer.builder();
        if (!VirtualThreads.areSupported()) {
            assertThatIllegalArgumentException()
                    .isThrownBy(builder::virtualThreads)
                    .withMessageStartingWith("expected a Java that has virtual threads (21 or later), found ");
            return;
        }
        try (EmbeddedServer server = builder.virtualThreads().bind().serve(WidgetHandler.of(catalogue))) {
            assertThat(RawClient.get(server.port(), "/it/").status()).isEqualTo(200);
        }
    }
}
