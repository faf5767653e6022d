package org.gangmu.app.tasks;

import java.util.ArrayList;
import java.util.List;
import org.gangmu.app.portal.AsOf;
import org.gangmu.app.portal.Csv;
import org.gangmu.app.portal.SourceLink;
import org.gangmu.app.portal.Words;
import org.gangmu.app.portal.Xlsx;
import org.gangmu.followup.Task;
import org.springframework.http.ResponseEntity;

/** The list of tasks in full, as a table to take away. */
record TaskTable(List<String> head, List<List<Object>> rows) {

    static TaskTable of(List<TaskRow> tasks, AsOf asOf, Words words) {
        var say = new Say(words);
        var rows = new ArrayList<List<Object>>();
        for (TaskRow task : tasks) {
            rows.add(row(task, asOf, words, say));
        }
        return new TaskTable(
                List.of(
                        words.say("tasks.csv.plan"),
                        words.say("tasks.csv.section"),
                        words.say("tasks.csv.number"),
                        words.say("tasks.csv.title"),
                        words.say("tasks.csv.text"),
                        words.say("tasks.lead"),
                        words.say("tasks.responsible"),
                        words.say("tasks.deadline"),
                        words.say("tasks.kind"),
                        words.say("tasks.state"),
                        words.say("tasks.days"),
                        words.say("tasks.level"),
                        words.say("tasks.cadence"),
                        words.say("tasks.csv.id"),
                        words.say("tasks.csv.document"),
                        words.say("tasks.csv.offset"),
                        words.say("tasks.csv.as-of")),
                rows);
    }

    private static List<Object> row(TaskRow row, AsOf asOf, Words words, Say say) {
        Task task = row.ledger();
        Standing standing = task == null ? null : Standing.of(task, asOf.day(), say);
        SourceLink source = row.source();
        return List.of(
                row.plan(),
                row.section(),
                row.number(),
                row.title(),
                row.text(),
                String.join("、", row.lead()),
                String.join("、", row.responsible()),
                row.deadline() == null ? "" : row.deadline().text(),
                task == null ? "" : say.word(task.origin().what().kind()),
                standing == null ? words.say("tasks.state." + row.state()) : standing.word(),
                standing == null ? "" : standing.days(),
                standing == null ? "" : standing.levelWord(),
                task == null ? "" : say.word(task.origin().what().cadence()),
                row.id(),
                source == null ? "" : source.label(),
                source == null ? "" : source.offset(),
                asOf.toString());
    }

    ResponseEntity<byte[]> csv(String name) {
        var csv = new Csv().row(head);
        rows.forEach(csv::row);
        return csv.file(name);
    }

    ResponseEntity<byte[]> xlsx(String name) {
        return new Xlsx().row(head).rows(rows).file(name);
    }
}
