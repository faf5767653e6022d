package org.gangmu.app.notices;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.gangmu.app.portal.OwnTime;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Makes a round of the scheduler every {@code gangmu.notices.every}, from when pages are answered until the server stops; never
 * where that is zero. It keeps nothing: what is done and what is not stands in the store.
 */
@Component
final class Ticking implements SmartLifecycle {
    private static final Duration FIRST = Duration.ofSeconds(5);

    private final Rounds rounds;
    private final OwnTime time;
    private final Duration every;
    private @Nullable ScheduledExecutorService thread;

    Ticking(Rounds rounds, OwnTime time, @Value("${gangmu.notices.every:0}") Duration every) {
        this.rounds = rounds;
        this.time = time;
        this.every = every;
    }

    @Override
    public synchronized void start() {
        if (every.compareTo(Duration.ZERO) > 0 && thread == null) {
            thread = Executors.newSingleThreadScheduledExecutor(work -> {
                var made = new Thread(work, "notices");
                made.setDaemon(true);
                return made;
            });
            thread.scheduleWithFixedDelay(
                    () -> rounds.run(time.now()), FIRST.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    @Override
    public synchronized void stop() {
        if (thread != null) {
            thread.shutdownNow();
            thread = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return thread != null;
    }

    /** Last to start, first to stop: it needs all the others. */
    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }
}
