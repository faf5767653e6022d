package org.gangmu.app.agencies;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gangmu.agency.Entry;
import org.gangmu.agency.Refused;
import org.gangmu.agency.TaskKey;
import org.gangmu.app.agencies.AgencyDesk.Signer;
import org.gangmu.app.portal.AsOf;
import org.gangmu.app.portal.PageMessage;
import org.gangmu.app.portal.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What people enter in the registry. Every form answers by a redirect to a page that says what came of it. */
@Controller
class AgencyForms {
    private static final int FAULTS_SHOWN = 50;

    private final AgencyDesk desk;

    AgencyForms(AgencyDesk desk) {
        this.desk = desk;
    }

    private static PageMessage refused(Refused refused, Words words) {
        return PageMessage.bad(words.say("agencies.refused"), says(refused, words));
    }

    private static String says(Refused refused, Words words) {
        return words.say("agencies.refused." + refused.why().code())
                + (refused.what().isEmpty() ? "" : " — " + refused.what());
    }

    /** A form's work. */
    private interface Work {
        String done();
    }

    private static void attempt(RedirectAttributes next, Words words, Work work) {
        try {
            next.addFlashAttribute(PageMessage.ATTRIBUTE, PageMessage.good(work.done()));
        } catch (Refused e) {
            next.addFlashAttribute(PageMessage.ATTRIBUTE, refused(e, words));
        }
    }

    /** @param name the agencies to accept, with all that documents tell of them */
    @PostMapping("/agencies/proposals")
    String accept(
            @RequestParam(required = false) List<String> name,
            AsOf asOf,
            Principal user,
            Words words,
            RedirectAttributes next) {
        attempt(next, words, () -> {
            List<Entry> entries =
                    desk.accept(name == null ? Set.of() : Set.copyOf(name), new Signer(user.getName(), asOf));
            return words.say(
                    "agencies.accepted",
                    entries.stream().map(Entry::agency).distinct().count(),
                    entries.size());
        });
        return "redirect:/agencies";
    }

    /** Adds an agency. @param form text, detail, other (its parent), from, reason */
    @PostMapping("/agencies")
    String add(
            @RequestParam Map<String, String> form, AsOf asOf, Principal user, Words words, RedirectAttributes next) {
        try {
            Entry entry = desk.add("", EntryForm.of(form), new Signer(user.getName(), asOf));
            next.addFlashAttribute(PageMessage.ATTRIBUTE, PageMessage.good(words.say("agencies.added", entry.text())));
            return "redirect:/agencies/" + entry.agency();
        } catch (Refused e) {
            next.addFlashAttribute(PageMessage.ATTRIBUTE, refused(e, words));
            return "redirect:/agencies";
        }
    }

    /** Adds to an agency, corrects or withdraws. @param form the fields of {@link EntryForm}; entry and act (correct, withdraw) */
    @PostMapping("/agencies/{id}")
    String enter(
            @PathVariable String id,
            @RequestParam Map<String, String> form,
            AsOf asOf,
            Principal user,
            Words words,
            RedirectAttributes next) {
        attempt(next, words, () -> {
            var signer = new Signer(user.getName(), asOf);
            String entry = form.getOrDefault("entry", "");
            switch (form.getOrDefault("act", "")) {
                case "correct" -> desk.correct(entry, EntryForm.of(form), signer);
                case "withdraw" -> desk.withdraw(entry, form.getOrDefault("reason", ""), signer);
                default -> desk.add(id, EntryForm.of(form), signer);
            }
            return words.say("agencies.kept");
        });
        next.addAttribute("id", id);
        return "redirect:/agencies/{id}";
    }

    /** Moves tasks to another agency. @param task the keys of the tasks. @param form other, from, reason */
    @PostMapping("/agencies/{id}/tasks")
    String reassign(
            @PathVariable String id,
            @RequestParam(required = false) List<String> task,
            @RequestParam Map<String, String> form,
            AsOf asOf,
            Principal user,
            Words words,
            RedirectAttributes next) {
        attempt(next, words, () -> {
            List<TaskKey> tasks =
                    task == null ? List.of() : task.stream().map(TaskKey::parse).toList();
            List<Entry> moved = desk.reassign(id, EntryForm.of(form), tasks, new Signer(user.getName(), asOf));
            return words.say("agencies.reassigned", moved.size());
        });
        next.addAttribute("id", id);
        return "redirect:/agencies/{id}";
    }

    @PostMapping("/agencies/import")
    String takeIn(@RequestParam MultipartFile file, AsOf asOf, Principal user, Words words, RedirectAttributes next)
            throws IOException {
        String json = new String(file.getBytes(), StandardCharsets.UTF_8);
        try {
            RegistryImport.Result result = desk.takeIn(json, new Signer(user.getName(), asOf));
            next.addFlashAttribute(PageMessage.ATTRIBUTE, message(result, words));
        } catch (Refused e) {
            next.addFlashAttribute(PageMessage.ATTRIBUTE, refused(e, words));
        }
        return "redirect:/agencies";
    }

    private static PageMessage message(RegistryImport.Result result, Words words) {
        List<RegistryImport.Fault> faults = result.faults();
        return faults.isEmpty()
                ? PageMessage.good(words.say("agencies.imported", result.added(), result.known()))
                : PageMessage.bad(
                        words.say("agencies.import.refused", faults.size()),
                        faults.stream()
                                .limit(FAULTS_SHOWN)
                                .map(fault ->
                                        (fault.row() == 0 ? "" : words.say("agencies.import.row", fault.row()) + " ")
                                                + says(fault.refused(), words))
                                .toList());
    }
}
