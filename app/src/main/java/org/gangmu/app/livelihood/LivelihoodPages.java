package org.gangmu.app.livelihood;

import java.security.Principal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gangmu.app.livelihood.LivelihoodDesk.Adopted;
import org.gangmu.app.livelihood.LivelihoodView.Project;
import org.gangmu.app.portal.AsOf;
import org.gangmu.app.portal.PageMessage;
import org.gangmu.app.portal.Words;
import org.gangmu.app.portal.Xlsx;
import org.gangmu.app.tasks.Say;
import org.gangmu.app.tasks.TaskAccess;
import org.gangmu.app.tasks.TaskDesk;
import org.gangmu.app.tasks.TaskForm;
import org.gangmu.followup.Cadence;
import org.gangmu.followup.Capacity;
import org.gangmu.followup.TaskKind;
import org.gangmu.livelihood.Candidate;
import org.gangmu.livelihood.Round;
import org.gangmu.livelihood.Round.Outcome;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Livelihood projects of a year: candidates, votes, and what was adopted; tables to take away. */
@Controller
class LivelihoodPages {
    private static final String YEAR = "/livelihood/{year:\\d{4}}";

    private final LivelihoodDesk desk;
    private final TaskAccess access;

    LivelihoodPages(LivelihoodDesk desk, TaskAccess access) {
        this.desk = desk;
        this.access = access;
    }

    @GetMapping("/livelihood")
    String latest(AsOf asOf, @Nullable Principal user, Words words, Model model) {
        List<Integer> years = desk.years(asOf.day());
        return year(years.isEmpty() ? asOf.day().getYear() : years.get(0), asOf, user, words, model);
    }

    @GetMapping(YEAR)
    String year(@PathVariable int year, AsOf asOf, @Nullable Principal user, Words words, Model model) {
        model.addAttribute("view", LivelihoodView.of(desk, year, asOf, words));
        model.addAttribute("years", years(year, asOf));
        model.addAttribute("today", asOf.day());
        model.addAttribute(
                "mayDispatch", !asOf.chosen() && access.of(user).actor().capacity() == Capacity.DISPATCHER);
        return "livelihood/livelihood";
    }

    /** The years to choose from, the latest first: those with candidates, this one and the next. */
    private List<Integer> years(int year, AsOf asOf) {
        int now = asOf.day().getYear();
        return Stream.concat(desk.years(asOf.day()).stream(), Stream.of(year, now, now + 1))
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    private static String back(int year, Map<String, String> form, String why, Words words, RedirectAttributes next) {
        next.addFlashAttribute(PageMessage.ATTRIBUTE, PageMessage.bad(words.say("tasks.act.refused"), why));
        next.addFlashAttribute("draft", form);
        return "redirect:/livelihood/" + year;
    }

    /** @param form title, text, proposer */
    @PostMapping(YEAR + "/candidates")
    String add(
            @PathVariable int year,
            @RequestParam Map<String, String> form,
            AsOf asOf,
            Principal user,
            Words words,
            RedirectAttributes next) {
        LocalDate day = TaskDesk.ownDay(asOf);
        try {
            desk.add(new Candidate(
                    "",
                    desk.region(day),
                    year,
                    form.getOrDefault("title", ""),
                    form.getOrDefault("text", ""),
                    form.getOrDefault("proposer", ""),
                    user.getName(),
                    day));
        } catch (IllegalArgumentException e) {
            return back(year, form, words.say("livelihood.refused.candidate"), words, next);
        }
        next.addFlashAttribute(PageMessage.ATTRIBUTE, PageMessage.good(words.say("livelihood.added")));
        return "redirect:/livelihood/" + year;
    }

    /** @param form name, held, seats, present, ballots, invalid, witnesses and {@code votes-ID} for each candidate */
    @PostMapping(YEAR + "/rounds")
    String count(
            @PathVariable int year,
            @RequestParam Map<String, String> form,
            AsOf asOf,
            Principal user,
            Words words,
            RedirectAttributes next) {
        LocalDate day = TaskDesk.ownDay(asOf);
        Map<String, Integer> votes = new LinkedHashMap<>();
        try {
            for (Candidate candidate : desk.candidates(year, day)) {
                String typed = form.getOrDefault("votes-" + candidate.id(), "").strip();
                if (!typed.isEmpty()) {
                    votes.put(candidate.id(), Integer.valueOf(typed));
                }
            }
            int seats = number(form, "seats");
            int present = number(form, "present");
            int ballots = number(form, "ballots");
            int invalid = number(form, "invalid");
            LocalDate held = LocalDate.parse(form.getOrDefault("held", ""));
            var fault = Round.fault(seats, present, ballots, invalid, votes);
            String name = form.getOrDefault("name", "").strip();
            if (fault.isPresent() || name.isEmpty() || held.isAfter(day)) {
                String why = fault.map(Round.Fault::code).orElse("name");
                return back(year, form, words.say("livelihood.refused." + why), words, next);
            }
            desk.add(new Round(
                    "",
                    desk.region(day),
                    year,
                    name,
                    held,
                    seats,
                    present,
                    ballots,
                    invalid,
                    form.getOrDefault("witnesses", "").strip(),
                    votes,
                    user.getName(),
                    day));
        } catch (NumberFormatException | DateTimeParseException e) {
            return back(year, form, words.say("livelihood.refused.number"), words, next);
        }
        next.addFlashAttribute(PageMessage.ATTRIBUTE, PageMessage.good(words.say("livelihood.counted")));
        return "redirect:/livelihood/" + year;
    }

    private static int number(Map<String, String> form, String name) {
        return Integer.parseInt(form.getOrDefault(name, "").strip());
    }

    /** @param form round, {@code lead-ID} and {@code deadline-ID} of each candidate in {@code pick}; of a tie by and reason */
    @PostMapping(YEAR + "/adoptions")
    String adopt(
            @PathVariable int year,
            @RequestParam Map<String, String> form,
            @RequestParam(defaultValue = "") List<String> pick,
            AsOf asOf,
            Principal user,
            Words words,
            RedirectAttributes next) {
        TaskDesk.ownDay(asOf);
        Round round = desk.rounds(year, asOf.day()).stream()
                .filter(one -> one.id().equals(form.getOrDefault("round", "")))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        String by = form.getOrDefault("by", "").strip();
        String reason = form.getOrDefault("reason", "").strip();
        String refused = refused(round, pick, by, reason, year, asOf, words);
        if (!refused.isEmpty()) {
            return back(year, form, words.say(refused), words, next);
        }
        try {
            var adopted = new ArrayList<Adopted>();
            for (Candidate candidate : desk.candidates(year, asOf.day())) {
                if (pick.contains(candidate.id())) {
                    var typed = new TaskForm(
                            TaskKind.LIVELIHOOD.code(),
                            candidate.title(),
                            candidate.text(),
                            form.getOrDefault("lead-" + candidate.id(), ""),
                            "",
                            form.getOrDefault("deadline-" + candidate.id(), ""),
                            Cadence.MONTHLY.code());
                    adopted.add(new Adopted(candidate.id(), typed.read(words)));
                }
            }
            desk.adopt(round, adopted, by, reason, access.of(user).actor(), asOf);
            next.addFlashAttribute(
                    PageMessage.ATTRIBUTE, PageMessage.good(words.say("livelihood.adopted", adopted.size())));
            return "redirect:/livelihood/" + year;
        } catch (TaskForm.NotInOrder e) {
            return back(year, form, String.valueOf(e.getMessage()), words, next);
        } catch (TaskDesk.NotOpened e) {
            return back(year, form, new Say(words).why(e.refusal()), words, next);
        }
    }

    /** The message why these cannot be adopted; empty when they can. */
    private String refused(Round round, List<String> pick, String by, String reason, int year, AsOf asOf, Words words) {
        Outcome outcome = round.outcome();
        LivelihoodView view = LivelihoodView.of(desk, year, asOf, words);
        List<String> open = view.open().stream().map(Candidate::id).toList();
        long tied = pick.stream().filter(outcome.tied()::contains).count();
        int left = view.rounds().stream()
                .filter(vote -> vote.round().id().equals(round.id()))
                .mapToInt(LivelihoodView.Vote::left)
                .sum();
        if (pick.isEmpty() || !open.containsAll(pick)) {
            return "livelihood.refused.pick";
        }
        if (pick.stream()
                .anyMatch(
                        id -> !outcome.adopted().contains(id) && !outcome.tied().contains(id))) {
            return "livelihood.refused.out";
        }
        if (tied > left) {
            return "livelihood.refused.left";
        }
        return tied > 0 && (by.isEmpty() || reason.isEmpty()) ? "livelihood.refused.by" : "";
    }

    @GetMapping(value = YEAR, params = "format=xlsx")
    @ResponseBody
    ResponseEntity<byte[]> xlsx(@PathVariable int year, AsOf asOf, Words words) {
        LivelihoodView view = LivelihoodView.of(desk, year, asOf, words);
        var table = new Xlsx()
                .row(List.of(
                        words.say("livelihood.project"),
                        words.say("livelihood.proposer"),
                        words.say("tasks.lead"),
                        words.say("tasks.deadline"),
                        words.say("tasks.state"),
                        words.say("tasks.days"),
                        words.say("livelihood.tie"),
                        words.say("tasks.csv.id"),
                        words.say("tasks.csv.as-of")));
        for (Project one : view.projects()) {
            table.row(List.of(
                    one.title(),
                    one.proposer(),
                    one.agencies(),
                    one.deadline(),
                    one.standing().word(),
                    one.standing().days(),
                    one.decidedBy(),
                    one.task(),
                    asOf.toString()));
        }
        return table.file("livelihood-" + year + ".xlsx");
    }
}
