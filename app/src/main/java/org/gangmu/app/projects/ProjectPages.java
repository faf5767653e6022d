package org.gangmu.app.projects;

import java.security.Principal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.gangmu.app.library.Holdings;
import org.gangmu.app.library.Shelf;
import org.gangmu.app.library.SourceLabels;
import org.gangmu.app.portal.AsOf;
import org.gangmu.app.portal.Csv;
import org.gangmu.app.portal.LightView;
import org.gangmu.app.portal.PageMessage;
import org.gangmu.app.portal.Pages;
import org.gangmu.app.portal.SourceLink;
import org.gangmu.app.portal.Words;
import org.gangmu.app.portal.Xlsx;
import org.gangmu.app.projects.ProjectDesk.Opened;
import org.gangmu.app.projects.ProjectDesk.Opening;
import org.gangmu.app.projects.ProjectDesk.Standing;
import org.gangmu.app.store.Recent;
import org.gangmu.judge.Light;
import org.gangmu.judge.RuleSet;
import org.gangmu.project.KeyLevel;
import org.gangmu.project.PoolFigures;
import org.gangmu.project.PoolTarget;
import org.gangmu.project.Project;
import org.gangmu.project.ProjectKind;
import org.gangmu.project.Stage;
import org.gangmu.project.Told;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The board of the pools with the list below it, as CSV and XLSX too; and the form that opens a project. */
@Controller
class ProjectPages {
    private static final int PAGE_SIZE = 50;

    private final Recent<Object, Whole> wholes = new Recent<>(2);
    private final ProjectDesk desk;
    private final ProjectAccess access;
    private final Shelf shelf;

    ProjectPages(ProjectDesk desk, ProjectAccess access, Shelf shelf) {
        this.desk = desk;
        this.access = access;
        this.shelf = shelf;
    }

    /** A word to choose. */
    public record Choice(String code, String word) {}

    /** A yearly target for moves between pools, and how it stands. */
    public record TargetView(
            String words, int year, int count, int moved, String due, LightView light, SourceLink source) {}

    @GetMapping("/projects")
    String board(
            @RequestParam Map<String, String> asked,
            @RequestParam(defaultValue = "1") int page,
            AsOf asOf,
            @Nullable Principal user,
            Words words,
            Model model) {
        var say = new Say(words);
        LocalDate day = asOf.day();
        Standing standing = desk.on(day);
        Whole whole = wholes.get(Recent.same(standing), () -> Whole.of(standing));
        ProjectFilter filter = ProjectFilter.of(asked);
        List<Project> matching = filter.apply(standing);
        var pages = Pages.of(matching.size(), PAGE_SIZE, page);
        model.addAttribute("total", standing.all().size());
        model.addAttribute("red", whole.red());
        model.addAttribute("blocked", whole.blocked());
        model.addAttribute("board", BoardView.of(matching, standing, whole.figures(), say));
        model.addAttribute("filter", filter);
        model.addAttribute(
                "rows",
                pages.part(matching).stream()
                        .map(project -> ProjectRow.of(project, standing.light(project), day, say))
                        .toList());
        model.addAttribute("matching", matching.size());
        model.addAttribute("pages", pages);
        choices(model, say, words);
        model.addAttribute("targets", targets(standing, day, words));
        model.addAttribute("mayOpen", !asOf.chosen() && access.of(user).dispatches());
        return "projects/projects";
    }

    /** In January the year before is still told of: its last reports come then. */
    private static PoolFigures figures(Standing standing, LocalDate day) {
        int year = standing.all().stream()
                        .anyMatch(one -> one.latest(day.getYear(), java.time.YearMonth.from(day))
                                .isPresent())
                ? day.getYear()
                : day.minusMonths(2).getYear();
        return PoolFigures.of(standing.all(), year, day);
    }

    /** What is counted over all projects, once for as long as nothing is added. */
    private record Whole(long red, long blocked, PoolFigures figures) {
        static Whole of(Standing standing) {
            return new Whole(
                    standing.all().stream()
                            .filter(project -> standing.light(project).light() == Light.RED)
                            .count(),
                    standing.all().stream()
                            .filter(project -> !project.openBottlenecks().isEmpty())
                            .count(),
                    ProjectPages.figures(standing, standing.day()));
        }
    }

    static void choices(Model model, Say say, Words words) {
        model.addAttribute(
                "stages",
                Arrays.stream(Stage.values())
                        .map(one -> new Choice(one.code(), say.word(one)))
                        .toList());
        model.addAttribute(
                "kinds",
                Arrays.stream(ProjectKind.values())
                        .map(one -> new Choice(one.code(), say.word(one)))
                        .toList());
        model.addAttribute(
                "levels",
                Arrays.stream(KeyLevel.values())
                        .map(one -> new Choice(one.code(), say.word(one)))
                        .toList());
        model.addAttribute(
                "lights",
                LightView.TONES.stream()
                        .map(tone -> new Choice(tone, words.say("projects.light." + tone)))
                        .toList());
    }

    private List<TargetView> targets(Standing standing, LocalDate day, Words words) {
        Holdings holdings = shelf.on(day);
        var labels = new SourceLabels(holdings, words);
        var say = new Say(words);
        var targets = new ArrayList<TargetView>();
        holdings.readings().stream()
                .flatMap(reading -> PoolTarget.find(reading).stream())
                .forEach(target -> {
                    PoolTarget.Standing stands = target.judge(standing.all(), day, RuleSet.national());
                    targets.add(new TargetView(
                            target.words(),
                            target.year(),
                            target.count(),
                            stands.moved(),
                            stands.due().toPlainString(),
                            say.light(stands.light()),
                            labels.link(target.span().document(), target.span().start())));
                });
        return targets;
    }

    @GetMapping(value = "/projects", params = "format=csv")
    @ResponseBody
    ResponseEntity<byte[]> csv(@RequestParam Map<String, String> asked, AsOf asOf, Words words) {
        var csv = new Csv();
        table(asked, asOf, words, csv::row);
        return csv.file(words.say("projects.file", asOf) + ".csv");
    }

    @GetMapping(value = "/projects", params = "format=xlsx")
    @ResponseBody
    ResponseEntity<byte[]> xlsx(@RequestParam Map<String, String> asked, AsOf asOf, Words words) {
        var xlsx = new Xlsx();
        table(asked, asOf, words, xlsx::row);
        return xlsx.file(words.say("projects.file", asOf) + ".xlsx");
    }

    /** Gives the rows one after the other, so that not all of them are held. */
    private void table(Map<String, String> asked, AsOf asOf, Words words, Consumer<List<Object>> row) {
        ProjectFilter filter = ProjectFilter.of(asked);
        List<Object> head = Stream.of(
                        "name", "stage", "kind", "level", "agency", "money", "light", "reason", "days", "year",
                        "blocked", "sources")
                .<Object>map(column -> words.say("projects.column." + column))
                .toList();
        row.accept(head);
        Standing standing = desk.on(asOf.day());
        var say = new Say(words);
        for (Project project : filter.apply(standing)) {
            row.accept(ProjectRow.of(project, standing.light(project), standing.day(), say)
                    .cells());
        }
    }

    /** Opens a project that stands in no document. @param form the fields of a project */
    @PostMapping("/projects")
    String open(
            @RequestParam Map<String, String> form, AsOf asOf, Principal user, Words words, RedirectAttributes next) {
        Opened opened = desk.open(
                List.of(new Opening(new Told(form), null, List.of())),
                access.of(user).actor(),
                asOf);
        if (opened.refusal().isPresent()) {
            next.addFlashAttribute(
                    PageMessage.ATTRIBUTE,
                    PageMessage.bad(
                            words.say("projects.refused"),
                            new Say(words).why(opened.refusal().get())));
            next.addFlashAttribute("draft", form);
            return "redirect:/projects";
        }
        next.addFlashAttribute(PageMessage.ATTRIBUTE, PageMessage.good(words.say("projects.opened")));
        return "redirect:/projects/" + opened.ids().get(0);
    }
}
