package org.gangmu.app.tasks;

import java.security.Principal;
import java.util.List;
import java.util.Map;
import org.gangmu.app.portal.AsOf;
import org.gangmu.app.portal.PageMessage;
import org.gangmu.app.portal.Words;
import org.gangmu.app.tasks.TaskDesk.Opening;
import org.gangmu.followup.Cadence;
import org.gangmu.followup.Capacity;
import org.gangmu.followup.Task;
import org.gangmu.followup.TaskKind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A task that stands in no document: an instruction, a meeting's decision, a motion, a livelihood project. */
@Controller
class NewTaskPage {
    private final TaskDesk desk;
    private final TaskAccess access;

    NewTaskPage(TaskDesk desk, TaskAccess access) {
        this.desk = desk;
        this.access = access;
    }

    @GetMapping("/tasks/new")
    String form(AsOf asOf, @Nullable Principal user, Words words, Model model) {
        show(TaskForm.empty(), asOf, user, words, model);
        return "tasks/new";
    }

    private void show(TaskForm form, AsOf asOf, @Nullable Principal user, Words words, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("kinds", ProposalPages.choices(TaskKind.values(), words));
        model.addAttribute("cadences", ProposalPages.choices(Cadence.values(), words));
        model.addAttribute(
                "mayDispatch", !asOf.chosen() && access.of(user).actor().capacity() == Capacity.DISPATCHER);
    }

    @PostMapping("/tasks")
    String open(
            @RequestParam Map<String, String> posted,
            AsOf asOf,
            Principal user,
            Words words,
            Model model,
            RedirectAttributes next) {
        var form = TaskForm.posted(posted, "", TaskForm.empty());
        try {
            List<Task> opened = desk.open(
                    List.of(new Opening(form.read(words), null)),
                    access.of(user).actor(),
                    asOf);
            next.addFlashAttribute(PageMessage.ATTRIBUTE, PageMessage.good(words.say("tasks.new.done")));
            return "redirect:/tasks/" + opened.get(0).id();
        } catch (TaskForm.NotInOrder e) {
            show(form, asOf, user, words, model);
            model.addAttribute(
                    PageMessage.ATTRIBUTE,
                    PageMessage.bad(words.say("tasks.act.refused"), String.valueOf(e.getMessage())));
            return "tasks/new";
        } catch (TaskDesk.NotOpened e) {
            show(form, asOf, user, words, model);
            model.addAttribute(
                    PageMessage.ATTRIBUTE,
                    PageMessage.bad(words.say("tasks.act.refused"), new Say(words).why(e.refusal())));
            return "tasks/new";
        }
    }
}
