package org.cityprofiles.servlet;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * One request, byte for byte, and all that came back until the connection was closed.
 *
 * @param answer in ISO 8859-1, so that no byte is lost
 */
record RawExchange(String answer) {
    private static final int PATIENCE_MILLIS = 10_000;

    /** Sends a request; without "Connection: close" in it, a well-formed one waits for the server's idle time. */
    static RawExchange send(int port, byte[] request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream().write(request);
            socket.getOutputStream().flush();
            return new RawExchange(new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1));
        }
    }

    static RawExchange send(int port, String requestLine, String... headers) throws IOException {
        String text = requestLine + "\r\nHost: localhost\r\nConnection: close\r\n"
                + String.join(
                        "", Arrays.stream(headers).map(line -> line + "\r\n").toList()) + "\r\n";
        return send(port, text.getBytes(StandardCharsets.ISO_8859_1));
    }

    int status() {
        return Integer.parseInt(answer.substring("HTTP/1.1 ".length(), "HTTP/1.1 200".length()));
    }

    String head() {
        return answer.substring(0, answer.indexOf("\r\n\r\n") + 2);
    }

    String body() {
        return answer.substring(answer.indexOf("\r\n\r\n") + 4);
    }
}
