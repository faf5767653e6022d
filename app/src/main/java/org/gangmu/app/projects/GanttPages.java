package org.gangmu.app.projects;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gangmu.app.portal.AsOf;
import org.gangmu.app.portal.Words;
import org.gangmu.app.projects.ProjectDesk.Standing;
import org.gangmu.app.store.Recent;
import org.gangmu.project.Project;
import org.gangmu.project.Schedule;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import tools.jackson.databind.json.JsonMapper;

/**
 * The schedules of all projects beside their baselines. Without scripts a table of the first ones; with them a chart that draws only
 * the rows in sight: the first come with the page, the others are asked for, a stretch at a time, when they come into sight.
 */
@Controller
class GanttPages {
    private static final int WITHOUT_SCRIPTS = 40;
    private static final int MOST_AT_ONCE = 2000;
    private static final String SCRIPT = "/assets/js/gantt.js";

    private final ProjectDesk desk;
    private final JsonMapper json;
    private final Recent<Object, Scheduled> scheduled = new Recent<>(2);

    GanttPages(ProjectDesk desk, JsonMapper json) {
        this.desk = desk;
        this.json = json;
    }

    /** @param baseline from and to of the first schedule; empty where it is the one that counts */
    public record Bar(
            String id,
            String name,
            String stage,
            String tone,
            String light,
            String start,
            String end,
            String baseline) {}

    /** Projects with a schedule, in the order in which they were opened, and the months between which all their bars lie. */
    private record Scheduled(List<Project> projects, YearMonth first, YearMonth last) {
        static Scheduled of(Standing standing) {
            List<Project> projects = standing.all().stream()
                    .filter(project -> project.schedule().isPresent())
                    .toList();
            YearMonth first = YearMonth.from(standing.day());
            YearMonth last = first;
            for (Project project : projects) {
                for (Schedule one : List.of(
                        project.schedule().orElseThrow(), project.baseline().orElseThrow())) {
                    first = one.start().isBefore(first) ? one.start() : first;
                    last = one.end().isAfter(last) ? one.end() : last;
                }
            }
            return new Scheduled(projects, first, last);
        }
    }

    private Scheduled scheduled(Standing standing) {
        return scheduled.get(Recent.same(standing), () -> Scheduled.of(standing));
    }

    @GetMapping("/projects/gantt")
    String gantt(AsOf asOf, Words words, Model model) {
        Standing standing = desk.on(asOf.day());
        Scheduled all = scheduled(standing);
        List<Bar> bars = bars(standing, 0, WITHOUT_SCRIPTS, words);
        model.addAttribute("count", all.projects().size());
        model.addAttribute("bars", bars);
        model.addAttribute("chart", json.writeValueAsString(chart(all, asOf, bars)));
        model.addAttribute("unscheduled", standing.all().size() - all.projects().size());
        model.addAttribute("scripts", List.of(SCRIPT));
        return "projects/gantt";
    }

    private static Map<String, Object> chart(Scheduled all, AsOf asOf, List<Bar> bars) {
        Map<String, Object> chart = new LinkedHashMap<>();
        chart.put("today", asOf.day().toString());
        chart.put("count", all.projects().size());
        chart.put("first", all.first().toString());
        chart.put("last", all.last().toString());
        chart.put("rows", bars.stream().map(GanttPages::row).toList());
        return chart;
    }

    private static List<String> row(Bar bar) {
        return List.of(bar.id(), bar.name(), bar.stage(), bar.tone(), bar.start(), bar.end(), bar.baseline());
    }

    private List<Bar> bars(Standing standing, int from, int count, Words words) {
        var say = new Say(words);
        List<Project> all = scheduled(standing).projects();
        int begin = Math.max(0, Math.min(from, all.size()));
        var bars = new ArrayList<Bar>();
        for (Project project : all.subList(begin, Math.min(all.size(), begin + count))) {
            Schedule now = project.schedule().orElseThrow();
            Schedule base = project.baseline().orElse(now);
            String light = standing.light(project).light().code();
            bars.add(new Bar(
                    project.id(),
                    project.what().name(),
                    say.word(project.stage()),
                    light,
                    words.say("projects.light." + light),
                    now.start().toString(),
                    now.end().toString(),
                    base.equals(now) ? "" : base.start() + "/" + base.end()));
        }
        return bars;
    }

    /**
     * Some of the bars in short, with how many there are and between which months they lie; of a bar one array: id, name, stage, tone,
     * start, end, start and end of the baseline.
     *
     * @param from the first row asked for, from 0
     * @param count how many rows at most
     */
    @GetMapping(value = "/projects/gantt.json", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    Map<String, Object> json(
            @RequestParam(defaultValue = "0") int from,
            @RequestParam(defaultValue = "500") int count,
            AsOf asOf,
            Words words) {
        Standing standing = desk.on(asOf.day());
        int most = Math.max(0, Math.min(count, MOST_AT_ONCE));
        return chart(scheduled(standing), asOf, bars(standing, from, most, words));
    }
}
