package org.gangmu.app.audit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gangmu.app.library.Holdings;
import org.gangmu.app.library.Shelf;
import org.gangmu.app.portal.AsOf;
import org.gangmu.app.portal.Csv;
import org.gangmu.app.portal.Words;
import org.gangmu.judge.Finding;
import org.gangmu.judge.Outcome;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** What was checked between the figures, side by side. */
@Controller
class AuditPages {
    private static final List<Outcome> ORDER =
            List.of(Outcome.CONTRADICTS, Outcome.UNCLEAR, Outcome.ROUNDING, Outcome.HOLDS);

    private final Findings findings;
    private final Shelf shelf;

    AuditPages(Findings findings, Shelf shelf) {
        this.findings = findings;
        this.shelf = shelf;
    }

    @GetMapping("/audit")
    String audit(
            @RequestParam(defaultValue = "contradicts") String verdict,
            @RequestParam(defaultValue = "") String rule,
            AsOf asOf,
            Words words,
            Model model) {
        List<Finding> all = findings.on(asOf.day());
        Holdings holdings = shelf.on(asOf.day());
        List<Finding> shown = shown(all, verdict, rule);
        model.addAttribute("total", all.size());
        model.addAttribute("counts", counts(all));
        model.addAttribute("rules", rules(all, verdict));
        model.addAttribute("verdict", verdict);
        model.addAttribute("rule", rule);
        model.addAttribute("findings", FindingView.of(shown, holdings, words));
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
                        words.say("score.source")));
        Holdings holdings = shelf.on(asOf.day());
        for (FindingView finding : FindingView.of(findings.on(asOf.day()), holdings, words)) {
            csv.row(List.of(
                    finding.rule(),
                    finding.word(),
                    finding.message(),
                    finding.stated(),
                    finding.computed(),
                    finding.claim().source().label()));
        }
        return csv.file("audit-" + asOf + ".csv");
    }

    /** By the audit contract, one line each. */
    @GetMapping("/api/findings")
    @ResponseBody
    ResponseEntity<String> api(AsOf asOf) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/jsonl;charset=UTF-8"))
                .body(findings.on(asOf.day()).stream()
                        .map(finding -> FindingJson.line(finding) + "\n")
                        .collect(Collectors.joining()));
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

    private static Map<String, Long> rules(List<Finding> all, String verdict) {
        return shown(all, verdict, "").stream()
                .collect(Collectors.groupingBy(
                        finding -> finding.rule().code(), LinkedHashMap::new, Collectors.counting()));
    }
}
