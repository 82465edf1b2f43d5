package org.cityprofiles.examples.server;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
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
    private final Map<Connection, Client> clients = new ConcurrentHashMap<>();
    private final AtomicBoolean looking = new AtomicBoolean();
    private final Connector connector;

    SlowClients(Connector connector, Limits limits, Handler handler) {
        super(handler);
        this.connector = connector;
        this.limits = limits;
        connector.addBean(this, false);
    }

    /** One end of a connection. What happens on it is only counted; times are kept by the one who looks. */
    private static final class Client {
        private final Connection connection;
        /** Odd while a request is answered, even while the client has its turn. */
        private final AtomicLong turns = new AtomicLong();
        /** How much had come when the client's turn began. */
        private volatile long bytesBefore;

        private long seen;
        private long since;

        Client(Connection connection) {
            this.connection = connection;
        }

        void answering() {
            turns.incrementAndGet();
        }

        void answered() {
            bytesBefore = connection.getBytesIn();
            turns.incrementAndGet();
        }

        /** Whether one turn takes longer than it may; to be asked by one thread at a time. */
        boolean isSlow(Limits limits) {
            long turn = turns.get();
            boolean ours = turn % 2 == 1;
            boolean begun = ours || connection.getBytesIn() > bytesBefore;
            if (turn != seen || !begun) {
                seen = turn;
                since = System.nanoTime();
            }
            return begun && System.nanoTime() - since > (ours ? limits.answer() : limits.head()).toNanos();
        }
    }

    @Override
    public void onOpened(Connection connection) {
        Client client = new Client(connection);
        client.since = System.nanoTime();
        clients.put(connection, client);
        lookAgain();
    }

    @Override
    public void onClosed(Connection connection) {
        clients.remove(connection);
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        Client client = clients.get(request.getConnectionMetaData().getConnection());
        if (client != null) {
            client.answering();
            Request.addCompletionListener(request, failure -> client.answered());
        }
        return super.handle(request, response, callback);
    }

    /** Looks as long as there are connections, so that nothing runs in a server that nobody asks. */
    private void lookAgain() {
        if (!clients.isEmpty() && looking.compareAndSet(false, true)) {
            connector.getScheduler().schedule(this::look, INTERVAL_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    private void look() {
        try {
            clients.values().stream()
                    .filter(client -> client.isSlow(limits))
                    .forEach(client -> client.connection.getEndPoint().close());
        } finally {
            looking.set(false);
            lookAgain();
        }
    }
}
