package org.cityprofiles.examples.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Sends bytes as they are, without a client of HTTP that would put them right. */
final class RawClient {
    private static final int PATIENCE_MILLIS = 20_000;

    private RawClient() {}

    /** All that comes back for some bytes until the server closes the connection; our side says that it is done. */
    static String send(int port, byte[] request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            try {
                socket.getOutputStream().write(request);
                socket.shutdownOutput();
            } catch (SocketException e) {
                // refused before all was sent: the answer may be there already
            }
            return read(socket);
        }
    }

    private static String read(Socket socket) throws IOException {
        StringBuilder wire = new StringBuilder();
        byte[] some = new byte[8_192];
        try {
            for (int n = socket.getInputStream().read(some);
                    n >= 0;
                    n = socket.getInputStream().read(some)) {
                wire.append(new String(some, 0, n, StandardCharsets.ISO_8859_1));
            }
        } catch (SocketException e) {
            // reset, since the server did not read all; what had come counts
        }
        return wire.toString();
    }

    /** The answers to a text in ISO 8859-1. */
    static List<RawAnswer> ask(int port, String request) throws IOException {
        String wire = send(port, request.getBytes(StandardCharsets.ISO_8859_1));
        return RawAnswer.parse(wire, request.startsWith("HEAD "));
    }

    /** The one answer to a well-formed request with these headers, lines without their ends. */
    static RawAnswer get(int port, String target, String... headers) throws IOException {
        StringBuilder request = new StringBuilder("GET " + target + " HTTP/1.1\r\nHost: localhost\r\n");
        for (String header : headers) {
            request.append(header).append("\r\n");
        }
        return ask(port, request.append("Connection: close\r\n\r\n").toString()).get(0);
    }
}
