package org.cityprofiles.servlet.live;

import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Does something again and again, in a thread of its own that does not keep the process alive. Thread-safe. */
public final class Ticker implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(Ticker.class.getName());

    private final ScheduledExecutorService timer;

    private Ticker(ScheduledExecutorService timer) {
        this.timer = timer;
    }

    /** Begins, after a first pause; what fails is logged and done again after the next one. */
    public static Ticker start(String name, Duration pause, Runnable task) {
        ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread thread = new Thread(work, name);
            thread.setDaemon(true);
            return thread;
        });
        // run() catches what can go wrong, so nothing waits in the future
        var unused = timer.scheduleWithFixedDelay(
                () -> run(name, task), pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
        return new Ticker(timer);
    }

    private static void run(String name, Runnable task) {
        try {
            task.run();
        } catch (Throwable e) { // an error too, such as too little memory, would end all further runs without a word
            LOG.log(Level.ERROR, name + " failed, and goes on", e);
        }
    }

    /** Ends; what is being done is told to stop, and not waited for. */
    @Override
    public void close() {
        timer.shutdownNow();
    }
}
