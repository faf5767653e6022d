package org.gangmu.app.tasks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gangmu.app.portal.AsOf;
import org.gangmu.app.portal.Pages;
import org.gangmu.app.portal.Words;
import org.gangmu.followup.TaskState;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** The list of tasks, on pages, as CSV and as XLSX. */
@Controller
class TaskPages {
    private static final int PAGE_SIZE = 50;

    /** Of more than can be looked through in a list these, the busiest, are offered to whoever types the name. */
    private static final int AGENCIES_OFFERED = 200;

    private final TaskList tasks;

    TaskPages(TaskList tasks) {
        this.tasks = tasks;
    }

    /** What to show; kept as the filter of the page's address. */
    private static TaskFilter filter(Map<String, String> asked) {
        return new TaskFilter(
                asked.getOrDefault("plan", ""),
                asked.getOrDefault("agency", ""),
                asked.getOrDefault("q", ""),
                asked.getOrDefault("state", ""),
                asked.containsKey("late"),
                asked.getOrDefault("sort", ""));
    }

    @GetMapping("/tasks")
    String list(
            @RequestParam Map<String, String> asked,
            @RequestParam(defaultValue = "1") int page,
            AsOf asOf,
            Words words,
            Model model) {
        TaskList.All known = tasks.all(asOf.day());
        TaskFilter filter = filter(asked);
        List<TaskRow> matching = filter.apply(known);
        var pages = Pages.of(matching.size(), PAGE_SIZE, page);
        TaskSummary summary = known.summary();
        model.addAttribute("summary", summary);
        model.addAttribute("headline", headline(summary, words));
        model.addAttribute("filter", filter);
        model.addAttribute("plans", summary.plans());
        List<Tally> agencies = known.agencies();
        model.addAttribute("manyAgencies", agencies.size() > AGENCIES_OFFERED);
        model.addAttribute("agencies", agencies.subList(0, Math.min(AGENCIES_OFFERED, agencies.size())));
        model.addAttribute("orders", TaskFilter.ORDERS);
        model.addAttribute("states", states(known.states(), words));
        model.addAttribute("standings", standings(pages.part(matching), asOf.day(), words));
        model.addAttribute("matching", matching.size());
        model.addAttribute("pages", pages);
        model.addAttribute(
                "groups",
                filter.grouped()
                        ? pages.part(matching).stream()
                                .collect(Collectors.groupingBy(TaskRow::plan, LinkedHashMap::new, Collectors.toList()))
                        : Map.of("", pages.part(matching)));
        return "tasks/tasks";
    }

    private static String headline(TaskSummary summary, Words words) {
        if (summary.total() == 0) {
            return words.say("tasks.headline.empty");
        }
        return summary.past() == 0
                ? words.say("tasks.headline", summary.total(), summary.dated())
                : words.say("tasks.headline.past", summary.total(), summary.dated(), summary.past());
    }

    /** A state and how many tasks are in it. */
    public record StateTab(String code, String word, long count) {}

    private static List<StateTab> states(Map<String, Long> counts, Words words) {
        var tabs = new ArrayList<StateTab>();
        var codes = new LinkedHashMap<String, String>();
        codes.put("proposed", words.say("tasks.state.proposed"));
        for (TaskState state : TaskState.values()) {
            codes.put(state.code(), new Say(words).word(state));
        }
        codes.put("rejected", words.say("tasks.state.rejected"));
        codes.forEach((code, word) -> {
            if (counts.containsKey(code)) {
                tabs.add(new StateTab(code, word, counts.getOrDefault(code, 0L)));
            }
        });
        return tabs;
    }

    private static Map<String, Standing> standings(List<TaskRow> rows, LocalDate day, Words words) {
        var standings = new LinkedHashMap<String, Standing>();
        for (TaskRow row : rows) {
            if (row.ledger() != null) {
                standings.put(row.id(), Standing.of(row.ledger(), day, new Say(words)));
            }
        }
        return standings;
    }

    @GetMapping(value = "/tasks", params = "format=csv")
    @ResponseBody
    ResponseEntity<byte[]> csv(@RequestParam Map<String, String> asked, AsOf asOf, Words words) {
        return table(asked, asOf, words).csv("tasks-" + asOf + ".csv");
    }

    @GetMapping(value = "/tasks", params = "format=xlsx")
    @ResponseBody
    ResponseEntity<byte[]> xlsx(@RequestParam Map<String, String> asked, AsOf asOf, Words words) {
        return table(asked, asOf, words).xlsx("tasks-" + asOf + ".xlsx");
    }

    private TaskTable table(Map<String, String> asked, AsOf asOf, Words words) {
        TaskFilter filter = filter(asked);
        return TaskTable.of(filter.apply(tasks.all(asOf.day())), asOf, words);
    }
}
