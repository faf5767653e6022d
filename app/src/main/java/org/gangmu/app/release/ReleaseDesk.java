package org.gangmu.app.release;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gangmu.app.accounts.Role;
import org.gangmu.app.release.ReleaseSource.Releasable;
import org.gangmu.app.store.Release;
import org.gangmu.app.store.Release.Item;
import org.gangmu.app.store.Release.Kind;
import org.gangmu.app.store.Store;
import org.gangmu.followup.Refusal;
import org.gangmu.review.Visibility;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where it is decided who sees what; all that is decided at once is kept, or nothing. Thread-safe. */
@Component
public final class ReleaseDesk {
    private final Store store;
    private final List<ReleaseSource> sources;

    ReleaseDesk(Store store, List<ReleaseSource> sources) {
        this.store = store;
        this.sources =
                sources.stream().sorted((a, b) -> a.kind().compareTo(b.kind())).toList();
    }

    /**
     * A thing and how far it is seen.
     *
     * @param last what was decided last; null where nobody decided yet
     */
    public record Entry(
            Item item,
            Releasable thing,
            Visibility visibility,
            @Nullable Release last) {}

    /** The kinds there are things of, in their order. */
    List<Kind> kinds() {
        return sources.stream().map(ReleaseSource::kind).toList();
    }

    /** Everything of a kind as known on {@code day} that whoever asks may see. */
    public List<Entry> list(Kind kind, LocalDate day) {
        Map<Item, Release> latest = store.releases().latest();
        return sources.stream()
                .filter(source -> source.kind() == kind)
                .flatMap(source -> source.list(day).stream())
                .map(thing -> {
                    var item = new Item(kind, thing.id());
                    Release last = latest.get(item);
                    return new Entry(item, thing, last == null ? kind.first() : last.visibility(), last);
                })
                .toList();
    }

    /**
     * A decision.
     *
     * @param to how far the things are to be seen; one step from where they are
     * @param releasedBy whose examination it rests on, a person's name
     * @param ground why they may be seen, or why not any more
     */
    public record Decision(Visibility to, String releasedBy, String ground) {
        public Decision {
            releasedBy = releasedBy.strip();
            ground = ground.strip();
        }
    }

    /** Who decides. */
    public record Decider(String account, Role role) {}

    /**
     * Decides on things, on all of them or on none.
     *
     * @return why it was refused; empty when it was kept
     */
    public Optional<Refusal> decide(Collection<Entry> entries, Decision decision, Decider decider, LocalDate day) {
        if (entries.isEmpty()) {
            return Optional.of(new Refusal("nothing_chosen", "没有选中任何内容", "nothing is chosen"));
        }
        for (Entry entry : entries) {
            Optional<Refusal> refusal = ReleaseRules.refusal(entry, decision, decider.role());
            if (refusal.isPresent()) {
                return refusal;
            }
        }
        store.releases()
                .add(entries.stream()
                        .map(entry -> release(entry.item(), decision, decider.account(), day))
                        .toList());
        return Optional.empty();
    }

    private static Release release(Item item, Decision decision, String author, LocalDate day) {
        return new Release(item, decision.to(), decision.releasedBy(), decision.ground(), author, day, Instant.EPOCH);
    }

    /**
     * Releases items to the public step by step, as whoever runs the server does for what they publish themselves.
     *
     * @param decision its visibility is that to be reached; what is there already stays
     * @return how many were released
     */
    public static int releaseAll(Store store, Collection<Item> items, Decision decision, String author, LocalDate day) {
        Map<Item, Release> latest = store.releases().latest();
        var steps = new ArrayList<Release>();
        int released = 0;
        for (Item item : items) {
            Release last = latest.get(item);
            Visibility now = last == null ? item.kind().first() : last.visibility();
            Stream<Visibility> ahead = Stream.of(Visibility.values())
                    .filter(step -> step.compareTo(now) > 0 && step.compareTo(decision.to()) <= 0);
            List<Release> added = ahead.map(step ->
                            release(item, new Decision(step, decision.releasedBy(), decision.ground()), author, day))
                    .toList();
            steps.addAll(added);
            released += added.isEmpty() ? 0 : 1;
        }
        if (!steps.isEmpty()) {
            store.releases().add(steps);
        }
        return released;
    }
}
