package org.gangmu.app.budget;

import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.security.Principal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gangmu.app.portal.AsOf;
import org.gangmu.app.portal.PageMessage;
import org.gangmu.app.portal.Words;
import org.gangmu.app.store.Store;
import org.gangmu.budget.Aim;
import org.gangmu.budget.Loop;
import org.gangmu.budget.Loop.Refusal;
import org.gangmu.budget.LoopAct;
import org.gangmu.budget.LoopStage;
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

/** Budget performance from goal to next year's budget, and major policies before and after: the list, one loop, the next stage. */
@Controller
class PerformancePages {
    private static final String PAGE = "redirect:/budget/performance";

    private final Store store;
    private final BudgetDesk desk;

    PerformancePages(Store store, BudgetDesk desk) {
        this.store = store;
        this.desk = desk;
    }

    @GetMapping("/budget/performance")
    String list(AsOf asOf, HttpServletRequest request, Words words, Model model) {
        var sayer = new LoopView.Maker(desk, asOf.day(), words);
        List<LoopView> all =
                loops(asOf.day()).values().stream().map(sayer::loop).toList();
        model.addAttribute("goals", all.stream().filter(LoopView::ofMoney).toList());
        model.addAttribute(
                "policies", all.stream().filter(loop -> !loop.ofMoney()).toList());
        model.addAttribute("mayKeep", BudgetPages.mayKeep(request, asOf));
        return "budget/performance";
    }

    @GetMapping("/budget/performance/{id}")
    String loop(@PathVariable String id, AsOf asOf, HttpServletRequest request, Words words, Model model) {
        Loop loop = Optional.ofNullable(loops(asOf.day()).get(id))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("loop", new LoopView.Maker(desk, asOf.day(), words).loop(loop));
        model.addAttribute("mayKeep", BudgetPages.mayKeep(request, asOf));
        return "budget/loop";
    }

    /** The loops by id, the latest begun first. */
    private Map<String, Loop> loops(LocalDate day) {
        Map<String, List<LoopAct>> byId = store.performanceActs().list(day).stream()
                .collect(Collectors.groupingBy(LoopAct::id, LinkedHashMap::new, Collectors.toList()));
        Map<String, Loop> loops = new LinkedHashMap<>();
        List<String> ids = new java.util.ArrayList<>(byId.keySet());
        java.util.Collections.reverse(ids);
        ids.forEach(id -> loops.put(id, new Loop(byId.getOrDefault(id, List.of()))));
        return loops;
    }

    /**
     * Records a stage; one without an id begins a loop.
     *
     * @param form id, stage, title, body, aims, amount, mark, result, links as the page sends them
     */
    @PostMapping("/budget/performance")
    String act(
            @RequestParam Map<String, String> form, AsOf asOf, Principal user, Words words, RedirectAttributes next) {
        String id = form.getOrDefault("id", "");
        String back = id.isEmpty() ? PAGE : PAGE + "/" + id;
        if (asOf.chosen()) {
            return refuse(form, words.say("budget.not-today"), words, next, back);
        }
        try {
            LoopStage stage = LoopStage.find(form.getOrDefault("stage", ""))
                    .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
            String loopId =
                    id.isEmpty() ? UUID.randomUUID().toString().replace("-", "").substring(0, 16) : id;
            LoopAct act = act(loopId, stage, form, user.getName(), asOf.day());
            Optional<Refusal> refusal = store.performanceActs().add(act, all -> refusal(act, id, all));
            if (refusal.isPresent()) {
                return refuse(form, words.say("budget.loop.refused." + key(refusal.get())), words, next, back);
            }
            next.addFlashAttribute(PageMessage.ATTRIBUTE, PageMessage.good(words.say("budget.loop.kept")));
            return PAGE + "/" + loopId;
        } catch (NumberFormatException e) {
            return refuse(form, words.say("budget.loop.number"), words, next, back);
        } catch (IllegalArgumentException e) {
            return refuse(form, words.say("budget.loop.aim", String.valueOf(e.getMessage())), words, next, back);
        }
    }

    private static String key(Refusal refusal) {
        return refusal.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /** The links to lines must lead somewhere; the rest the loop itself decides. */
    private Optional<Refusal> refusal(LoopAct act, String id, List<LoopAct> all) {
        boolean linked = act.links().stream()
                .filter(link -> link.startsWith("line:"))
                .allMatch(link -> desk.on(act.day())
                        .budget()
                        .find(LineView.id(link.substring("line:".length())))
                        .isPresent());
        if (!linked) {
            return Optional.of(Refusal.NO_LINK);
        }
        if (id.isEmpty()) {
            return act.stage().isFirst() ? Loop.incomplete(act) : Optional.of(Refusal.SKIPPED);
        }
        List<LoopAct> before =
                all.stream().filter(other -> other.id().equals(id)).toList();
        return before.isEmpty() ? Optional.of(Refusal.SKIPPED) : new Loop(before).refusal(act);
    }

    private static LoopAct act(String id, LoopStage stage, Map<String, String> form, String author, LocalDate day) {
        return new LoopAct(
                id,
                stage,
                cut(form.getOrDefault("title", ""), 300),
                cut(form.getOrDefault("body", ""), 20_000),
                Aim.parse(form.getOrDefault("aims", "")),
                number(form.getOrDefault("amount", "")),
                number(form.getOrDefault("mark", "")),
                cut(form.getOrDefault("result", ""), 30),
                form.getOrDefault("links", "")
                        .lines()
                        .map(String::strip)
                        .filter(link -> !link.isEmpty())
                        .limit(50)
                        .toList(),
                author,
                day);
    }

    private static String cut(String text, int longest) {
        String stripped = text.strip();
        return stripped.length() <= longest ? stripped : stripped.substring(0, longest);
    }

    private static @Nullable BigDecimal number(String text) {
        String digits = text.strip().replace(",", "");
        if (digits.isEmpty()) {
            return null;
        }
        if (!digits.matches("-?\\d{1,15}(?:\\.\\d{1,6})?")) {
            throw new NumberFormatException(digits);
        }
        return new BigDecimal(digits);
    }

    /** What was typed is kept for the form to show again. */
    private static String refuse(
            Map<String, String> form, String why, Words words, RedirectAttributes next, String back) {
        next.addFlashAttribute(PageMessage.ATTRIBUTE, PageMessage.bad(words.say("budget.loop.refused"), why));
        next.addFlashAttribute("draft", form);
        return back;
    }
}
