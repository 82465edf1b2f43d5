package org.cityprofiles.loader.load;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.BiFunction;

/** Shares work among threads, each with a reader of its own; the results stand in the order of the work. */
final class Workers {
    // a few files are done before another thread has warmed up
    private static final int WORTH_A_THREAD = 64;

    private final Settings settings;

    Workers(Settings settings) {
        this.settings = settings;
    }

    <T, R> List<R> map(List<T> work, BiFunction<FileReader, T, R> step) {
        int threads = Math.min(settings.threads(), 1 + work.size() / WORTH_A_THREAD);
        AtomicReferenceArray<R> results = new AtomicReferenceArray<>(work.size());
        AtomicInteger next = new AtomicInteger();
        Runnable worker = () -> {
            FileReader reader = new FileReader(settings);
            for (int i = next.getAndIncrement(); i < work.size(); i = next.getAndIncrement()) {
                results.set(i, step.apply(reader, work.get(i)));
            }
        };
        run(worker, threads);
        List<R> all = new ArrayList<>();
        for (int i = 0; i < work.size(); i++) {
            all.add(results.get(i));
        }
        return all;
    }

    private static void run(Runnable worker, int threads) {
        if (threads == 1) {
            worker.run();
            return;
        }
        ExecutorService pool = Executors.newFixedThreadPool(threads - 1);
        try {
            List<Future<?>> others = new ArrayList<>();
            for (int i = 1; i < threads; i++) {
                others.add(pool.submit(worker));
            }
            worker.run();
            for (Future<?> other : others) {
                other.get();
            }
        } catch (ExecutionException fault) {
            throw new IllegalStateException(fault.getCause());
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while loading", stop);
        } finally {
            pool.shutdownNow();
        }
    }
}
