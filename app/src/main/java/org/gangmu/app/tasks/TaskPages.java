package org.gangmu.app.tasks;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.gangmu.app.portal.AsOf;
import org.gangmu.app.portal.Csv;
import org.gangmu.app.portal.Pages;
import org.gangmu.app.portal.Words;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** The list of tasks, on pages and as CSV. */
@Controller
class TaskPages {
    private static final int PAGE_SIZE = 50;

    private final TaskList tasks;

    TaskPages(TaskList tasks) {
        this.tasks = tasks;
    }

    @GetMapping("/tasks")
    String list(
            @RequestParam(defaultValue = "") String plan,
            @RequestParam(defaultValue = "") String agency,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "1") int page,
            AsOf asOf,
            Words words,
            Model model) {
        List<TaskRow> all = tasks.knownBy(asOf.day());
        var filter = new TaskFilter(plan, agency, q);
        List<TaskRow> matching = all.stream().filter(filter::matches).toList();
        var pages = Pages.of(matching.size(), PAGE_SIZE, page);
        TaskSummary summary = TaskSummary.of(all);
        model.addAttribute("summary", summary);
        model.addAttribute("headline", headline(all, summary, words));
        model.addAttribute("filter", filter);
        model.addAttribute("plans", summary.plans());
        model.addAttribute("agencies", Tally.of(all.stream().flatMap(TaskRow::agencies)));
        model.addAttribute("matching", matching.size());
        model.addAttribute("pages", pages);
        model.addAttribute(
                "groups",
                pages.part(matching).stream()
                        .collect(Collectors.groupingBy(TaskRow::plan, LinkedHashMap::new, Collectors.toList())));
        return "tasks/tasks";
    }

    private static String headline(List<TaskRow> all, TaskSummary summary, Words words) {
        if (all.isEmpty()) {
            return words.say("tasks.headline.empty");
        }
        long dated = all.stream().filter(row -> row.deadline() != null).count();
        return summary.past() == 0
                ? words.say("tasks.headline", all.size(), dated)
                : words.say("tasks.headline.past", all.size(), dated, summary.past());
    }

    @GetMapping(value = "/tasks", params = "format=csv")
    @ResponseBody
    ResponseEntity<byte[]> csv(
            @RequestParam(defaultValue = "") String plan,
            @RequestParam(defaultValue = "") String agency,
            @RequestParam(defaultValue = "") String q,
            AsOf asOf,
            Words words) {
        var filter = new TaskFilter(plan, agency, q);
        var csv = new Csv()
                .row(List.of(
                        words.say("tasks.csv.plan"),
                        words.say("tasks.csv.section"),
                        words.say("tasks.csv.number"),
                        words.say("tasks.csv.title"),
                        words.say("tasks.csv.text"),
                        words.say("tasks.lead"),
                        words.say("tasks.responsible"),
                        words.say("tasks.deadline"),
                        words.say("tasks.csv.document"),
                        words.say("tasks.csv.offset"),
                        words.say("tasks.csv.as-of")));
        tasks.knownBy(asOf.day()).stream()
                .filter(filter::matches)
                .forEach(row -> csv.row(List.of(
                        row.plan(),
                        row.section(),
                        row.number(),
                        row.title(),
                        row.text(),
                        String.join("、", row.lead()),
                        String.join("、", row.responsible()),
                        row.deadline() == null ? "" : row.deadline().text(),
                        row.source().label(),
                        row.source().offset(),
                        asOf)));
        return csv.file("tasks-" + asOf + ".csv");
    }
}
