package org.gangmu.app.supervision;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gangmu.app.letters.Letter;
import org.gangmu.app.library.Shelf;
import org.gangmu.app.portal.AsOf;
import org.gangmu.app.portal.Csv;
import org.gangmu.app.portal.Pages;
import org.gangmu.app.portal.Words;
import org.gangmu.app.portal.Xlsx;
import org.gangmu.app.tasks.Say;
import org.gangmu.app.tasks.Standing;
import org.gangmu.app.tasks.TaskDesk;
import org.gangmu.followup.Slip;
import org.gangmu.followup.Task;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;

/** Supervision slips: the register, and each slip to read, print and send. */
@Controller
class SlipPages {
    private static final int PAGE_SIZE = 50;

    private final TaskDesk desk;
    private final Shelf shelf;

    SlipPages(TaskDesk desk, Shelf shelf) {
        this.desk = desk;
        this.shelf = shelf;
    }

    /**
     * A slip in the register.
     *
     * @param deadline the one it set
     * @param standing how the task stands now
     */
    public record Row(
            String mark,
            int year,
            int number,
            String level,
            String levelWord,
            String task,
            String title,
            String agencies,
            String day,
            String deadline,
            String measure,
            String signer,
            Standing standing) {}

    @GetMapping("/tasks/slips")
    String list(@RequestParam(defaultValue = "1") int page, AsOf asOf, Words words, Model model) {
        List<Row> rows = rows(asOf.day(), words);
        var pages = Pages.of(rows.size(), PAGE_SIZE, page);
        model.addAttribute("count", rows.size());
        model.addAttribute("rows", pages.part(rows));
        model.addAttribute("pages", pages);
        model.addAttribute(
                "open",
                rows.stream()
                        .filter(row -> row.standing().mark().equals("overdue"))
                        .map(Row::task)
                        .distinct()
                        .count());
        return "supervision/slips";
    }

    private List<Row> rows(LocalDate day, Words words) {
        var say = new Say(words);
        Map<String, Task> tasks = desk.on(day).stream().collect(Collectors.toMap(Task::id, Function.identity()));
        return desk.slips(day).stream()
                .filter(slip -> tasks.containsKey(slip.task()))
                .map(slip -> row(slip, Objects.requireNonNull(tasks.get(slip.task())), day, say))
                .toList();
    }

    private static Row row(Slip slip, Task task, LocalDate day, Say say) {
        Task then = Task.of(task.origin(), task.acts().subList(0, slip.ordinal()), LocalDate.MAX);
        return new Row(
                slip.mark(),
                slip.year(),
                slip.number(),
                slip.level().code(),
                say.word(slip.level()),
                task.id(),
                task.origin().what().title(),
                String.join("、", then.owners()),
                slip.day().toString(),
                String.valueOf(then.deadline()),
                slip.measure(),
                slip.signer(),
                Standing.of(task, day, say));
    }

    private List<Object> head(Words words) {
        return List.of(
                words.say("slips.mark"),
                words.say("tasks.level"),
                words.say("tasks.csv.title"),
                words.say("slips.to"),
                words.say("slips.day"),
                words.say("slips.deadline"),
                words.say("slips.measure"),
                words.say("slips.signer"),
                words.say("tasks.state"),
                words.say("tasks.days"),
                words.say("tasks.csv.id"),
                words.say("tasks.csv.as-of"));
    }

    private List<List<Object>> cells(AsOf asOf, Words words) {
        return rows(asOf.day(), words).stream()
                .map(row -> List.<Object>of(
                        row.mark(),
                        row.levelWord(),
                        row.title(),
                        row.agencies(),
                        row.day(),
                        row.deadline(),
                        row.measure(),
                        row.signer(),
                        row.standing().word(),
                        row.standing().days(),
                        row.task(),
                        asOf.toString()))
                .toList();
    }

    @GetMapping(value = "/tasks/slips", params = "format=csv")
    @ResponseBody
    ResponseEntity<byte[]> csv(AsOf asOf, Words words) {
        var csv = new Csv().row(head(words));
        cells(asOf, words).forEach(csv::row);
        return csv.file("slips-" + asOf + ".csv");
    }

    @GetMapping(value = "/tasks/slips", params = "format=xlsx")
    @ResponseBody
    ResponseEntity<byte[]> xlsx(AsOf asOf, Words words) {
        return new Xlsx().row(head(words)).rows(cells(asOf, words)).file("slips-" + asOf + ".xlsx");
    }

    @GetMapping("/tasks/slips/{year:\\d{4}}/{number:\\d{1,6}}")
    String slip(@PathVariable int year, @PathVariable int number, AsOf asOf, Words words, Model model) {
        Slip slip = find(year, number, asOf.day());
        model.addAttribute("letter", letter(slip, asOf.day()));
        model.addAttribute("task", task(slip, asOf.day()).id());
        model.addAttribute("standing", Standing.of(task(slip, asOf.day()), asOf.day(), new Say(words)));
        return "supervision/slip";
    }

    @GetMapping(value = "/tasks/slips/{year:\\d{4}}/{number:\\d{1,6}}", params = "format=docx")
    @ResponseBody
    ResponseEntity<byte[]> docx(@PathVariable int year, @PathVariable int number, AsOf asOf) {
        Slip slip = find(year, number, asOf.day());
        return letter(slip, asOf.day()).docx(slip.mark() + ".docx");
    }

    private Slip find(int year, int number, LocalDate day) {
        String region = shelf.on(day).region();
        return desk.slips(day).stream()
                .filter(slip -> slip.region().equals(region) && slip.year() == year && slip.number() == number)
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Task task(Slip slip, LocalDate day) {
        return desk.find(slip.task(), day).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Letter letter(Slip slip, LocalDate day) {
        return SlipLetter.of(slip, task(slip, day), shelf.on(day)).letter();
    }
}
