package org.gangmu.app.notices;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gangmu.app.store.Deliveries;
import org.gangmu.app.store.Deliveries.Delivery;
import org.gangmu.app.store.Store;
import org.gangmu.app.store.StoredNotice;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * One round of the scheduler: what features do by themselves is done, what is to be told is put up, what is on its way is sent. A
 * round can stop anywhere, killed in the middle, and the next one goes on. A feature that fails does not keep the others from
 * their turn. Thread-safe.
 */
@Component
public final class Rounds {
    private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);

    /** Nobody is told of days and rounds at night. */
    private static final LocalTime MORNING = LocalTime.of(8, 0);

    /** How long to wait after each attempt that failed; then it is given up. */
    private static final List<Duration> PATIENCE = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(3),
            Duration.ofHours(6),
            Duration.ofHours(12),
            Duration.ofDays(1));

    private final Store store;
    private final NoticeBoard board;
    private final List<NoticeSource> sources;
    private final List<Routine> routines;
    private final Map<String, Channel> channels;

    Rounds(Store store, NoticeBoard board, List<NoticeSource> sources, List<Routine> routines, List<Channel> channels) {
        this.store = store;
        this.board = board;
        this.sources = List.copyOf(sources);
        this.routines = List.copyOf(routines);
        this.channels = channels.stream().collect(Collectors.toMap(Channel::code, Function.identity()));
    }

    /**
     * Makes one round.
     *
     * @param now the portal's own time
     */
    public synchronized void run(LocalDateTime now) {
        routines.forEach(routine -> trying(routine, () -> routine.run(now)));
        boolean morning = !now.toLocalTime().isBefore(MORNING);
        sources.stream()
                .filter(source -> morning || !source.waitsForMorning())
                .forEach(source -> trying(source, () -> board.post(source.due(now))));
        trying(this, this::send);
    }

    @SuppressWarnings("PMD.AvoidCatchingGenericException")
    private static void trying(Object who, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            LOG.error(
                    "{} failed in this round and is asked again in the next",
                    who.getClass().getSimpleName(),
                    e);
        }
    }

    private void send() {
        Deliveries deliveries = store.deliveries();
        while (!Thread.currentThread().isInterrupted()) {
            Optional<Delivery> next = deliveries.claim(store.clock().instant());
            if (next.isEmpty()) {
                return;
            }
            send(next.get(), deliveries);
        }
    }

    private void send(Delivery delivery, Deliveries deliveries) {
        Channel channel = channels.get(delivery.channel());
        Optional<StoredNotice> notice = store.notices().find(delivery.notice());
        Instant now = store.clock().instant();
        try {
            if (channel == null || notice.isEmpty()) {
                throw new Channel.Undelivered("there is no channel " + delivery.channel() + " any more", null);
            }
            channel.send(notice.get(), delivery.address());
            deliveries.sent(delivery, now);
        } catch (Channel.Undelivered e) {
            boolean last = delivery.attempts() >= PATIENCE.size();
            deliveries.failed(
                    delivery,
                    String.valueOf(e.getMessage()),
                    now,
                    last ? null : now.plus(PATIENCE.get(delivery.attempts())));
            LOG.warn("a notice by {} was not taken: {}", delivery.channel(), e.getMessage());
        }
    }
}
