package org.gangmu.app.tasks;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gangmu.app.portal.AsOf;
import org.gangmu.app.portal.Csv;
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

    private record Seen(ReportingRound round, List<Debtor> debtors, int asked) {}

    @GetMapping("/tasks/unreported")
    String page(
            @RequestParam(defaultValue = "monthly") String cadence,
            @RequestParam(defaultValue = "current") String round,
            AsOf asOf,
            Words words,
            Model model) {
        Seen seen = seen(cadence, round, asOf, words);
        model.addAttribute("cadence", seen.round().cadence().code());
        model.addAttribute("cadences", ProposalPages.choices(Cadence.values(), words));
        model.addAttribute("round", round.equals(PREVIOUS) ? PREVIOUS : "current");
        model.addAttribute("first", seen.round().first());
        model.addAttribute("last", seen.round().last());
        model.addAttribute("debtors", seen.debtors());
        model.addAttribute("asked", seen.asked());
        model.addAttribute(
                "owed", seen.debtors().stream().mapToInt(d -> d.tasks().size()).sum());
        return "tasks/unreported";
    }

    @GetMapping(value = "/tasks/unreported", params = "format=csv")
    @ResponseBody
    ResponseEntity<byte[]> csv(
            @RequestParam(defaultValue = "monthly") String cadence,
            @RequestParam(defaultValue = "current") String round,
            AsOf asOf,
            Words words) {
        Seen seen = seen(cadence, round, asOf, words);
        var csv = new Csv()
                .row(List.of(
                        words.say("tasks.filter.agency"),
                        words.say("tasks.title"),
                        words.say("tasks.state"),
                        words.say("tasks.days"),
                        words.say("unreported.last"),
                        words.say("unreported.round"),
                        words.say("tasks.csv.as-of")));
        for (Debtor debtor : seen.debtors()) {
            for (Owed owed : debtor.tasks()) {
                csv.row(List.of(
                        debtor.agency(),
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

    private Seen seen(String cadence, String which, AsOf asOf, Words words) {
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
        var say = new Say(words);
        List<Debtor> debtors = round.owed(tasks, parties).entrySet().stream()
                .map(entry -> new Debtor(
                        entry.getKey(),
                        entry.getValue().stream()
                                .map(task -> new Owed(
                                        task.id(),
                                        task.origin().what().title(),
                                        GroupView.lastReport(task, entry.getKey()),
                                        Standing.of(task, day, say)))
                                .toList(),
                        asked.getOrDefault(entry.getKey(), 0L).intValue()))
                .sorted((one, other) -> other.tasks().size() - one.tasks().size())
                .toList();
        return new Seen(round, debtors, asked.size());
    }

    private static Cadence cadence(String code) {
        try {
            return Cadence.parse(code);
        } catch (IllegalArgumentException e) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "cadence is weekly, monthly or quarterly", e);
        }
    }
}
