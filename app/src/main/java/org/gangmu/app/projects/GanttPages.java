package org.gangmu.app.projects;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gangmu.app.portal.AsOf;
import org.gangmu.app.portal.Words;
import org.gangmu.app.projects.ProjectDesk.Standing;
import org.gangmu.project.Project;
import org.gangmu.project.Schedule;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/**
 * The schedules of all projects beside their baselines. Without scripts a table of the first ones; with them a chart that draws only
 * the rows in sight.
 */
@Controller
class GanttPages {
    private static final int WITHOUT_SCRIPTS = 40;
    private static final String SCRIPT = "/assets/js/gantt.js";

    private final ProjectDesk desk;

    GanttPages(ProjectDesk desk) {
        this.desk = desk;
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

    @GetMapping("/projects/gantt")
    String gantt(AsOf asOf, Words words, Model model) {
        List<Bar> bars = bars(asOf.day(), words);
        model.addAttribute("count", bars.size());
        model.addAttribute("bars", bars.subList(0, Math.min(WITHOUT_SCRIPTS, bars.size())));
        model.addAttribute("unscheduled", desk.on(asOf.day()).all().size() - bars.size());
        model.addAttribute("scripts", List.of(SCRIPT));
        return "projects/gantt";
    }

    private List<Bar> bars(LocalDate day, Words words) {
        Standing standing = desk.on(day);
        var say = new Say(words);
        var bars = new ArrayList<Bar>();
        for (Project project : standing.all()) {
            project.schedule().ifPresent(now -> {
                Schedule base = project.baseline().orElse(now);
                bars.add(new Bar(
                        project.id(),
                        project.what().name(),
                        say.word(project.stage()),
                        standing.light(project).light().code(),
                        words.say("projects.light."
                                + standing.light(project).light().code()),
                        now.start().toString(),
                        now.end().toString(),
                        base.equals(now) ? "" : base.start() + "/" + base.end()));
            });
        }
        return bars;
    }

    /** All bars in short, one array each: id, name, stage, tone, start, end, start and end of the baseline. */
    @GetMapping(value = "/projects/gantt.json", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    Map<String, Object> json(AsOf asOf, Words words) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("today", asOf.day().toString());
        json.put(
                "rows",
                bars(asOf.day(), words).stream()
                        .map(bar -> List.of(
                                bar.id(), bar.name(), bar.stage(), bar.tone(), bar.start(), bar.end(), bar.baseline()))
                        .toList());
        return json;
    }
}
