package org.gangmu.app.projects;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gangmu.app.projects.ProjectDesk.Taken;
import org.gangmu.app.projects.SheetRows.Row;
import org.gangmu.app.store.ProjectLedger;
import org.gangmu.app.store.ProjectLedger.Batch;
import org.gangmu.followup.Actor;
import org.gangmu.followup.Refusal;
import org.gangmu.project.FieldNames;
import org.gangmu.project.Gates;
import org.gangmu.project.Project;
import org.gangmu.project.ProjectAct;
import org.gangmu.project.ProjectActKind;
import org.gangmu.project.ProjectOrigin;
import org.gangmu.project.ProjectRules;
import org.gangmu.project.Schedule;
import org.gangmu.project.Stage;
import org.gangmu.project.Told;
import org.gangmu.project.What;

/**
 * A sheet of projects, checked row by row against the ledger: what is new is opened, what is there under the same external id is
 * corrected where it says something else, what says the same is left alone, so that the same sheet twice changes nothing. One row that
 * is not in order, and nothing of the sheet is taken in.
 */
final class ProjectImport {
    /** The columns of the template, by the names of their fields. */
    static final List<String> COLUMNS = List.of(
            "external",
            "name",
            "kind",
            "level",
            "code",
            "investment",
            "place",
            "agency",
            "builder",
            "stage",
            "start",
            "end");

    private static final List<String> WHAT =
            List.of("name", "kind", "level", "code", "investment", "place", "agency", "builder");

    private final Actor actor;
    private final LocalDate day;
    private final Instant now;
    private final List<Fault> faults = new ArrayList<>();
    private final List<ProjectOrigin> opened = new ArrayList<>();
    private final Map<String, List<ProjectAct>> acts = new LinkedHashMap<>();
    /** In ascending order: an index takes a hundred thousand of them much faster so than at random. */
    private Iterator<String> ids = Collections.emptyIterator();

    private int corrected;
    private int unchanged;

    ProjectImport(Actor actor, LocalDate day, Instant now) {
        this.actor = actor;
        this.day = day;
        this.now = now;
    }

    /** A row that is not in order, and why. */
    record Fault(int row, Refusal refusal) {}

    /** What came of a sheet; nothing was taken in when there are faults. */
    record Result(int opened, int corrected, int unchanged, List<Fault> faults) {}

    /** What the rows come to; nothing is to be added where there are faults. */
    Batch check(List<Row> rows, List<Project> known) {
        if (rows.isEmpty()) {
            fault(1, "empty", "表里没有内容", "the sheet is empty");
            return new Batch(List.of(), Map.of());
        }
        Map<String, Integer> columns = columns(rows.get(0));
        Map<String, Project> byExternal = new HashMap<>();
        for (Project project : known) {
            byExternal.put(project.id(), project);
            if (!project.origin().external().isEmpty()) {
                byExternal.put(project.origin().external(), project);
            }
        }
        var taken = new Taken(known);
        ids = Stream.generate(ProjectLedger::newId).limit(rows.size()).sorted().iterator();
        Map<String, Integer> seen = new HashMap<>();
        for (Row row : rows.subList(1, rows.size())) {
            if (faults.isEmpty() || columns.containsKey("name")) {
                check(row, told(row, columns), byExternal, taken, seen);
            }
        }
        return faults.isEmpty() ? new Batch(opened, acts) : new Batch(List.of(), Map.of());
    }

    Result result() {
        return faults.isEmpty()
                ? new Result(opened.size(), corrected, unchanged, List.of())
                : new Result(0, 0, 0, faults);
    }

    private void fault(int row, String code, String chinese, String english) {
        faults.add(new Fault(row, new Refusal(code, chinese, english)));
    }

    /** Which column holds which field, by its heading in Chinese, in English, or as the field is called. */
    private Map<String, Integer> columns(Row head) {
        Map<String, Integer> columns = new HashMap<>();
        for (int i = 0; i < head.cells().size(); i++) {
            String heading = head.cell(i);
            for (String field : COLUMNS) {
                if (heading.equals(FieldNames.chinese(field))
                        || heading.equalsIgnoreCase(FieldNames.english(field))
                        || heading.equalsIgnoreCase(field)) {
                    columns.put(field, i);
                }
            }
        }
        for (String must : List.of("external", "name")) {
            if (!columns.containsKey(must)) {
                fault(
                        head.number(),
                        "no_column",
                        "缺少“" + FieldNames.chinese(must) + "”一列；请用模板",
                        "there is no column “" + FieldNames.english(must) + "”: use the template");
            }
        }
        return columns;
    }

    private static Told told(Row row, Map<String, Integer> columns) {
        Map<String, String> fields = new TreeMap<>();
        columns.forEach((field, at) -> fields.put(field, row.cell(at)));
        return new Told(fields);
    }

    private void check(Row row, Told told, Map<String, Project> known, Taken taken, Map<String, Integer> seen) {
        String external = told.text("external");
        if (external.isEmpty() || external.length() > 200) {
            fault(row.number(), "no_external", "外部编号为空或超过 200 字", "the external id is empty or too long");
            return;
        }
        Integer before = seen.put(external, row.number());
        if (before != null) {
            fault(
                    row.number(),
                    "duplicate_external",
                    "外部编号“" + external + "”与第 " + before + " 行重复",
                    "the external id “" + external + "” is that of row " + before + " too");
            return;
        }
        Project project = known.get(external);
        Optional<Refusal> refusal = ProjectRules.opening(told, day)
                .or(() -> taken.refusal(told.text("code"), project == null ? "" : project.id()));
        if (refusal.isPresent()) {
            faults.add(new Fault(row.number(), refusal.get()));
        } else if (project == null) {
            open(row, told, taken);
        } else {
            correct(row, told, project);
        }
    }

    private void open(Row row, Told told, Taken taken) {
        var origin = new ProjectOrigin(
                ids.next(),
                told.text("external"),
                What.of(told),
                Stage.find(told.text("stage")).orElse(Stage.IDEA),
                day,
                null,
                actor.account(),
                day,
                now);
        Project fresh = Project.of(origin, List.of(), day);
        taken.add(origin);
        opened.add(origin);
        schedule(row, told, fresh);
    }

    /** Adds an act when it is in order, else a fault of its row. */
    private void add(Row row, Project project, ProjectActKind kind, Told told) {
        var act = new ProjectAct(kind, told, actor, day, now);
        Optional<Refusal> refusal = ProjectRules.refusal(project, act, Gates.standard());
        if (refusal.isPresent()) {
            faults.add(new Fault(row.number(), refusal.get()));
        } else {
            acts.computeIfAbsent(project.id(), id -> new ArrayList<>()).add(act);
        }
    }

    private boolean schedule(Row row, Told told, Project project) {
        boolean tells = told.has("start") || told.has("end");
        Schedule current = project.schedule().orElse(null);
        boolean same = current != null
                && told.text("start").equals(current.start().toString())
                && told.text("end").equals(current.end().toString());
        if (tells && !same) {
            add(
                    row,
                    project,
                    ProjectActKind.SCHEDULE,
                    Told.of("start", told.text("start"), "end", told.text("end"), "text", "导入"));
        }
        return tells && !same;
    }

    private void correct(Row row, Told told, Project project) {
        Map<String, String> kept = project.what().fields();
        Map<String, String> then = fields(project.what(), told);
        Map<String, String> changed = new TreeMap<>();
        for (String field : WHAT) {
            String value = then.getOrDefault(field, "");
            if (!value.isEmpty() && !value.equals(kept.getOrDefault(field, ""))) {
                changed.put(field, value);
            }
        }
        if (!changed.isEmpty()) {
            changed.put("text", "导入更正");
            add(row, project, ProjectActKind.CORRECT, new Told(changed));
        }
        boolean moved = schedule(row, told, project);
        corrected += changed.isEmpty() && !moved ? 0 : 1;
        unchanged += changed.isEmpty() && !moved ? 1 : 0;
    }

    /** What is told over what is known, in the form in which it is kept. */
    private static Map<String, String> fields(What known, Told told) {
        var fields = new TreeMap<>(told.fields());
        fields.putIfAbsent("name", known.name());
        return What.of(new Told(fields)).fields().entrySet().stream()
                .filter(field -> told.has(field.getKey()))
                .collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
