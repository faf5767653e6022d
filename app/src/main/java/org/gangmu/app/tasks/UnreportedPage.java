package org.gangmu.app.tasks;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gangmu.app.portal.AsOf;
import org.gangmu.app.portal.Csv;
import org.gangmu.app.portal.Pages;
import org.gangmu.app.portal.Words;
import org.gangmu.followup.Cadence;
import org.gangmu.followup.Parties;
import org.gangmu.followup.ReportingRound;
import org.gangmu.followup.Task;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;

/** Who has not reported in a round, and on what. */
@Controller
class UnreportedPage {
    private static final String PREVIOUS = "previous";

    /** So many agencies a page. */
    private static final int PAGE_SIZE = 10;

    private final TaskDesk desk;

    UnreportedPage(TaskDesk desk) {
        this.desk = desk;
    }

    /**
     * What an agency owes in a round.
     *
     * @param tasks those with no report in it
     * @param total all tasks of the round's cadence that it answers for
     */
    public record Debtor(String agency, List<Owed> tasks, int total) {
        public Debtor {
            tasks = List.copyOf(tasks);
        }
    }

    /** @param last the day of the agency's last report; empty when there was none */
    public record Owed(String id, String title, String last, Standing standing) {}

    /** An agency and the tasks it owes a report on. @param total as of {@link Debtor} */
    private record Owing(String agency, List<Task> tasks, int total) {
        Debtor shown(LocalDate day, Say say) {
            return new Debtor(
                    agency,
                    tasks.stream()
                            .map(task -> new Owed(
                                    task.id(),
                                    task.origin().what().title(),
                                    GroupView.lastReport(task, agency),
                                    Standing.of(task, day, say)))
                            .toList(),
                    total);
        }
    }

    /** @param owing those that owe most first */
    private record Seen(ReportingRound round, LocalDate day, List<Owing> owing, int asked) {}

    @GetMapping("/tasks/unreported")
    String page(
            @RequestParam(defaultValue = "monthly") String cadence,
            @RequestParam(defaultValue = "current") String round,
            @RequestParam(defaultValue = "1") int page,
            AsOf asOf,
            Words words,
            Model model) {
        Seen seen = seen(cadence, round, asOf);
        var pages = Pages.of(seen.owing().size(), PAGE_SIZE, page);
        var say = new Say(words);
        model.addAttribute("cadence", seen.round().cadence().code());
        model.addAttribute("cadences", ProposalPages.choices(Cadence.values(), words));
        model.addAttribute("round", round.equals(PREVIOUS) ? PREVIOUS : "current");
        model.addAttribute("first", seen.round().first());
        model.addAttribute("last", seen.round().last());
        model.addAttribute("behind", seen.owing().size());
        model.addAttribute(
                "debtors",
                pages.part(seen.owing()).stream()
                        .map(owing -> owing.shown(seen.day(), say))
                        .toList());
        model.addAttribute("pages", pages);
        model.addAttribute("asked", seen.asked());
        model.addAttribute(
                "owed",
                seen.owing().stream().mapToInt(one -> one.tasks().size()).sum());
        return "tasks/unreported";
    }

    @GetMapping(value = "/tasks/unreported", params = "format=csv")
    @ResponseBody
    ResponseEntity<byte[]> csv(
            @RequestParam(defaultValue = "monthly") String cadence,
            @RequestParam(defaultValue = "current") String round,
            AsOf asOf,
            Words words) {
        Seen seen = seen(cadence, round, asOf);
        var say = new Say(words);
        var csv = new Csv()
                .row(List.of(
                        words.say("tasks.filter.agency"),
                        words.say("tasks.title"),
                        words.say("tasks.state"),
                        words.say("tasks.days"),
                        words.say("unreported.last"),
                        words.say("unreported.round"),
                        words.say("tasks.csv.as-of")));
        for (Owing owing : seen.owing()) {
            for (Owed owed : owing.shown(seen.day(), say).tasks()) {
                csv.row(List.of(
                        owing.agency(),
                        owed.title(),
                        owed.standing().word(),
                        owed.standing().days(),
                        owed.last(),
                        seen.round().first() + "–" + seen.round().last(),
                        asOf));
            }
        }
        return csv.file("unreported-" + asOf + ".csv");
    }

    private Seen seen(String cadence, String which, AsOf asOf) {
        ReportingRound now = cadence(cadence).roundOf(asOf.day());
        ReportingRound round = which.equals(PREVIOUS) ? now.previous() : now;
        LocalDate day = round.seenFrom(asOf.day());
        List<Task> tasks = desk.on(day);
        Parties parties = desk.parties(day);
        Map<String, Long> asked = tasks.stream()
                .filter(round::asks)
                .flatMap(task -> task.owners().stream()
                        .flatMap(owner -> parties.members(task, owner).stream())
                        .distinct())
                .collect(Collectors.groupingBy(agency -> agency, Collectors.counting()));
        List<Owing> owing = round.owed(tasks, parties).entrySet().stream()
                .map(entry -> new Owing(
                        entry.getKey(),
                        entry.getValue(),
                        asked.getOrDefault(entry.getKey(), 0L).intValue()))
                .sorted((one, other) -> other.tasks().size() - one.tasks().size())
                .toList();
        return new Seen(round, day, owing, asked.size());
    }

    private static Cadence cadence(String code) {
        try {
            return Cadence.parse(code);
        } catch (IllegalArgumentException e) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "cadence is weekly, monthly or quarterly", e);
        }
    }
}
