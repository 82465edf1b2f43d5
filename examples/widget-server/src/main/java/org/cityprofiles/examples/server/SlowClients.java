package org.cityprofiles.examples.server;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Ends connections whose client is slow on purpose or by misfortune: Jetty's own idle time begins anew with every byte,
 * so that a byte now and then would hold a connection for ever. Thread-safe.
 */
final class SlowClients extends Handler.Wrapper implements Connection.Listener {
    private static final long INTERVAL_MILLIS = 250;

    private final Limits limits;
    private final Map<Connection, Turn> turns = new ConcurrentHashMap<>();
    private final AtomicBoolean looking = new AtomicBoolean();
    private final Connector connector;

    SlowClients(Connector connector, Limits limits, Handler handler) {
        super(handler);
        this.connector = connector;
        this.limits = limits;
        connector.addBean(this, false);
    }

    /** Whose turn it is on a connection, and since when. */
    private record Turn(Phase phase, long since, long bytesBefore) {
        boolean isLongerThan(long nanos) {
            return System.nanoTime() - since > nanos;
        }
    }

    private enum Phase {
        /** Nothing of the next request has come. */
        IDLE,
        /** Some of it has come. */
        HEAD,
        /** All of it has come. */
        ANSWER
    }

    private static Turn turn(Phase phase, Connection connection) {
        return new Turn(phase, System.nanoTime(), connection.getBytesIn());
    }

    @Override
    public void onOpened(Connection connection) {
        turns.put(connection, new Turn(Phase.IDLE, System.nanoTime(), 0));
        lookAgain();
    }

    @Override
    public void onClosed(Connection connection) {
        turns.remove(connection);
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        Connection connection = request.getConnectionMetaData().getConnection();
        turns.computeIfPresent(connection, (key, before) -> turn(Phase.ANSWER, key));
        Request.addCompletionListener(
                request, failure -> turns.computeIfPresent(connection, (key, before) -> turn(Phase.IDLE, key)));
        return super.handle(request, response, callback);
    }

    /** Looks as long as there are connections, so that nothing runs in a server that nobody asks. */
    private void lookAgain() {
        if (!turns.isEmpty() && looking.compareAndSet(false, true)) {
            connector.getScheduler().schedule(this::look, INTERVAL_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    private void look() {
        looking.set(false);
        turns.keySet().forEach(this::look);
        lookAgain();
    }

    private void look(Connection connection) {
        Turn turn = turns.computeIfPresent(connection, SlowClients::next);
        if (turn != null && isTooLong(turn)) {
            connection.getEndPoint().close();
        }
    }

    private static Turn next(Connection connection, Turn turn) {
        boolean begun = turn.phase() == Phase.IDLE && connection.getBytesIn() > turn.bytesBefore();
        return begun ? turn(Phase.HEAD, connection) : turn;
    }

    private boolean isTooLong(Turn turn) {
        return switch (turn.phase()) {
            case IDLE -> false;
            case HEAD -> turn.isLongerThan(limits.head().toNanos());
            case ANSWER -> turn.isLongerThan(limits.answer().toNanos());
        };
    }
}
