package org.gangmu.app.tasks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gangmu.app.goals.LinkedGoals;
import org.gangmu.app.library.Shelf;
import org.gangmu.app.portal.AsOf;
import org.gangmu.app.portal.PageMessage;
import org.gangmu.app.portal.SourceLink;
import org.gangmu.app.portal.Words;
import org.gangmu.app.tasks.TaskAccess.Person;
import org.gangmu.app.tasks.TaskDesk.Attached;
import org.gangmu.followup.Act;
import org.gangmu.followup.Evidence;
import org.gangmu.followup.Refusal;
import org.gangmu.followup.Task;
import org.gangmu.followup.TaskAct;
import org.gangmu.followup.TaskAct.Told;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One task: its life line, what the signed-in person may do to it, its files; and the one question to its owner. */
@Controller
class TaskLifePages {
    private static final long LARGEST_FILE = 20L * 1024 * 1024;

    private final TaskDesk desk;
    private final TaskAccess access;
    private final Shelf shelf;
    private final LinkedGoals goals;

    TaskLifePages(TaskDesk desk, TaskAccess access, Shelf shelf, LinkedGoals goals) {
        this.desk = desk;
        this.access = access;
        this.shelf = shelf;
        this.goals = goals;
    }

    @GetMapping("/tasks/{id:[0-9a-f]{16}}")
    String task(@PathVariable String id, AsOf asOf, @Nullable Principal user, Words words, Model model) {
        show(id, asOf, user, words, model);
        model.addAttribute("goals", goals.ofTask(id, asOf.day(), words));
        return "tasks/task";
    }

    /** “Is this right?”: the page a reminder leads to. */
    @GetMapping("/tasks/{id:[0-9a-f]{16}}/confirm")
    String confirm(@PathVariable String id, AsOf asOf, @Nullable Principal user, Words words, Model model) {
        TaskView task = show(id, asOf, user, words, model);
        model.addAttribute(
                "mayConfirm", task.forms().stream().anyMatch(form -> form.act().equals(Act.CONFIRM.code())));
        return "tasks/confirm";
    }

    private TaskView show(String id, AsOf asOf, @Nullable Principal user, Words words, Model model) {
        Task task = task(id, asOf);
        Person person = access.of(user);
        TaskView view = TaskView.of(task, asOf.day(), person, !asOf.chosen(), shelf.on(asOf.day()), words);
        model.addAttribute(
                "slips",
                desk.slips(asOf.day()).stream()
                        .filter(slip -> slip.task().equals(id))
                        .toList());
        model.addAttribute("groups", GroupView.of(task, desk.parties(asOf.day())));
        model.addAttribute("task", view);
        model.addAttribute("own", person.isOwn(task));
        return view;
    }

    private Task task(String id, AsOf asOf) {
        return desk.find(id, asOf.day()).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /**
     * @param form act, text, lead, deadline, seen as the forms of the page send them; {@code back} says to which page to return
     */
    @PostMapping("/tasks/{id:[0-9a-f]{16}}/acts")
    String act(
            @PathVariable String id,
            @RequestParam Map<String, String> form,
            @RequestParam(required = false) @Nullable List<MultipartFile> files,
            AsOf asOf,
            Principal user,
            Words words,
            RedirectAttributes next) {
        Task task = task(id, asOf);
        String page = "redirect:/tasks/" + id;
        try {
            Optional<Refusal> refusal =
                    record(task, form, attached(files == null ? List.of() : files, words), asOf, user, words);
            if (refusal.isEmpty()) {
                next.addFlashAttribute(PageMessage.ATTRIBUTE, PageMessage.good(words.say("tasks.act.done")));
                return page;
            }
            refuse(form, new Say(words).why(refusal.get()), words, next);
        } catch (TaskForm.NotInOrder e) {
            refuse(form, String.valueOf(e.getMessage()), words, next);
        }
        return form.getOrDefault("back", "").equals("confirm") ? page + "/confirm" : page;
    }

    /** What was typed is kept for the form to show again. */
    private static void refuse(Map<String, String> form, String why, Words words, RedirectAttributes next) {
        next.addFlashAttribute(PageMessage.ATTRIBUTE, PageMessage.bad(words.say("tasks.act.refused"), why));
        next.addFlashAttribute("draft", form);
    }

    private Optional<Refusal> record(
            Task task, Map<String, String> form, List<Attached> files, AsOf asOf, Principal user, Words words)
            throws TaskForm.NotInOrder {
        Person person = access.of(user);
        try {
            var told = new Told(
                    form.getOrDefault("text", ""),
                    TaskForm.agencies(form.getOrDefault("lead", "")),
                    TaskForm.day(form.getOrDefault("deadline", ""), words),
                    List.of());
            Act act = Act.parse(form.getOrDefault("act", ""));
            int seen = Integer.parseInt(form.getOrDefault("seen", "-1"));
            if (!person.acts()) {
                throw new ResponseStatusException(HttpStatus.FORBIDDEN);
            }
            var whole = new TaskAct(act, told, person.actorOn(task), TaskDesk.ownDay(asOf), Instant.EPOCH);
            return desk.act(task.id(), whole, files, seen);
        } catch (IllegalArgumentException e) {
            throw new TaskForm.NotInOrder(words.say("tasks.form.choice.refused"));
        }
    }

    private static List<Attached> attached(List<MultipartFile> files, Words words) throws TaskForm.NotInOrder {
        var attached = new ArrayList<Attached>();
        for (MultipartFile file : files) {
            String name = bareName(String.valueOf(file.getOriginalFilename()));
            if (file.getSize() > LARGEST_FILE) {
                throw new TaskForm.NotInOrder(words.say("tasks.file.too-large", name, FileSize.of(LARGEST_FILE)));
            }
            if (!file.isEmpty()) {
                try {
                    attached.add(new Attached(name, file.getBytes()));
                } catch (IOException e) {
                    throw new TaskForm.NotInOrder(words.say("tasks.file.broken", name));
                }
            } else if (!name.isBlank()) {
                throw new TaskForm.NotInOrder(words.say("tasks.file.empty", name));
            }
        }
        return attached;
    }

    /** Without folders, which some browsers send, without control characters, and no longer than a file system takes. */
    private static String bareName(String sent) {
        String name = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{Cntrl}", "")
                .strip();
        return name.length() <= 200 ? name : name.substring(name.length() - 200);
    }

    /** A file that was attached, always to be saved, never to be shown: it is not ours. */
    @GetMapping("/tasks/{id:[0-9a-f]{16}}/files/{key:[0-9a-f]{64}}")
    ResponseEntity<byte[]> file(
            @PathVariable String id, @PathVariable String key, AsOf asOf, @Nullable Principal user) {
        Task task = task(id, asOf);
        if (!access.of(user).readsPapersOf(task)) {
            throw new ResponseStatusException(user == null ? HttpStatus.UNAUTHORIZED : HttpStatus.FORBIDDEN);
        }
        Evidence file = task.acts().stream()
                .flatMap(act -> act.told().evidence().stream())
                .filter(evidence -> SourceLink.key(evidence.id()).equals(key))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header(
                        "Content-Disposition",
                        ContentDisposition.attachment()
                                .filename(file.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(desk.bytes(file));
    }
}
