package org.gangmu.app.livelihood;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gangmu.app.library.Shelf;
import org.gangmu.app.portal.AsOf;
import org.gangmu.app.release.Visibilities;
import org.gangmu.app.store.LivelihoodLedger.Adoption;
import org.gangmu.app.store.Release;
import org.gangmu.app.store.Store;
import org.gangmu.app.tasks.TaskDesk;
import org.gangmu.app.tasks.TaskDesk.Opening;
import org.gangmu.followup.Actor;
import org.gangmu.followup.Task;
import org.gangmu.followup.TaskOrigin.What;
import org.gangmu.livelihood.Candidate;
import org.gangmu.livelihood.Round;
import org.springframework.stereotype.Component;

/** Where candidates are entered, rounds are counted and what is adopted becomes a task. Thread-safe. */
@Component
public final class LivelihoodDesk {
    private final Store store;
    private final TaskDesk tasks;
    private final Shelf shelf;
    private final Visibilities visibilities;

    LivelihoodDesk(Store store, TaskDesk tasks, Shelf shelf, Visibilities visibilities) {
        this.visibilities = visibilities;
        this.store = store;
        this.tasks = tasks;
        this.shelf = shelf;
    }

    String region(LocalDate day) {
        return shelf.on(day).region();
    }

    /** The candidates of a year. */
    List<Candidate> candidates(int year, LocalDate day) {
        return isShown(year)
                ? store.livelihood().candidates(day).stream()
                        .filter(one -> one.year() == year && one.region().equals(region(day)))
                        .toList()
                : List.of();
    }

    /** The years that have candidates, the latest first. */
    List<Integer> years(LocalDate day) {
        return store.livelihood().candidates(day).stream()
                .filter(one -> one.region().equals(region(day)))
                .map(Candidate::year)
                .distinct()
                .filter(this::isShown)
                .sorted(java.util.Comparator.reverseOrder())
                .toList();
    }

    List<Round> rounds(int year, LocalDate day) {
        return isShown(year)
                ? store.livelihood().rounds(day).stream()
                        .filter(one -> one.year() == year && one.region().equals(region(day)))
                        .toList()
                : List.of();
    }

    private boolean isShown(int year) {
        return visibilities.shows(Release.Kind.LIVELIHOOD, String.valueOf(year));
    }

    List<Adoption> adoptions(LocalDate day) {
        return store.livelihood().adoptions(day);
    }

    Optional<Task> task(Adoption adoption, LocalDate day) {
        return tasks.find(adoption.task(), day);
    }

    void add(Candidate candidate) {
        store.livelihood().add(candidate);
    }

    void add(Round round) {
        store.livelihood().add(round);
    }

    /** A candidate that is to be adopted, with the task it becomes. */
    record Adopted(String candidate, What what) {}

    /**
     * Adopts candidates of a round, altogether or not at all: each becomes a task of kind livelihood.
     *
     * @param decidedBy who decided a tie; empty where the votes did
     * @throws TaskDesk.NotOpened when a task is for an agency nobody knows
     */
    List<Task> adopt(Round round, List<Adopted> adopted, String decidedBy, String reason, Actor dispatcher, AsOf asOf) {
        LocalDate day = TaskDesk.ownDay(asOf);
        List<String> tied = round.outcome().tied();
        return store.inTransaction(() -> {
            List<Task> opened = tasks.open(
                    adopted.stream().map(one -> new Opening(one.what(), null)).toList(), dispatcher, asOf);
            var adoptions = new ArrayList<Adoption>();
            for (int i = 0; i < adopted.size(); i++) {
                String candidate = adopted.get(i).candidate();
                boolean decided = tied.contains(candidate);
                adoptions.add(new Adoption(
                        round.id(),
                        candidate,
                        decided ? decidedBy : "",
                        decided ? reason : "",
                        opened.get(i).id(),
                        dispatcher.account(),
                        day));
            }
            store.livelihood().adopt(adoptions);
            return opened;
        });
    }
}
