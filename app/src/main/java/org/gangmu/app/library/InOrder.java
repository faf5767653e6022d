package org.gangmu.app.library;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Works on many things on all cores and hands over the results in the order of the things. Only a few are under way at a time,
 * so that memory does not grow with their number.
 */
public final class InOrder {
    private static final int AHEAD = 2;

    private InOrder() {}

    /**
     * Applies {@code work} to each item and gives the results to {@code sink}, on the calling thread. An exception of either
     * ends it.
     */
    public static <T, R> void run(Iterator<T> items, Function<T, R> work, Consumer<R> sink) {
        int threads = Runtime.getRuntime().availableProcessors();
        ExecutorService workers = Executors.newFixedThreadPool(threads, InOrder::daemon);
        var underWay = new ArrayDeque<Future<R>>();
        try {
            while (items.hasNext() || !underWay.isEmpty()) {
                while (items.hasNext() && underWay.size() < threads * AHEAD) {
                    T item = items.next();
                    underWay.add(workers.submit(() -> work.apply(item)));
                }
                sink.accept(underWay.remove().get());
            }
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } finally {
            workers.shutdownNow();
        }
    }

    private static Thread daemon(Runnable work) {
        var thread = new Thread(work, "reader");
        thread.setDaemon(true);
        return thread;
    }
}
