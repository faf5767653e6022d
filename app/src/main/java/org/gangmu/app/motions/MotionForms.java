package org.gangmu.app.motions;

import java.io.IOException;
import java.security.Principal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gangmu.app.portal.AsOf;
import org.gangmu.app.portal.PageMessage;
import org.gangmu.app.portal.Words;
import org.gangmu.app.tasks.Say;
import org.gangmu.app.tasks.TaskAccess;
import org.gangmu.app.tasks.TaskAccess.Person;
import org.gangmu.app.tasks.TaskDesk;
import org.gangmu.app.tasks.TaskDesk.Attached;
import org.gangmu.app.tasks.TaskForm;
import org.gangmu.followup.Cadence;
import org.gangmu.followup.Capacity;
import org.gangmu.followup.Refusal;
import org.gangmu.followup.Task;
import org.gangmu.followup.TaskKind;
import org.gangmu.followup.TaskOrigin.What;
import org.gangmu.motion.Motion;
import org.gangmu.motion.MotionEvent.Reply;
import org.gangmu.motion.MotionEvent.Satisfaction;
import org.gangmu.motion.MotionRules;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What people enter of motions. Every form answers by a redirect to a page that says what came of it. */
@Controller
class MotionForms {
    private static final String ONE = "/motions/{id:[0-9a-f]{16}}";
    private static final long LARGEST_FILE = 20L * 1024 * 1024;
    private static final int LONGEST = 1800;

    private final MotionDesk desk;
    private final MotionPages pages;
    private final TaskAccess access;

    MotionForms(MotionDesk desk, MotionPages pages, TaskAccess access) {
        this.desk = desk;
        this.pages = pages;
        this.access = access;
    }

    private Person dispatcher(Principal user) {
        Person person = access.of(user);
        if (person.actor().capacity() != Capacity.DISPATCHER) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return person;
    }

    /** @param form kind, session, number, proposer, subject, text, received */
    @PostMapping("/motions")
    String receive(
            @RequestParam Map<String, String> form, AsOf asOf, Principal user, Words words, RedirectAttributes next) {
        Person person = dispatcher(user);
        LocalDate day = TaskDesk.ownDay(asOf);
        try {
            LocalDate received = LocalDate.parse(form.getOrDefault("received", ""));
            var motion = new Motion(
                    "",
                    desk.region(day),
                    Motion.Kind.parse(form.getOrDefault("kind", "")),
                    form.getOrDefault("session", ""),
                    Integer.parseInt(form.getOrDefault("number", "").strip()),
                    form.getOrDefault("proposer", ""),
                    form.getOrDefault("subject", ""),
                    form.getOrDefault("text", ""),
                    received,
                    person.actor().account(),
                    day,
                    List.of());
            Optional<Motion> kept = received.isAfter(day) ? Optional.empty() : desk.receive(motion);
            if (kept.isPresent()) {
                next.addFlashAttribute(PageMessage.ATTRIBUTE, PageMessage.good(words.say("motions.kept")));
                return "redirect:/motions/" + kept.get().id();
            }
            refuse(
                    words.say(received.isAfter(day) ? "motions.refused.received" : "motions.refused.number"),
                    form,
                    words,
                    next);
        } catch (DateTimeParseException | IllegalArgumentException e) {
            refuse(words.say("motions.refused.fields"), form, words, next);
        }
        return "redirect:/motions";
    }

    private static void refuse(String why, Map<String, String> form, Words words, RedirectAttributes next) {
        next.addFlashAttribute(PageMessage.ATTRIBUTE, PageMessage.bad(words.say("tasks.act.refused"), why));
        next.addFlashAttribute("draft", form);
    }

    private static String after(
            String id, Optional<Refusal> refusal, Map<String, String> form, Words words, RedirectAttributes next) {
        refusal.ifPresentOrElse(
                why -> refuse(new Say(words).why(why), form, words, next),
                () -> next.addFlashAttribute(PageMessage.ATTRIBUTE, PageMessage.good(words.say("motions.kept"))));
        return "redirect:/motions/" + id;
    }

    /** @param form lead, responsible, and hard where the longest limit is to count */
    @PostMapping(ONE + "/assign")
    String assign(
            @PathVariable String id,
            @RequestParam Map<String, String> form,
            AsOf asOf,
            Principal user,
            Words words,
            RedirectAttributes next) {
        Person person = dispatcher(user);
        Motion motion = pages.get(id, asOf);
        List<String> lead = TaskForm.agencies(form.getOrDefault("lead", ""));
        if (lead.isEmpty()) {
            refuse(words.say("motions.refused.lead"), form, words, next);
            return "redirect:/motions/" + id;
        }
        var limit = MotionRules.national().of(motion.kind());
        var what = new What(
                TaskKind.MOTION,
                motion.subject(),
                motion.kind().chineseName() + "第" + motion.number() + "号（" + motion.session() + "，" + motion.proposer()
                        + "）：" + (motion.text().isEmpty() ? motion.subject() : motion.text()),
                lead,
                TaskForm.agencies(form.getOrDefault("responsible", "")),
                limit.deadline(TaskDesk.ownDay(asOf), form.containsKey("hard")),
                Cadence.MONTHLY);
        return after(id, desk.assign(motion, what, person, asOf), form, words, next);
    }

    private Task task(Motion motion, AsOf asOf) {
        return desk.task(motion, asOf.day()).orElseThrow(() -> new ResponseStatusException(HttpStatus.CONFLICT));
    }

    /** @param form reply (A to D), words; @param files the letter of reply */
    @PostMapping(ONE + "/reply")
    String reply(
            @PathVariable String id,
            @RequestParam Map<String, String> form,
            @RequestParam(required = false) @Nullable List<MultipartFile> files,
            AsOf asOf,
            Principal user,
            Words words,
            RedirectAttributes next) {
        Motion motion = pages.get(id, asOf);
        String told = form.getOrDefault("words", "").strip();
        try {
            Reply reply = Reply.valueOf(form.getOrDefault("reply", ""));
            if (told.isEmpty() || told.length() > LONGEST) {
                refuse(words.say("motions.refused.words", LONGEST), form, words, next);
                return "redirect:/motions/" + id;
            }
            List<Attached> attached = attached(files == null ? List.of() : files);
            return after(
                    id,
                    desk.reply(motion, task(motion, asOf), reply, told, attached, access.of(user), asOf),
                    form,
                    words,
                    next);
        } catch (IllegalArgumentException | IOException e) {
            refuse(words.say("motions.refused.reply"), form, words, next);
            return "redirect:/motions/" + id;
        }
    }

    private static List<Attached> attached(List<MultipartFile> files) throws IOException {
        var attached = new ArrayList<Attached>();
        for (MultipartFile file : files) {
            if (file.getSize() > LARGEST_FILE) {
                throw new IOException("too large");
            }
            if (!file.isEmpty()) {
                String name = String.valueOf(file.getOriginalFilename())
                        .replaceAll("^.*[/\\\\]", "")
                        .replaceAll("\\p{Cntrl}", "");
                attached.add(new Attached(name.isBlank() ? "答复件" : name, file.getBytes()));
            }
        }
        return attached;
    }

    /** @param form satisfaction, words, and deadline where it is handled again */
    @PostMapping(ONE + "/judge")
    String judge(
            @PathVariable String id,
            @RequestParam Map<String, String> form,
            AsOf asOf,
            Principal user,
            Words words,
            RedirectAttributes next) {
        Person person = dispatcher(user);
        Motion motion = pages.get(id, asOf);
        String told = form.getOrDefault("words", "").strip();
        try {
            Satisfaction satisfaction = Satisfaction.parse(form.getOrDefault("satisfaction", ""));
            if (told.length() > LONGEST || satisfaction == Satisfaction.DISSATISFIED && told.isEmpty()) {
                refuse(words.say("motions.refused.why"), form, words, next);
                return "redirect:/motions/" + id;
            }
            LocalDate deadline = TaskForm.day(form.getOrDefault("deadline", ""), words);
            return after(
                    id,
                    desk.judge(motion, task(motion, asOf), satisfaction, told, deadline, person, asOf),
                    form,
                    words,
                    next);
        } catch (TaskForm.NotInOrder e) {
            refuse(String.valueOf(e.getMessage()), form, words, next);
        } catch (IllegalArgumentException e) {
            refuse(words.say("tasks.form.choice.refused"), form, words, next);
        }
        return "redirect:/motions/" + id;
    }
}
