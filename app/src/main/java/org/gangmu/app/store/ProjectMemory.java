package org.gangmu.app.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gangmu.project.Project;
import org.gangmu.project.ProjectAct;
import org.gangmu.project.ProjectOrigin;
import org.springframework.jdbc.core.RowCallbackHandler;

/**
 * The projects of the ledger at hand, so that a hundred thousand are not read again for every act: the ledger only grows, what was
 * added since, by whichever server, is read and folded in. A project on which nothing was added after a day is the same object on
 * that day and today. Thread-safe; within a transaction only before it has added anything.
 */
final class ProjectMemory {
    private static final int DAYS_KEPT = 4;

    private final Store store;
    private final Map<String, Kept> projects = new LinkedHashMap<>();
    private final Map<LocalDate, List<Project>> days = new LinkedHashMap<>(8, 0.75f, true);
    private Map<String, Long> read = Map.of();

    ProjectMemory(Store store) {
        this.store = store;
    }

    /** A project with all its acts: as it is from the day of the last on. */
    private record Kept(ProjectOrigin origin, LocalDate last, Project now) {
        static Kept of(ProjectOrigin origin, List<ProjectAct> acts) {
            LocalDate last = origin.knownFrom();
            for (ProjectAct act : acts) {
                last = act.knownFrom().isAfter(last) ? act.knownFrom() : last;
            }
            return new Kept(origin, last, Project.of(origin, acts, last));
        }

        Project on(LocalDate day) {
            return last.isAfter(day) ? Project.of(origin, now.acts(), day) : now;
        }
    }

    /** Reads what there is, before anybody asks for it. */
    synchronized void readAhead() {
        refresh();
    }

    /** As {@link ProjectLedger#list}; the same list as before where nothing was added. */
    synchronized List<Project> list(LocalDate day) {
        refresh();
        List<Project> list = days.get(day);
        if (list == null) {
            list = projects.values().stream()
                    .filter(kept -> !kept.origin().knownFrom().isAfter(day))
                    .map(kept -> kept.on(day))
                    .toList();
            days.put(day, list);
            if (days.size() > DAYS_KEPT) {
                days.remove(days.keySet().iterator().next());
            }
        }
        return list;
    }

    private void refresh() {
        // one look at both ends: what a transaction added to both is seen whole or not at all
        Map<String, Long> ends = new HashMap<>();
        store.sql()
                .sql("SELECT ledger, seq FROM ledger_head WHERE ledger IN ('project_origin', 'project_act')")
                .query((row, i) -> ends.put(row.getString(1), row.getLong(2)))
                .list();
        if (ends.equals(read)) {
            return;
        }
        Map<String, ProjectOrigin> fresh = new LinkedHashMap<>();
        read("project_origin", ends, row -> {
            if (row.getString("subject").equals(ProjectLedger.PROJECT)) {
                ProjectOrigin origin = ProjectRows.origin(row);
                fresh.put(origin.id(), origin);
            }
        });
        Map<String, List<ProjectAct>> acts = new HashMap<>();
        read("project_act", ends, row -> {
            String id = row.getString("subject_id");
            if (fresh.containsKey(id) || projects.containsKey(id)) {
                acts.computeIfAbsent(id, key -> new ArrayList<>(1)).add(ProjectRows.act(row));
            }
        });
        fresh.forEach((id, origin) -> projects.put(id, Kept.of(origin, acts.getOrDefault(id, List.of()))));
        Set<String> known = new LinkedHashSet<>(acts.keySet());
        known.removeAll(fresh.keySet());
        for (String id : known) {
            projects.computeIfPresent(id, (key, kept) -> {
                List<ProjectAct> all = new ArrayList<>(kept.now().acts());
                all.addAll(acts.getOrDefault(id, List.of()));
                return Kept.of(kept.origin(), all);
            });
        }
        days.clear();
        read = ends;
    }

    private void read(String ledger, Map<String, Long> ends, RowCallbackHandler each) {
        Stretches.read(store, ledger, read.getOrDefault(ledger, 0L), ends.getOrDefault(ledger, 0L), each);
    }
}
