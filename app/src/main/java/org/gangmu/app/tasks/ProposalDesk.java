package org.gangmu.app.tasks;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gangmu.app.library.Holdings.Held;
import org.gangmu.app.library.Shelf;
import org.gangmu.app.store.Store;
import org.gangmu.app.store.TaskRejections.Rejection;
import org.gangmu.catalogue.Agencies;
import org.gangmu.followup.Parties;
import org.gangmu.followup.Proposal;
import org.gangmu.followup.Proposals;
import org.gangmu.followup.TaskSource;
import org.springframework.stereotype.Component;

/** The statements that could become tasks and were neither accepted nor rejected. Thread-safe. */
@Component
final class ProposalDesk {
    private final Shelf shelf;
    private final Store store;
    private final TaskDesk desk;

    ProposalDesk(Shelf shelf, Store store, TaskDesk desk) {
        this.shelf = shelf;
        this.store = store;
        this.desk = desk;
    }

    /** What is open on {@code day}: the doubtful first, the most doubts before all; then the latest documents, in their order. */
    List<Proposal> open(LocalDate day) {
        Map<String, List<TaskSource>> settled = Stream.concat(
                        store.tasks().list(day).stream()
                                .flatMap(task -> Stream.ofNullable(task.origin().source())),
                        rejections(day).stream().map(Rejection::source))
                .collect(Collectors.groupingBy(TaskSource::document));
        return all(day).filter(
                        proposal -> settled.getOrDefault(proposal.source().document(), List.of()).stream()
                                .noneMatch(proposal.source()::overlaps))
                .sorted(Comparator.comparing(
                        (Proposal proposal) -> -proposal.doubts().size()))
                .toList();
    }

    /** The rejections that stand. */
    List<Rejection> rejections(LocalDate day) {
        return store.taskRejections().on(day);
    }

    /** The proposals that were rejected, with who and why. */
    Map<Proposal, Rejection> rejected(LocalDate day) {
        List<Rejection> rejections = rejections(day);
        return all(day).flatMap(proposal -> rejections.stream()
                        .filter(rejection -> rejection.source().overlaps(proposal.source()))
                        .limit(1)
                        .map(rejection -> Map.entry(proposal, rejection)))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, java.util.LinkedHashMap::new));
    }

    void reject(List<TaskSource> sources, String reason, String author, LocalDate day) {
        store.taskRejections().reject(sources, reason, author, day);
    }

    void reopen(List<TaskSource> sources, String author, LocalDate day) {
        store.taskRejections().reopen(sources, author, day);
    }

    private Stream<Proposal> all(LocalDate day) {
        Predicate<String> known = known(desk.parties(day));
        return shelf.on(day).list().stream().flatMap(held -> of(held, day, known));
    }

    /** Whom the registry has; while it is empty, whom Gangmu has a rule for. */
    private static Predicate<String> known(Parties parties) {
        if (parties.registry().entries().isEmpty()) {
            return name -> Agencies.standard().knows(name);
        }
        Map<String, Boolean> asked = new HashMap<>();
        return name -> asked.computeIfAbsent(name, key -> parties.of(key) == Parties.Standing.KNOWN);
    }

    private static Stream<Proposal> of(Held held, LocalDate day, Predicate<String> known) {
        return Proposals.of(held.document(), held.statements(), day, known).stream();
    }
}
