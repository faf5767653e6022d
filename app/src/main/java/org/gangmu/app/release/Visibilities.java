package org.gangmu.app.release;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.gangmu.app.accounts.Sight;
import org.gangmu.app.store.Recent;
import org.gangmu.app.store.Release;
import org.gangmu.app.store.Release.Item;
import org.gangmu.app.store.Release.Kind;
import org.gangmu.app.store.Store;
import org.gangmu.review.Visibility;
import org.springframework.stereotype.Component;

/**
 * What whoever asks may see: whatever leaves the desks, for a page, the API, an export, is held against this. Thread-safe.
 */
@Component
public final class Visibilities {
    private static final int LISTS_KEPT = 16;

    private final Store store;
    private final Recent<Question, List<?>> lists = new Recent<>(LISTS_KEPT);

    private record Question(Object all, Kind kind, Visibility sight, long decisions) {}

    Visibilities(Store store) {
        this.store = store;
    }

    private Visibility of(Kind kind, String id) {
        return of(store.releases().latest(), kind, id);
    }

    /** How far items of a kind may be seen, by id: asked at once for many. */
    public Function<String, Visibility> of(Kind kind) {
        Map<Item, Release> latest = store.releases().latest();
        return id -> of(latest, kind, id);
    }

    private static Visibility of(Map<Item, Release> latest, Kind kind, String id) {
        Release release = latest.get(new Item(kind, id));
        return release == null ? kind.first() : release.visibility();
    }

    /** Whether whoever asks now may see it. */
    public boolean shows(Kind kind, String id) {
        return seesAll(kind) || of(kind, id).isSeenFrom(Sight.now());
    }

    /** Those of {@code all} that whoever asks now may see; {@code all} itself where that is everything, and the same list to the same
     * question. */
    public <T> List<T> shown(Kind kind, List<T> all, Function<? super T, String> id) {
        if (seesAll(kind)) {
            return all;
        }
        var question = new Question(Recent.same(all), kind, Sight.now(), revision());
        @SuppressWarnings("unchecked") // the question names the list, and from a list of T only T are taken
        List<T> some = (List<T>) lists.get(question, () -> {
            Predicate<String> shown = shown(kind);
            return all.stream().filter(one -> shown.test(id.apply(one))).toList();
        });
        return some.size() == all.size() ? all : some;
    }

    /** Whether whoever asks now sees all of this kind, whatever was decided: nothing goes below where its kind begins. */
    public boolean seesAll(Kind kind) {
        return kind.first().isSeenFrom(Sight.now());
    }

    /** A number that grows with every decision: what was computed of what may be seen holds as long as it stays the same. */
    public long revision() {
        return store.releases().count();
    }

    /** Which items of a kind, by id, whoever asks now may see: asked at once for many. */
    public Predicate<String> shown(Kind kind) {
        if (seesAll(kind)) {
            return id -> true;
        }
        Visibility sight = Sight.now();
        Function<String, Visibility> visibility = of(kind);
        return id -> visibility.apply(id).isSeenFrom(sight);
    }
}
