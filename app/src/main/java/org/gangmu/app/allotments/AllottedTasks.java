package org.gangmu.app.allotments;

import java.math.BigDecimal;
import java.security.Principal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gangmu.allotment.Division;
import org.gangmu.allotment.Part;
import org.gangmu.allotment.Whole;
import org.gangmu.app.agencies.AgencyShares;
import org.gangmu.app.allotments.AllotmentDesk.Held;
import org.gangmu.app.allotments.AllotmentDesk.Key;
import org.gangmu.app.portal.AsOf;
import org.gangmu.app.portal.PageMessage;
import org.gangmu.app.portal.Words;
import org.gangmu.app.store.StoredAllotment;
import org.gangmu.app.tasks.TaskAccess;
import org.gangmu.app.tasks.TaskDesk;
import org.gangmu.app.tasks.TaskDesk.Opening;
import org.gangmu.followup.Cadence;
import org.gangmu.followup.Task;
import org.gangmu.followup.TaskKind;
import org.gangmu.followup.TaskOrigin.What;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What was allotted to agencies: told on their pages, and turned into tasks of the ledger in one step. */
@Controller
class AllottedTasks implements AgencyShares {
    private static final int LONGEST_TITLE = 200;

    private final AllotmentDesk desk;
    private final Subjects subjects;
    private final TaskDesk tasks;
    private final TaskAccess access;

    AllottedTasks(AllotmentDesk desk, Subjects subjects, TaskDesk tasks, TaskAccess access) {
        this.desk = desk;
        this.subjects = subjects;
        this.tasks = tasks;
        this.access = access;
    }

    @Override
    public List<Share> of(String agency, AsOf asOf, Words words) {
        List<Held> held = desk.heldBy(agency, asOf.day());
        if (held.isEmpty()) {
            return List.of();
        }
        List<Subject> all = subjects.all(asOf.day(), words);
        List<Task> open = tasks.on(asOf.day());
        var shares = new ArrayList<Share>();
        for (Held one : held) {
            StoredAllotment decision = one.decision();
            desk.find(decision.whole(), all, asOf.day())
                    .ifPresent(whole -> shares.add(new Share(
                            decision.whole(),
                            decision.division().code(),
                            whole.name(),
                            String.join(" › ", whole.within()),
                            said(one.part(), words),
                            decision.reason(),
                            decision.author() + " " + decision.knownFrom(),
                            isTask(what(whole, one.part()), open))));
        }
        return shares;
    }

    private static String said(Part part, Words words) {
        BigDecimal value = part.value();
        return value == null ? "" : words.quantity(value.toPlainString(), part.unit());
    }

    /** The task that a part becomes: its holder leads, its last year is the deadline. */
    private static What what(Whole whole, Part part) {
        BigDecimal value = part.value();
        String years = whole.years().toString();
        String goal = value == null ? "" : " " + value.toPlainString() + part.unit();
        String title = years + "年“" + whole.name() + "”" + goal;
        return new What(
                TaskKind.DOCUMENT,
                title.substring(0, Math.min(title.length(), LONGEST_TITLE)),
                "目标分解：" + years + "年“" + whole.name() + "”分解到" + part.holder() + goal + "。",
                List.of(part.holder()),
                List.of(),
                LocalDate.of(whole.years().lastYear(), 12, 31),
                Cadence.MONTHLY);
    }

    /** Whether the ledger has the task already: same words, same agency, not withdrawn. */
    private static boolean isTask(What what, List<Task> open) {
        return open.stream()
                .anyMatch(task -> task.origin().what().title().equals(what.title())
                        && task.origin().what().lead().equals(what.lead())
                        && task.state() != org.gangmu.followup.TaskState.WITHDRAWN);
    }

    /** @param posted whole, by, back, and each holder whose part is to become a task; all of the decision when none is named */
    @PostMapping("/allotments/tasks")
    String open(
            @RequestParam MultiValueMap<String, String> posted,
            AsOf asOf,
            Principal user,
            Words words,
            RedirectAttributes next) {
        String whole = posted.getOrDefault("whole", List.of("")).get(0);
        String by = posted.getOrDefault("by", List.of("")).get(0);
        String back = posted.getOrDefault("back", List.of("")).get(0);
        List<String> holders = posted.getOrDefault("holder", List.of());
        Division division = AllotmentPages.division(by);
        StoredAllotment decision = desk.on(asOf.day()).get(new Key(whole, division));
        Optional<Whole> found = desk.find(whole, subjects.all(asOf.day(), words), asOf.day());
        if (decision == null || found.isEmpty() || division == Division.YEARS || asOf.chosen()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        List<Task> there = tasks.on(asOf.day());
        List<Opening> openings = decision.parts().stream()
                .filter(part -> holders.isEmpty() || holders.contains(part.holder()))
                .map(part -> what(found.get(), part))
                .filter(what -> !isTask(what, there))
                .map(what -> new Opening(what, null))
                .toList();
        int opened = openings.isEmpty()
                ? 0
                : tasks.open(openings, access.of(user).actor(), asOf).size();
        next.addFlashAttribute(
                PageMessage.ATTRIBUTE,
                new PageMessage(
                        opened == 0 ? "warn" : "good",
                        opened == 0 ? words.say("allotments.tasks.none") : words.say("allotments.tasks.opened", opened),
                        List.of()));
        if (back.matches("/agencies/[A-Za-z0-9-]{1,64}")) {
            return "redirect:" + back;
        }
        next.addAttribute("whole", whole);
        next.addAttribute("by", by);
        return "redirect:/allotments/one";
    }
}
