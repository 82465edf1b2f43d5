package org.cityprofiles.examples.server;

import static java.util.Objects.requireNonNull;

import java.time.Duration;

/**
 * How much a server lets one client, and all of them together, take. Bodies of requests need no limit: no page reads
 * one, and what follows an answer that came first is not waited for. Immutable.
 *
 * @param headBytes the most bytes of a request line with its headers; more are answered with 431
 * @param headers the most headers of a request; more are answered with 431
 * @param idle how long nothing may happen on a connection
 * @param head how long a request line with its headers may take from its first byte to its last
 * @param answer how long it may take until an answer is made and read by the client
 * @param connections the most connections at a time; more wait until one ends
 * @param threads the most threads that answer
 * @param stop how long a stopping server waits for what is being answered
 */
public record Limits(
        int headBytes,
        int headers,
        Duration idle,
        Duration head,
        Duration answer,
        int connections,
        int threads,
        Duration stop) {
    private static final Limits USUAL = new Limits(
            8 * 1024,
            64,
            Duration.ofSeconds(30),
            Duration.ofSeconds(10),
            Duration.ofSeconds(60),
            4_000,
            64,
            Duration.ofSeconds(5));

    /** Checks that nothing is missing. */
    public Limits {
        requireNonNull(idle, "idle");
        requireNonNull(head, "head");
        requireNonNull(answer, "answer");
        requireNonNull(stop, "stop");
    }

    /** What suits a small server on the open internet. */
    public static Limits usual() {
        return USUAL;
    }

    /** The same with another time for heads. */
    public Limits withHead(Duration other) {
        return new Limits(headBytes, headers, idle, other, answer, connections, threads, stop);
    }

    /** The same with another time for answers. */
    public Limits withAnswer(Duration other) {
        return new Limits(headBytes, headers, idle, head, other, connections, threads, stop);
    }

    /** The same with another idle time. */
    public Limits withIdle(Duration other) {
        return new Limits(headBytes, headers, other, head, answer, connections, threads, stop);
    }

    /** The same with another number of connections. */
    public Limits withConnections(int other) {
        return new Limits(headBytes, headers, idle, head, answer, other, threads, stop);
    }
}
