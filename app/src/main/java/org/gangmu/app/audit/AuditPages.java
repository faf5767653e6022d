package org.gangmu.app.audit;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gangmu.app.accounts.Role;
import org.gangmu.app.library.Holdings;
import org.gangmu.app.library.Shelf;
import org.gangmu.app.portal.AsOf;
import org.gangmu.app.portal.Csv;
import org.gangmu.app.portal.Words;
import org.gangmu.app.store.Ruling;
import org.gangmu.judge.Finding;
import org.gangmu.judge.FindingCounts;
import org.gangmu.judge.Outcome;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** What was checked between the figures, side by side, with what people ruled on it. */
@Controller
class AuditPages {
    private static final List<Outcome> ORDER =
            List.of(Outcome.CONTRADICTS, Outcome.UNCLEAR, Outcome.ROUNDING, Outcome.HOLDS);
    private static final String OPEN = "open";
    private static final String RULED = "ruled";

    private final Findings findings;
    private final RulingDesk desk;
    private final Shelf shelf;

    AuditPages(Findings findings, RulingDesk desk, Shelf shelf) {
        this.findings = findings;
        this.desk = desk;
        this.shelf = shelf;
    }

    @GetMapping("/audit")
    String audit(
            @RequestParam(defaultValue = "contradicts") String verdict,
            @RequestParam(defaultValue = "") String rule,
            @RequestParam(defaultValue = "") String ruling,
            AsOf asOf,
            HttpServletRequest request,
            Words words,
            Model model) {
        List<Finding> all = findings.on(asOf.day());
        Map<String, List<Ruling>> rulings = desk.on(asOf.day());
        List<Finding> ofVerdict = shown(all, verdict, "");
        List<Finding> shown = shown(all, verdict, rule).stream()
                .filter(finding -> ruling.isEmpty() || isOpen(finding, rulings) == ruling.equals(OPEN))
                .toList();
        model.addAttribute("total", all.size());
        model.addAttribute("counts", counts(all));
        model.addAttribute("rules", rules(ofVerdict));
        model.addAttribute("states", states(ofVerdict, rulings));
        model.addAttribute("families", families(all, words));
        model.addAttribute("verdict", verdict);
        model.addAttribute("rule", rule);
        model.addAttribute("ruling", ruling);
        model.addAttribute("findings", FindingView.of(shown, shelf.on(asOf.day()), words));
        model.addAttribute("rulings", RulingView.of(shown, rulings, words));
        model.addAttribute("past", RulingView.past(all, rulings, words));
        model.addAttribute("mayRule", !asOf.chosen() && mayRule(request));
        return "audit/audit";
    }

    @GetMapping(value = "/audit", params = "format=csv")
    @ResponseBody
    ResponseEntity<byte[]> csv(AsOf asOf, Words words) {
        var csv = new Csv()
                .row(List.of(
                        words.say("audit.rule"),
                        words.say("audit.verdict"),
                        words.say("audit.message"),
                        words.say("audit.stated"),
                        words.say("audit.computed"),
                        words.say("score.source"),
                        words.say("ruling.title"),
                        words.say("ruling.reason"),
                        words.say("ruling.by")));
        Holdings holdings = shelf.on(asOf.day());
        Map<String, List<Ruling>> rulings = desk.on(asOf.day());
        for (FindingView finding : FindingView.of(findings.on(asOf.day()), holdings, words)) {
            List<Ruling> ruled = rulings.getOrDefault(finding.key(), List.of());
            Ruling latest = ruled.isEmpty() ? null : ruled.get(0);
            csv.row(List.of(
                    finding.rule(),
                    finding.word(),
                    finding.message(),
                    finding.stated(),
                    finding.computed(),
                    finding.claim().source().label(),
                    latest == null
                            ? ""
                            : words.say("ruling." + latest.decision().code()),
                    latest == null ? "" : latest.reason(),
                    latest == null ? "" : latest.author() + " " + latest.knownFrom()));
        }
        return csv.file("audit-" + asOf + ".csv");
    }

    private static boolean mayRule(HttpServletRequest request) {
        return java.util.Arrays.stream(Role.values())
                .anyMatch(role -> role.rules() && request.isUserInRole(role.name()));
    }

    private static boolean isOpen(Finding finding, Map<String, List<Ruling>> rulings) {
        List<Ruling> ruled = rulings.getOrDefault(finding.key(), List.of());
        return ruled.isEmpty() || ruled.get(0).isOpen();
    }

    private static List<Finding> shown(List<Finding> all, String verdict, String rule) {
        return all.stream()
                .filter(finding -> finding.verdict().code().equals(verdict))
                .filter(finding -> rule.isEmpty() || finding.rule().code().equals(rule))
                .toList();
    }

    private static Map<String, Long> counts(List<Finding> all) {
        var counts = new LinkedHashMap<String, Long>();
        ORDER.forEach(outcome -> counts.put(
                outcome.code(),
                all.stream().filter(finding -> finding.verdict() == outcome).count()));
        return counts;
    }

    private static Map<String, Long> rules(List<Finding> shown) {
        return shown.stream()
                .collect(Collectors.groupingBy(
                        finding -> finding.rule().code(), LinkedHashMap::new, Collectors.counting()));
    }

    /**
     * How many checks of one family came to what.
     *
     * @param counts by the code of the outcome, in the page's order
     */
    public record Family(String rule, String word, Map<String, Integer> counts) {}

    private static List<Family> families(List<Finding> all, Words words) {
        return FindingCounts.of(all).stream()
                .map(family -> {
                    String code = family.rule().code();
                    var counts = new LinkedHashMap<String, Integer>();
                    ORDER.forEach(outcome ->
                            counts.put(outcome.code(), family.counts().getOrDefault(outcome, 0)));
                    return new Family(code, words.say("finding." + code), counts);
                })
                .toList();
    }

    /** How many wait for a ruling and how many have one. */
    private static Map<String, Long> states(List<Finding> shown, Map<String, List<Ruling>> rulings) {
        long open = shown.stream().filter(finding -> isOpen(finding, rulings)).count();
        var states = new LinkedHashMap<String, Long>();
        states.put(OPEN, open);
        states.put(RULED, shown.size() - open);
        return states;
    }
}
