package org.gangmu.app.meetings;

import java.security.Principal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gangmu.app.meetings.MeetingDesk.Opened;
import org.gangmu.app.portal.AsOf;
import org.gangmu.app.portal.Csv;
import org.gangmu.app.portal.PageMessage;
import org.gangmu.app.portal.Words;
import org.gangmu.app.store.MeetingLedger.Decision;
import org.gangmu.app.store.MeetingLedger.Kind;
import org.gangmu.app.store.MeetingLedger.Meeting;
import org.gangmu.app.tasks.Say;
import org.gangmu.app.tasks.Standing;
import org.gangmu.app.tasks.TaskAccess;
import org.gangmu.app.tasks.TaskForm;
import org.gangmu.followup.Capacity;
import org.gangmu.followup.Task;
import org.gangmu.meeting.Agenda;
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

/** Meetings and instructions: the list, the page with its agenda and what was decided, the minutes. */
@Controller
class MeetingPages {
    static final String ONE = "/meetings/{id:[0-9a-f]{16}}";
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_WORDS = 10_000;

    private final MeetingDesk desk;
    private final TaskAccess access;

    MeetingPages(MeetingDesk desk, TaskAccess access) {
        this.desk = desk;
        this.access = access;
    }

    /** @param tasks how many tasks came from it; @param closed how many of these are closed */
    public record Row(Meeting meeting, String kind, long tasks, long closed) {}

    @GetMapping("/meetings")
    String list(AsOf asOf, @Nullable Principal user, Model model) {
        model.addAttribute("rows", rows(asOf.day()));
        model.addAttribute("today", asOf.day());
        model.addAttribute("mayDispatch", mayDispatch(user, asOf));
        return "meetings/meetings";
    }

    private List<Row> rows(LocalDate day) {
        Map<String, List<Decision>> decided =
                desk.decisions("", day).stream().collect(Collectors.groupingBy(Decision::meeting));
        return desk.list(day).stream()
                .map(meeting -> {
                    List<Decision> own = decided.getOrDefault(meeting.id(), List.of());
                    long closed = own.stream()
                            .flatMap(decision -> desk.task(decision, day).stream())
                            .filter(task -> task.state().isOver())
                            .count();
                    return new Row(meeting, meeting.kind().code(), own.size(), closed);
                })
                .toList();
    }

    boolean mayDispatch(@Nullable Principal user, AsOf asOf) {
        return !asOf.chosen() && access.of(user).actor().capacity() == Capacity.DISPATCHER;
    }

    /** @param form kind, title, held, leader, words, agencies */
    @PostMapping("/meetings")
    String open(
            @RequestParam Map<String, String> form, AsOf asOf, Principal user, Words words, RedirectAttributes next) {
        String title = form.getOrDefault("title", "").strip();
        String typed = form.getOrDefault("words", "").strip();
        try {
            Kind kind = Kind.parse(form.getOrDefault("kind", ""));
            LocalDate held = LocalDate.parse(form.getOrDefault("held", "").strip());
            boolean bare = kind == Kind.INSTRUCTION
                    && (typed.isEmpty() || form.getOrDefault("leader", "").isBlank() || held.isAfter(asOf.day()));
            if (title.isEmpty() || title.length() > LONGEST_TITLE || typed.length() > LONGEST_WORDS || bare) {
                return refuse(
                        words.say(bare ? "meetings.refused.instruction" : "meetings.refused.title"), form, words, next);
            }
            var opened = new Opened(
                    kind,
                    title,
                    held,
                    form.getOrDefault("leader", "").strip(),
                    typed,
                    TaskForm.agencies(form.getOrDefault("agencies", "")));
            Meeting meeting = desk.open(opened, user.getName(), asOf);
            next.addFlashAttribute(PageMessage.ATTRIBUTE, PageMessage.good(words.say("meetings.opened")));
            return "redirect:/meetings/" + meeting.id();
        } catch (DateTimeParseException e) {
            return refuse(words.say("tasks.form.deadline.refused", form.getOrDefault("held", "")), form, words, next);
        } catch (IllegalArgumentException e) {
            return refuse(words.say("tasks.form.choice.refused"), form, words, next);
        }
    }

    private static String refuse(String why, Map<String, String> form, Words words, RedirectAttributes next) {
        next.addFlashAttribute(PageMessage.ATTRIBUTE, PageMessage.bad(words.say("tasks.act.refused"), why));
        next.addFlashAttribute("draft", form);
        return "redirect:/meetings";
    }

    /** A task on the agenda. */
    public record Item(String id, String title, String deadline, Standing standing) {}

    /** A section of the agenda: its tasks by agency. */
    public record Part(String code, int count, Map<String, List<Item>> byAgency) {}

    /** What was decided. */
    public record Decided(int ordinal, String line, Item task, String agencies) {}

    @GetMapping(ONE)
    String meeting(@PathVariable String id, AsOf asOf, @Nullable Principal user, Words words, Model model) {
        show(get(id, asOf), asOf, user, words, model);
        return "meetings/meeting";
    }

    Meeting get(String id, AsOf asOf) {
        return desk.find(id, asOf.day()).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    void show(Meeting meeting, AsOf asOf, @Nullable Principal user, Words words, Model model) {
        var say = new Say(words);
        model.addAttribute("meeting", meeting);
        model.addAttribute("kind", meeting.kind().code());
        model.addAttribute("parts", meeting.kind() == Kind.MEETING ? parts(meeting, asOf, say) : List.of());
        model.addAttribute("decided", decided(meeting, asOf, say));
        model.addAttribute("mayDispatch", mayDispatch(user, asOf));
    }

    private List<Part> parts(Meeting meeting, AsOf asOf, Say say) {
        Agenda agenda = desk.agenda(meeting, asOf.day());
        LocalDate seen = meeting.held().isAfter(asOf.day()) ? asOf.day() : meeting.held();
        return Arrays.stream(Agenda.Section.values())
                .filter(section -> !agenda.of(section).isEmpty())
                .map(section -> new Part(
                        section.code(),
                        agenda.of(section).size(),
                        agenda.of(section).stream()
                                .collect(Collectors.groupingBy(
                                        Agenda.Item::agency,
                                        LinkedHashMap::new,
                                        Collectors.mapping(
                                                item -> item(item.task(), seen, say), Collectors.toList())))))
                .toList();
    }

    private static Item item(Task task, LocalDate day, Say say) {
        LocalDate deadline = task.deadline();
        return new Item(
                task.id(),
                task.origin().what().title(),
                deadline == null ? "" : deadline.toString(),
                Standing.of(task, day, say));
    }

    private List<Decided> decided(Meeting meeting, AsOf asOf, Say say) {
        return desk.decisions(meeting.id(), asOf.day()).stream()
                .flatMap(decision -> desk
                        .task(decision, asOf.day())
                        .map(task -> new Decided(
                                decision.ordinal(),
                                decision.line(),
                                item(task, asOf.day(), say),
                                String.join("、", task.owners())))
                        .stream())
                .toList();
    }

    @GetMapping(ONE + "/minutes")
    String minutes(@PathVariable String id, AsOf asOf, Model model) {
        Meeting meeting = get(id, asOf);
        model.addAttribute("meeting", meeting);
        model.addAttribute("letter", minutes(meeting, asOf).letter());
        return "meetings/minutes";
    }

    @GetMapping(value = ONE + "/minutes", params = "format=docx")
    @ResponseBody
    ResponseEntity<byte[]> docx(@PathVariable String id, AsOf asOf) {
        Meeting meeting = get(id, asOf);
        return minutes(meeting, asOf).letter().docx(meeting.title() + ".docx");
    }

    private Minutes minutes(Meeting meeting, AsOf asOf) {
        var lines = new ArrayList<Minutes.Line>();
        for (Decision decision : desk.decisions(meeting.id(), asOf.day())) {
            desk.task(decision, asOf.day()).ifPresent(task -> lines.add(new Minutes.Line(decision.line(), task)));
        }
        return new Minutes(meeting, desk.agenda(meeting, asOf.day()), lines);
    }

    @GetMapping(value = ONE, params = "format=csv")
    @ResponseBody
    ResponseEntity<byte[]> csv(@PathVariable String id, AsOf asOf, Words words) {
        Meeting meeting = get(id, asOf);
        var csv = new Csv()
                .row(List.of(
                        words.say("meetings.section"),
                        words.say("tasks.filter.agency"),
                        words.say("tasks.csv.title"),
                        words.say("tasks.deadline"),
                        words.say("tasks.state"),
                        words.say("tasks.days"),
                        words.say("tasks.csv.id"),
                        words.say("tasks.csv.as-of")));
        for (Part part : parts(meeting, asOf, new Say(words))) {
            part.byAgency()
                    .forEach((agency, items) -> items.forEach(item -> csv.row(List.of(
                            words.say("meetings.section." + part.code()),
                            agency,
                            item.title(),
                            item.deadline(),
                            item.standing().word(),
                            item.standing().days(),
                            item.id(),
                            asOf))));
        }
        return csv.file("agenda-" + meeting.held() + ".csv");
    }
}
