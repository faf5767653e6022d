package org.gangmu.app.mechanisms;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gangmu.app.mechanisms.MechanismDesk.Author;
import org.gangmu.app.portal.AsOf;
import org.gangmu.app.portal.PageMessage;
import org.gangmu.app.portal.Pages;
import org.gangmu.app.portal.Words;
import org.gangmu.app.store.MechanismLedger;
import org.gangmu.app.store.Store;
import org.gangmu.app.store.StoredMechanism.StoredObligation;
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
    private static final int PAGE_SIZE = 50;

    private final MechanismDesk desk;
    private final MechanismLedger ledger;

    ObligationPages(MechanismDesk desk, Store store) {
        this.desk = desk;
        this.ledger = store.mechanisms();
    }

    @GetMapping("/mechanisms/obligations")
    String list(
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "1") int page,
            AsOf asOf,
            HttpServletRequest request,
            Words words,
            Model model) {
        Map<String, List<StoredObligation>> byState = new LinkedHashMap<>();
        STATES.forEach(one -> byState.put(one, new ArrayList<>()));
        List<StoredObligation> all = ledger.obligations(asOf.day());
        all.forEach(duty ->
                byState.getOrDefault(desk.state(duty, asOf.day()), List.of()).add(duty));
        Map<String, Integer> counts = new LinkedHashMap<>();
        byState.forEach((one, duties) -> counts.put(one, duties.size()));
        List<StoredObligation> shown = byState.entrySet().stream()
                .filter(entry -> state.isEmpty() || state.equals(entry.getKey()))
                .flatMap(entry -> entry.getValue().stream())
                .toList();
        var pages = Pages.of(shown.size(), PAGE_SIZE, page);
        model.addAttribute("counts", counts);
        model.addAttribute("state", state);
        model.addAttribute("total", all.size());
        model.addAttribute("pages", pages);
        model.addAttribute(
                "obligations",
                pages.part(shown).stream()
                        .map(duty -> ObligationView.of(duty, desk, asOf.day(), words))
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
            next.addFlashAttribute(PageMessage.ATTRIBUTE, PageMessage.good(words.say("mechanisms.finished")));
        } catch (Refused e) {
            next.addFlashAttribute(PageMessage.ATTRIBUTE, Refusals.of(e, words));
        }
        return "redirect:/mechanisms/obligations";
    }
}
