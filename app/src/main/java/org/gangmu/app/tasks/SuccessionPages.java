package org.gangmu.app.tasks;

import java.security.Principal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gangmu.agency.Agency;
import org.gangmu.agency.Entry;
import org.gangmu.agency.EntryKind;
import org.gangmu.app.portal.AsOf;
import org.gangmu.app.portal.PageMessage;
import org.gangmu.app.portal.Words;
import org.gangmu.app.tasks.TaskAccess.Person;
import org.gangmu.app.tasks.TaskDesk.Step;
import org.gangmu.followup.Act;
import org.gangmu.followup.Capacity;
import org.gangmu.followup.Parties;
import org.gangmu.followup.Refusal;
import org.gangmu.followup.Succession;
import org.gangmu.followup.Task;
import org.gangmu.followup.TaskAct;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * After a reform of offices: the open tasks of an agency that the registry gives a successor, moved by one signed act. Closed tasks
 * and old reports stay as they were told.
 */
@Controller
class SuccessionPages {
    private final TaskDesk desk;
    private final TaskAccess access;

    SuccessionPages(TaskDesk desk, TaskAccess access) {
        this.desk = desk;
        this.access = access;
    }

    /** @param seen how many acts of the task the page shows */
    public record Open(String id, String title, boolean leads, int seen, Standing standing) {}

    /** @param signed who entered the succession and when */
    public record Heir(String id, String name, String form, String from, String signed) {}

    @GetMapping("/tasks/succession")
    String page(@RequestParam String agency, AsOf asOf, @Nullable Principal user, Words words, Model model) {
        Parties parties = desk.parties(asOf.day());
        Agency old = agency(agency, parties);
        Succession succession = Succession.of(old, desk.on(asOf.day()), parties);
        model.addAttribute("old", old);
        model.addAttribute("heirs", heirs(old, parties));
        model.addAttribute("movable", lines(succession.movable(), old, asOf.day(), parties, words));
        model.addAttribute("handedIn", lines(succession.handedIn(), old, asOf.day(), parties, words));
        model.addAttribute(
                "mayDispatch", !asOf.chosen() && access.of(user).actor().capacity() == Capacity.DISPATCHER);
        return "tasks/succession";
    }

    private static Agency agency(String id, Parties parties) {
        return parties.registry()
                .find(id, parties.day())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static List<Heir> heirs(Agency old, Parties parties) {
        return parties.registry().on(old.id(), EntryKind.SUCCESSOR, parties.day()).stream()
                .flatMap(entry -> heir(entry, parties).stream())
                .toList();
    }

    private static Optional<Heir> heir(Entry entry, Parties parties) {
        return parties.registry()
                .find(String.valueOf(entry.other()), parties.day())
                .filter(Agency::exists)
                .map(heir -> new Heir(
                        heir.id(),
                        heir.name(),
                        entry.detail(),
                        String.valueOf(entry.from()),
                        entry.author() + " " + entry.knownFrom()));
    }

    private static List<Open> lines(List<Task> tasks, Agency old, LocalDate day, Parties parties, Words words) {
        var say = new Say(words);
        return tasks.stream()
                .map(task -> new Open(
                        task.id(),
                        task.origin().what().title(),
                        !Succession.transfer(task, old, old(old), "", parties)
                                .lead()
                                .isEmpty(),
                        task.acts().size(),
                        Standing.of(task, day, say)))
                .toList();
    }

    /** Stands for whoever comes after: tells where in a task the old agency is. */
    private static Agency old(Agency old) {
        return new Agency(old.id(), "", old.kind(), null, null, null, true);
    }

    /** @param form agency, to (ids), reason, and {@code seen-ID} for each task in {@code pick} */
    @PostMapping("/tasks/succession")
    String move(
            @RequestParam Map<String, String> form,
            @RequestParam(defaultValue = "") List<String> pick,
            AsOf asOf,
            Principal user,
            Words words,
            RedirectAttributes next) {
        Person person = access.of(user);
        if (person.actor().capacity() != Capacity.DISPATCHER) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        LocalDate day = TaskDesk.ownDay(asOf);
        Parties parties = desk.parties(day);
        Agency old = agency(form.getOrDefault("agency", ""), parties);
        next.addAttribute("agency", old.id());
        Optional<Heir> heir = heirs(old, parties).stream()
                .filter(one -> one.id().equals(form.getOrDefault("to", "")))
                .findFirst();
        if (pick.isEmpty() || heir.isEmpty()) {
            next.addFlashAttribute(
                    PageMessage.ATTRIBUTE,
                    PageMessage.bad(
                            words.say("tasks.act.refused"),
                            words.say(pick.isEmpty() ? "succession.refused.tasks" : "succession.refused.heir")));
            return "redirect:/tasks/succession";
        }
        List<Step> steps = steps(old, heir.get(), pick, form, person, parties);
        Optional<Refusal> refusal = steps.size() < pick.size()
                ? Optional.of(new Refusal(
                        "stale",
                        "所选任务中有的已不在该单位名下，请看过后再提交",
                        "some of the tasks are no longer with the agency: look again"))
                : desk.actAll(steps);
        next.addFlashAttribute(
                PageMessage.ATTRIBUTE,
                refusal.map(why -> PageMessage.bad(words.say("tasks.act.refused"), new Say(words).why(why)))
                        .orElseGet(() -> PageMessage.good(words.say(
                                "succession.done", steps.size(), heir.get().name()))));
        return "redirect:/tasks/succession";
    }

    private List<Step> steps(
            Agency old, Heir heir, List<String> pick, Map<String, String> form, Person person, Parties parties) {
        Agency successor = agency(heir.id(), parties);
        String typed = form.getOrDefault("reason", "").strip();
        String reason = "机构改革" + (heir.form().isEmpty() ? "" : "（" + heir.form() + "）") + "：" + old.name() + "的职责自"
                + heir.from() + "起由" + successor.name() + "承接" + (typed.isEmpty() ? "" : "；" + typed);
        var steps = new ArrayList<Step>();
        for (Task task : Succession.of(old, desk.on(parties.day()), parties).movable()) {
            if (pick.contains(task.id())) {
                var act = new TaskAct(
                        Act.TRANSFER,
                        Succession.transfer(task, old, successor, reason, parties),
                        person.actor(),
                        parties.day(),
                        Instant.EPOCH);
                steps.add(new Step(task.id(), act, seen(form.getOrDefault("seen-" + task.id(), ""))));
            }
        }
        return steps;
    }

    private static int seen(String typed) {
        return typed.matches("\\d{1,6}") ? Integer.parseInt(typed) : -1;
    }
}
