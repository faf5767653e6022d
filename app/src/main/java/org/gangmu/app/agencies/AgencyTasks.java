package org.gangmu.app.agencies;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gangmu.agency.Agency;
import org.gangmu.agency.Entry;
import org.gangmu.agency.EntryKind;
import org.gangmu.agency.Expansion;
import org.gangmu.agency.Registry;
import org.gangmu.agency.TaskKey;
import org.gangmu.app.library.Holdings;
import org.gangmu.app.library.Holdings.Held;
import org.gangmu.app.portal.SourceLink;
import org.gangmu.catalogue.Agencies;
import org.gangmu.catalogue.AgencyName;
import org.gangmu.document.Document;
import org.gangmu.followup.Task;
import org.gangmu.followup.TaskSource;
import org.gangmu.statement.TaskClause;
import org.jspecify.annotations.Nullable;

/**
 * The tasks of every agency, as of a day: those that name it, those of a group it was a member of on the day the task was set, and
 * those that were moved to it since. Immutable.
 */
final class AgencyTasks {
    private final Map<String, List<Line>> byAgency = new HashMap<>();

    /**
     * A task of an agency.
     *
     * @param key names the task in forms
     * @param leads whether the agency leads it
     * @param group the group by which it has the task; null when it is named itself
     * @param movedTo whom the task was moved to by the day; null when it is still here
     * @param movedFrom from whom it came; null when it was here from the beginning
     * @param signed who signed that it moves, and when; empty when it did not
     * @param open whether its deadline has not passed on the day
     * @param ledger the id of the task of the ledger that the clause has become: it is moved there; null of a clause that is none
     */
    public record Line(
            String key,
            String title,
            String plan,
            @Nullable String deadline,
            boolean leads,
            @Nullable String group,
            @Nullable Agency movedTo,
            @Nullable Agency movedFrom,
            String signed,
            boolean open,
            SourceLink source,
            @Nullable String ledger) {
        /** Whether the registry may move it to another agency. */
        public boolean movable() {
            return movedTo == null && open && ledger == null;
        }
    }

    private final Map<String, List<Task>> ledger;

    private AgencyTasks(List<Task> ledger) {
        this.ledger = ledger.stream()
                .filter(task -> task.origin().source() != null)
                .collect(Collectors.groupingBy(
                        task -> Objects.requireNonNull(task.origin().source()).document()));
    }

    /** @param ledger the tasks of the ledger as of the day */
    static AgencyTasks of(Holdings holdings, Registry registry, List<Task> ledger, LocalDate day) {
        AgencyTasks tasks = new AgencyTasks(ledger);
        Map<String, Map<String, String>> known = new HashMap<>();
        for (Held held : holdings.list()) {
            LocalDate set = Objects.requireNonNullElse(held.document().date(), held.knownFrom());
            for (TaskClause clause : held.list(TaskClause.class)) {
                Map<String, String> bearers = new LinkedHashMap<>();
                for (String written : clause.lead()) {
                    bearers(written, registry, set, day, known).forEach(bearers::putIfAbsent);
                }
                int leaders = bearers.size();
                for (String written : clause.responsible()) {
                    bearers(written, registry, set, day, known).forEach(bearers::putIfAbsent);
                }
                int place = 0;
                for (Map.Entry<String, String> bearer : bearers.entrySet()) {
                    tasks.add(bearer, place++ < leaders, clause, held.document(), registry, day);
                }
            }
        }
        return tasks;
    }

    /** The ids of those a written name meant when the task was set, each with the group that made it one; empty for none. */
    private static Map<String, String> bearers(
            String written, Registry registry, LocalDate set, LocalDate day, Map<String, Map<String, String>> known) {
        return known.computeIfAbsent(written + "@" + set, key -> {
            Map<String, String> ids = new LinkedHashMap<>();
            for (AgencyName name : Agencies.standard().resolve(written)) {
                // Who is entered without a first day was there all along; who is not found then is looked for today.
                Optional<Agency> one =
                        registry.findNamed(name.standard(), set).or(() -> registry.findNamed(name.standard(), day));
                if (one.isPresent() && !name.group()) {
                    ids.putIfAbsent(one.get().id(), "");
                } else {
                    Expansion expansion = registry.expand(name.standard(), set);
                    expansion.members().forEach(member -> ids.putIfAbsent(member.id(), name.standard()));
                    one.ifPresent(group -> ids.putIfAbsent(group.id(), ""));
                }
            }
            return ids;
        });
    }

    private void add(
            Map.Entry<String, String> bearer,
            boolean leads,
            TaskClause clause,
            Document document,
            Registry registry,
            LocalDate day) {
        String agency = bearer.getKey();
        String group = bearer.getValue();
        String id = ledgerTask(clause, document);
        TaskKey key = TaskKey.of(clause);
        Agency first = registry.find(agency, day).orElse(null);
        Agency now = registry.find(registry.responsible(key, agency, day), day).orElse(first);
        boolean moved = now != null && first != null && !now.id().equals(agency);
        String signed = moved ? signature(agency, key, registry, day) : "";
        put(agency, line(clause, leads, group, new Move(moved ? now : null, null, signed, id), day));
        if (moved && now != null) {
            put(now.id(), line(clause, leads, group, new Move(null, first, signed, id), day));
        }
    }

    private @Nullable String ledgerTask(TaskClause clause, Document document) {
        TaskSource place = TaskSource.of(clause, document);
        return ledger.getOrDefault(document.id(), List.of()).stream()
                .filter(task ->
                        place.overlaps(Objects.requireNonNull(task.origin().source())))
                .map(Task::id)
                .findFirst()
                .orElse(null);
    }

    /** Where a task went, or came from, and which task of the ledger it is. */
    private record Move(
            @Nullable Agency to,
            @Nullable Agency from,
            String signed,
            @Nullable String ledger) {}

    private static String signature(String agency, TaskKey key, Registry registry, LocalDate day) {
        return registry.on(agency, EntryKind.REASSIGNED, day).stream()
                .filter(entry -> entry.text().equals(key.toString()))
                .reduce((a, b) -> b)
                .map(AgencyTasks::signature)
                .orElse("");
    }

    private static String signature(Entry entry) {
        return entry.author() + " " + entry.from();
    }

    private void put(String agency, Line line) {
        List<Line> lines = byAgency.computeIfAbsent(agency, id -> new ArrayList<>());
        if (lines.stream().noneMatch(other -> other.key().equals(line.key()))) {
            lines.add(line);
        }
    }

    private static Line line(TaskClause clause, boolean leads, String group, Move move, LocalDate day) {
        return new Line(
                TaskKey.of(clause).toString(),
                clause.title().strip(),
                clause.plan(),
                clause.deadline(),
                leads,
                group.isEmpty() ? null : group,
                move.to(),
                move.from(),
                move.signed(),
                isOpen(clause.deadline(), day),
                SourceLink.to(clause.span().document(), clause.span().start(), clause.plan()),
                move.ledger());
    }

    /** Whether a deadline told as a year, month or day has not passed; a task without one stays open. */
    private static boolean isOpen(@Nullable String deadline, LocalDate day) {
        return deadline == null
                || deadline.isBlank()
                || deadline.compareTo(day.toString().substring(0, Math.min(10, deadline.length()))) >= 0;
    }

    List<Line> of(String agency) {
        return byAgency.getOrDefault(agency, List.of());
    }
}
