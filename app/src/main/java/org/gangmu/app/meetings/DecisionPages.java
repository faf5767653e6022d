package org.gangmu.app.meetings;

import java.security.Principal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gangmu.app.portal.AsOf;
import org.gangmu.app.portal.PageMessage;
import org.gangmu.app.portal.Words;
import org.gangmu.app.store.MeetingLedger.Meeting;
import org.gangmu.app.tasks.Say;
import org.gangmu.app.tasks.TaskAccess;
import org.gangmu.app.tasks.TaskDesk;
import org.gangmu.app.tasks.TaskForm;
import org.gangmu.followup.Cadence;
import org.gangmu.followup.Task;
import org.gangmu.followup.TaskKind;
import org.gangmu.followup.TaskOrigin.What;
import org.gangmu.meeting.DecisionLine;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Lines typed in a meeting become tasks in one step: read, shown to be changed, and accepted together. */
@Controller
class DecisionPages {
    private static final int MOST_LINES = 60;
    private static final int LONGEST = 10_000;

    private final MeetingPages pages;
    private final MeetingDesk desk;
    private final TaskAccess access;

    DecisionPages(MeetingPages pages, MeetingDesk desk, TaskAccess access) {
        this.pages = pages;
        this.desk = desk;
        this.access = access;
    }

    /** A line with what was read in it or typed instead. @param error why it was not accepted; empty when nothing was wrong */
    public record Proposed(int index, String line, TaskForm form, String error) {}

    /**
     * With {@code act=read} reads the lines typed in {@code lines}; with {@code act=accept} opens the tasks of the fields that came
     * back ({@code line-1}, {@code title-1}, … {@code count}). If one is not in order none is opened, and the page comes back with
     * what was typed.
     */
    @PostMapping(MeetingPages.ONE + "/decisions")
    String decide(
            @PathVariable String id,
            @RequestParam Map<String, String> form,
            AsOf asOf,
            Principal user,
            Words words,
            Model model,
            RedirectAttributes next) {
        TaskDesk.ownDay(asOf);
        Meeting meeting = pages.get(id, asOf);
        List<Proposed> proposed = form.getOrDefault("act", "").equals("accept")
                ? returned(form, meeting)
                : read(form.getOrDefault("lines", ""), meeting, asOf);
        if (proposed.isEmpty() || proposed.size() > MOST_LINES) {
            next.addFlashAttribute(
                    PageMessage.ATTRIBUTE,
                    PageMessage.bad(words.say("tasks.act.refused"), words.say("meetings.refused.lines", MOST_LINES)));
            return "redirect:/meetings/" + id;
        }
        if (form.getOrDefault("act", "").equals("accept")) {
            var whats = new ArrayList<What>();
            List<Proposed> checked = checked(proposed, whats, words);
            if (checked.stream().allMatch(one -> one.error().isEmpty())) {
                try {
                    List<Task> opened = desk.decide(
                            meeting,
                            proposed.stream().map(Proposed::line).toList(),
                            whats,
                            access.of(user).actor(),
                            asOf);
                    next.addFlashAttribute(
                            PageMessage.ATTRIBUTE, PageMessage.good(words.say("meetings.decided", opened.size())));
                    return "redirect:/meetings/" + id;
                } catch (TaskDesk.NotOpened e) {
                    model.addAttribute(
                            PageMessage.ATTRIBUTE,
                            PageMessage.bad(words.say("tasks.act.refused"), new Say(words).why(e.refusal())));
                }
            }
            proposed = checked;
        }
        pages.show(meeting, asOf, user, words, model);
        model.addAttribute("proposed", proposed);
        model.addAttribute(
                "kinds", Map.of(MeetingDesk.kind(meeting).code(), new Say(words).word(MeetingDesk.kind(meeting))));
        model.addAttribute("cadences", cadences(words));
        return "meetings/decisions";
    }

    private static Map<String, String> cadences(Words words) {
        var cadences = new java.util.LinkedHashMap<String, String>();
        for (Cadence cadence : Cadence.values()) {
            cadences.put(cadence.code(), new Say(words).word(cadence));
        }
        return cadences;
    }

    private List<Proposed> read(String lines, Meeting meeting, AsOf asOf) {
        if (lines.length() > LONGEST) {
            return List.of();
        }
        TaskKind kind = MeetingDesk.kind(meeting);
        var proposed = new ArrayList<Proposed>();
        for (DecisionLine line : DecisionLine.parse(lines, desk.parties(asOf.day()))) {
            proposed.add(new Proposed(proposed.size() + 1, line.line(), TaskForm.of(line.what(kind)), ""));
        }
        return proposed;
    }

    private static List<Proposed> returned(Map<String, String> form, Meeting meeting) {
        var proposed = new ArrayList<Proposed>();
        String count = form.getOrDefault("count", "");
        int lines = count.matches("\\d{1,3}") ? Integer.parseInt(count) : 0;
        for (int i = 1; i <= Math.min(lines, MOST_LINES); i++) {
            String suffix = "-" + i;
            if (!form.containsKey("drop" + suffix)) {
                TaskForm typed = TaskForm.posted(form, suffix, TaskForm.empty());
                proposed.add(new Proposed(
                        i,
                        form.getOrDefault("line" + suffix, typed.title()),
                        typed.withKind(MeetingDesk.kind(meeting).code()),
                        ""));
            }
        }
        return proposed;
    }

    private List<Proposed> checked(List<Proposed> proposed, List<What> whats, Words words) {
        var checked = new ArrayList<Proposed>();
        for (Proposed one : proposed) {
            String error = "";
            try {
                whats.add(one.form().read(words));
            } catch (TaskForm.NotInOrder e) {
                error = String.valueOf(e.getMessage());
            }
            checked.add(new Proposed(one.index(), one.line(), one.form(), error));
        }
        return checked;
    }
}
