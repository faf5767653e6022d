package org.gangmu.app.adjustments;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.gangmu.app.accounts.Role;
import org.gangmu.app.adjustments.AdjustmentForm.NotInOrder;
import org.gangmu.app.portal.AsOf;
import org.gangmu.app.portal.Csv;
import org.gangmu.app.portal.PageMessage;
import org.gangmu.app.portal.PeriodWords;
import org.gangmu.app.portal.Words;
import org.gangmu.app.portal.Xlsx;
import org.gangmu.quantity.Bound;
import org.gangmu.quantity.Measure;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The adjustments of the plan's targets, and the form that adds one. */
@Controller
class AdjustmentPages {
    private final AdjustmentDesk desk;
    private final Goals goals;

    AdjustmentPages(AdjustmentDesk desk, Goals goals) {
        this.desk = desk;
        this.goals = goals;
    }

    /** A target to choose. */
    public record Choice(String code, String words) {}

    @GetMapping("/adjustments")
    String list(AsOf asOf, HttpServletRequest request, Words words, Model model) {
        show(AdjustmentForm.of(Map.of()), asOf, request, words, model);
        return "adjustments/adjustments";
    }

    private void show(AdjustmentForm form, AsOf asOf, HttpServletRequest request, Words words, Model model) {
        boolean may = !asOf.chosen()
                && Arrays.stream(Role.values()).anyMatch(role -> role.directs() && request.isUserInRole(role.name()));
        List<AdjustmentRow> rows = AdjustmentRow.of(desk.list(asOf.day()), asOf.day(), words);
        model.addAttribute("rows", rows);
        model.addAttribute(
                "inForce",
                rows.stream().filter(row -> row.state().equals("force")).count());
        model.addAttribute("form", form);
        model.addAttribute("mayAdjust", may);
        model.addAttribute("goals", may ? choices(asOf, words) : List.of());
        model.addAttribute(
                "bounds",
                List.of(Bound.EQ, Bound.GE, Bound.LE, Bound.APPROX).stream()
                        .map(bound -> new Choice(bound.code(), words.say("adjustments.bound." + bound.code())))
                        .toList());
    }

    private List<Choice> choices(AsOf asOf, Words words) {
        return goals.list(asOf.day()).stream()
                .map(open -> new Choice(
                        open.code(),
                        PeriodWords.of(open.goal().period(), words) + " · "
                                + open.target().indicator() + " · "
                                + (open.goal().measure() == Measure.GROWTH ? words.say("score.growth") + " " : "")
                                + (open.value() == null
                                        ? words.say("adjustments.open")
                                        : words.quantity(open.value().toPlainString(), open.unit()))))
                .toList();
    }

    @PostMapping("/adjustments")
    String keep(
            @RequestParam Map<String, String> posted,
            AsOf asOf,
            Principal user,
            HttpServletRequest request,
            Words words,
            Model model,
            RedirectAttributes next) {
        AdjustmentForm form = AdjustmentForm.of(posted);
        try {
            desk.keep(form, user.getName(), asOf, words);
            next.addFlashAttribute(PageMessage.ATTRIBUTE, PageMessage.good(words.say("adjustments.kept")));
            return "redirect:/adjustments";
        } catch (NotInOrder e) {
            show(form, asOf, request, words, model);
            model.addAttribute(
                    PageMessage.ATTRIBUTE,
                    PageMessage.bad(words.say("adjustments.refused"), String.valueOf(e.getMessage())));
            return "adjustments/adjustments";
        }
    }

    @PostMapping("/adjustments/{id}/withdrawal")
    String withdraw(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String reason,
            AsOf asOf,
            Principal user,
            Words words,
            RedirectAttributes next) {
        try {
            desk.withdraw(id, reason, user.getName(), asOf, words);
            next.addFlashAttribute(PageMessage.ATTRIBUTE, PageMessage.good(words.say("adjustments.withdrawn")));
        } catch (NotInOrder e) {
            next.addFlashAttribute(
                    PageMessage.ATTRIBUTE,
                    PageMessage.bad(words.say("adjustments.refused"), String.valueOf(e.getMessage())));
        }
        return "redirect:/adjustments";
    }

    @GetMapping(value = "/adjustments", params = "format=csv")
    @ResponseBody
    ResponseEntity<byte[]> csv(AsOf asOf, Words words) {
        var csv = new Csv();
        table(asOf, words).forEach(csv::row);
        return csv.file("adjustments-" + asOf + ".csv");
    }

    @GetMapping(value = "/adjustments", params = "format=xlsx")
    @ResponseBody
    ResponseEntity<byte[]> xlsx(AsOf asOf, Words words) {
        return new Xlsx().rows(table(asOf, words)).file("adjustments-" + asOf + ".xlsx");
    }

    private List<List<Object>> table(AsOf asOf, Words words) {
        var rows = new ArrayList<List<Object>>();
        rows.add(List.of(
                        "indicator",
                        "period",
                        "before",
                        "after",
                        "unit",
                        "basis",
                        "number",
                        "date",
                        "approved-by",
                        "from",
                        "reason",
                        "signed",
                        "state",
                        "withdrawn")
                .stream()
                .map(column -> (Object) words.say("adjustments." + column))
                .toList());
        for (AdjustmentRow row : AdjustmentRow.of(desk.list(asOf.day()), asOf.day(), words)) {
            rows.add(List.of(
                    row.indicator(),
                    row.period(),
                    row.before(),
                    row.after(),
                    row.unit(),
                    row.basis(),
                    row.number(),
                    row.date(),
                    row.approvedBy(),
                    row.from(),
                    row.reason(),
                    row.signed(),
                    words.say("adjustments.state." + row.state()),
                    row.withdrawn()));
        }
        return rows;
    }
}
