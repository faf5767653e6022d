package org.gangmu.app.accounts;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Failed sign-ins by account name: after five in a row the name is locked for a quarter of an hour, known or not, so that the
 * lock tells nobody which names exist. Kept in memory for the names tried last. Thread-safe.
 */
final class Attempts {
    private static final int ALLOWED = 5;
    private static final Duration LOCKED = Duration.ofMinutes(15);
    private static final int NAMES_KEPT = 10_000;

    private final Clock clock;
    private final Map<String, Failures> byName = new LinkedHashMap<>(16, 0.75f, true);

    private record Failures(int count, Instant last) {}

    Attempts(Clock clock) {
        this.clock = clock;
    }

    synchronized boolean isLocked(String name) {
        Failures failures = byName.get(name);
        return failures != null
                && failures.count() >= ALLOWED
                && clock.instant().isBefore(failures.last().plus(LOCKED));
    }

    synchronized void failed(String name) {
        Failures before = byName.get(name);
        boolean inARow =
                before != null && !clock.instant().isAfter(before.last().plus(LOCKED));
        byName.put(name, new Failures(inARow && before != null ? before.count() + 1 : 1, clock.instant()));
        if (byName.size() > NAMES_KEPT) {
            byName.remove(byName.keySet().iterator().next());
        }
    }

    synchronized void succeeded(String name) {
        byName.remove(name);
    }
}
