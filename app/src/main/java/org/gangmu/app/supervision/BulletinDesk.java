package org.gangmu.app.supervision;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gangmu.app.library.Shelf;
import org.gangmu.app.release.Visibilities;
import org.gangmu.app.store.BulletinLedger.Bulletin;
import org.gangmu.app.store.Release;
import org.gangmu.app.store.Store;
import org.gangmu.app.tasks.TaskDesk;
import org.gangmu.bulletin.Ranking;
import org.gangmu.bulletin.RankingRule;
import org.springframework.stereotype.Component;

/** Where bulletins are drafted out of the ledger of tasks and issued. An issued one stays as it was. Thread-safe. */
@Component
public final class BulletinDesk {
    private final Store store;
    private final TaskDesk tasks;
    private final Shelf shelf;
    private final Visibilities visibilities;

    BulletinDesk(Store store, TaskDesk tasks, Shelf shelf, Visibilities visibilities) {
        this.visibilities = visibilities;
        this.store = store;
        this.tasks = tasks;
        this.shelf = shelf;
    }

    /** What a bulletin on {@code period} says by what is known on {@code day}; its number is 0. */
    Bulletin draft(BulletinPeriod period, LocalDate day, String author) {
        var span = new Ranking.Span(period.first(), period.last(), day);
        RankingRule rule = RankingRule.national();
        return new Bulletin(
                "",
                shelf.on(day).region(),
                day.getYear(),
                0,
                "关于" + shelf.on(day).place() + period.name() + "重点任务办理情况的通报",
                period.first(),
                period.last().isBefore(day) ? period.last() : day,
                rule,
                author,
                day,
                Ranking.of(span, tasks::on, tasks::parties, rule));
    }

    /** What the draft says, in short: whoever issues it names what they saw. */
    static String seen(Bulletin draft) {
        return Integer.toHexString(draft.rows().hashCode());
    }

    /** Issues a bulletin; {@code draft} is as {@link #draft} gave it. */
    Bulletin issue(Bulletin draft) {
        return store.bulletins().issue(draft);
    }

    List<Bulletin> list(LocalDate day) {
        String region = shelf.on(day).region();
        return visibilities.shown(Release.Kind.BULLETIN, store.bulletins().list(day), Bulletin::id).stream()
                .filter(one -> one.region().equals(region))
                .toList();
    }

    Optional<Bulletin> find(int year, int number, LocalDate day) {
        return store.bulletins()
                .find(shelf.on(day).region(), year, number, day)
                .filter(one -> visibilities.shows(Release.Kind.BULLETIN, one.id()));
    }
}
