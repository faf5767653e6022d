package org.gangmu.app.mechanisms;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gangmu.app.mechanisms.MechanismDesk.Author;
import org.gangmu.app.portal.AsOf;
import org.gangmu.app.portal.Words;
import org.gangmu.app.store.MechanismLedger;
import org.gangmu.app.store.Store;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** All obligations: what is open, what is late, and the next slip for what is late. */
@Controller
class ObligationPages {
    private static final List<String> STATES = List.of("late", "open", "done");

    private final MechanismDesk desk;
    private final MechanismLedger ledger;

    ObligationPages(MechanismDesk desk, Store store) {
        this.desk = desk;
        this.ledger = store.mechanisms();
    }

    @GetMapping("/mechanisms/obligations")
    String list(
            @RequestParam(defaultValue = "") String state,
            AsOf asOf,
            HttpServletRequest request,
            Words words,
            Model model) {
        List<ObligationView> all = ledger.obligations(asOf.day()).stream()
                .map(duty -> ObligationView.of(duty, desk, asOf.day(), words))
                .toList();
        Map<String, Long> counts = new LinkedHashMap<>();
        STATES.forEach(one -> counts.put(
                one, all.stream().filter(duty -> duty.state().equals(one)).count()));
        model.addAttribute("counts", counts);
        model.addAttribute("state", state);
        model.addAttribute("total", all.size());
        model.addAttribute(
                "obligations",
                STATES.stream()
                        .filter(one -> state.isEmpty() || state.equals(one))
                        .flatMap(one -> all.stream().filter(duty -> duty.state().equals(one)))
                        .toList());
        model.addAttribute("mayDirect", PackPages.mayDirect(request, asOf));
        return "mechanisms/obligations";
    }

    /** @param form action (done or slip) and note */
    @PostMapping("/mechanisms/obligations/{id}")
    String act(
            @PathVariable String id,
            @RequestParam Map<String, String> form,
            AsOf asOf,
            Principal user,
            Words words,
            RedirectAttributes next) {
        var author = new Author(user.getName(), asOf);
        try {
            if (form.getOrDefault("action", "").equals("slip")) {
                next.addAttribute("key", desk.supervise(id, author));
                return "redirect:/mechanisms/" + MechanismDesk.SUPERVISION + "/events/{key}";
            }
            desk.finish(id, form.getOrDefault("note", ""), author);
            next.addFlashAttribute("notice", Notice.good(words.say("mechanisms.finished")));
        } catch (Refused e) {
            next.addFlashAttribute("notice", Notice.of(e, words));
        }
        return "redirect:/mechanisms/obligations";
    }
}
