package org.gangmu.app.projects;

import java.security.Principal;
import java.util.Map;
import java.util.Optional;
import org.gangmu.app.goals.LinkedGoals;
import org.gangmu.app.library.Shelf;
import org.gangmu.app.portal.AsOf;
import org.gangmu.app.portal.PageMessage;
import org.gangmu.app.portal.Words;
import org.gangmu.app.projects.ProjectAccess.Person;
import org.gangmu.followup.Refusal;
import org.gangmu.project.Project;
import org.gangmu.project.ProjectActKind;
import org.gangmu.project.Told;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One project: how it stands and why, its gates, months, bottlenecks, sources and life line, and what the person may do to it. */
@Controller
class ProjectLifePages {
    private final ProjectDesk desk;
    private final ProjectAccess access;
    private final Shelf shelf;
    private final LinkedGoals goals;

    ProjectLifePages(ProjectDesk desk, ProjectAccess access, Shelf shelf, LinkedGoals goals) {
        this.desk = desk;
        this.access = access;
        this.shelf = shelf;
        this.goals = goals;
    }

    @GetMapping("/projects/{id:[0-9a-f]{16}}")
    String project(@PathVariable String id, AsOf asOf, @Nullable Principal user, Words words, Model model) {
        Project project = get(id, asOf);
        var views = new ProjectViews(desk.on(asOf.day()), shelf.on(asOf.day()), words);
        model.addAttribute("project", views.of(project, access.of(user), !asOf.chosen()));
        model.addAttribute("goals", goals.ofProject(id, project.what().name(), asOf.day(), words));
        return "projects/project";
    }

    private Project get(String id, AsOf asOf) {
        return desk.find(id, asOf.day()).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** @param form act, seen, and the fields of the act */
    @PostMapping("/projects/{id:[0-9a-f]{16}}/acts")
    String act(
            @PathVariable String id,
            @RequestParam Map<String, String> form,
            AsOf asOf,
            Principal user,
            Words words,
            RedirectAttributes next) {
        get(id, asOf);
        Person person = access.of(user);
        if (!person.acts()) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        String why = refused(id, form, asOf, person, words);
        if (why.isEmpty()) {
            next.addFlashAttribute(PageMessage.ATTRIBUTE, PageMessage.good(words.say("projects.act.done")));
        } else {
            next.addFlashAttribute(PageMessage.ATTRIBUTE, PageMessage.bad(words.say("projects.refused"), why));
            next.addFlashAttribute("draft", form);
        }
        return "redirect:/projects/" + id;
    }

    private String refused(String id, Map<String, String> form, AsOf asOf, Person person, Words words) {
        ProjectActKind kind;
        int seen;
        try {
            kind = ProjectActKind.parse(form.getOrDefault("act", ""));
            seen = Integer.parseInt(form.getOrDefault("seen", ""));
        } catch (IllegalArgumentException e) {
            return words.say("projects.form.unknown");
        }
        Optional<Refusal> refusal = desk.act(id, kind, told(kind, form), person.actor(), asOf, seen);
        return refusal.map(new Say(words)::why).orElse("");
    }

    /** Only the fields of the act: others that a form sends are none of it. */
    private static Told told(ProjectActKind kind, Map<String, String> form) {
        var fields = new java.util.TreeMap<String, String>();
        form.forEach((name, text) -> {
            if (kind.must().contains(name) || kind.may().contains(name)) {
                fields.put(name, text);
            }
        });
        return new Told(fields);
    }
}
