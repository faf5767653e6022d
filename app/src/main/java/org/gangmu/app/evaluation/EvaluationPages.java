package org.gangmu.app.evaluation;

import java.util.Optional;
import java.util.stream.Stream;
import org.gangmu.app.evaluation.paper.NoFont;
import org.gangmu.app.indicators.Judgement;
import org.gangmu.app.indicators.Judgements;
import org.gangmu.app.portal.AsOf;
import org.gangmu.app.portal.ScoreGroup;
import org.gangmu.app.portal.Words;
import org.gangmu.app.tasks.TaskDesk;
import org.gangmu.judge.Evaluation;
import org.gangmu.report.ReportKind;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;

/** The evaluation of the plan as a report to read, to print, and to take away. */
@Controller
class EvaluationPages {
    private final Judgements judgements;
    private final Reports reports;
    private final TaskDesk tasks;

    EvaluationPages(Judgements judgements, Reports reports, TaskDesk tasks) {
        this.judgements = judgements;
        this.reports = reports;
        this.tasks = tasks;
    }

    @GetMapping("/evaluation")
    String evaluation(@RequestParam(defaultValue = "") String kind, AsOf asOf, Words words, Model model) {
        Optional<Judgement> judgement = judgements.on(asOf.day());
        model.addAttribute("judgement", judgement.orElse(null));
        judgement.ifPresent(judged -> {
            var rows = new org.gangmu.app.indicators.ScoreRows(judged, words)
                    .of(judged.evaluation().verdicts());
            model.addAttribute("counts", LightCount.of(judged.evaluation().counts()));
            model.addAttribute("groups", ScoreGroup.of(rows));
            model.addAttribute("report", ReportView.of(report(judged, kind), judged.holdings(), words));
        });
        return "evaluation/evaluation";
    }

    /** How the agencies did: each score with all that went into it. */
    @GetMapping("/evaluation/agencies")
    String agencies(Words words, AsOf asOf, Model model) {
        Optional<Judgement> judgement = judgements.on(asOf.day());
        model.addAttribute("judgement", judgement.orElse(null));
        judgement.ifPresent(judged -> model.addAttribute(
                "assessment",
                AssessmentView.of(
                        report(judged, "").assessment(tasks.on(asOf.day())),
                        new Anchors(judged.holdings(), words),
                        words)));
        return "evaluation/agencies";
    }

    /** The report as one file that needs nothing else; its numbers are computed again first. */
    @GetMapping(value = "/evaluation", params = "format")
    @ResponseBody
    ResponseEntity<byte[]> file(@RequestParam String format, @RequestParam(defaultValue = "") String kind, AsOf asOf) {
        ReportFormat wanted = Stream.of(ReportFormat.values())
                .filter(known -> known.name().equals(format))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.BAD_REQUEST, "format is html, docx, pdf or json, not " + format));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(wanted.mediaType()))
                .header("Content-Disposition", "attachment; filename=\"evaluation-" + asOf + "." + wanted + "\"")
                .body(write(wanted, report(asOf, kind)));
    }

    /** The report by the evaluate contract. */
    @GetMapping("/api/evaluation")
    @ResponseBody
    ResponseEntity<byte[]> api(@RequestParam(defaultValue = "") String kind, AsOf asOf) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(ReportFormat.json.mediaType()))
                .body(write(ReportFormat.json, report(asOf, kind)));
    }

    private static byte[] write(ReportFormat format, EvaluationReport report) {
        try {
            return format.write(report);
        } catch (NoFont e) {
            throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE, e.getMessage(), e);
        }
    }

    private EvaluationReport report(AsOf asOf, String kind) {
        return judgements
                .on(asOf.day())
                .map(judgement -> report(judgement, kind))
                .orElseThrow(
                        () -> new ResponseStatusException(HttpStatus.NOT_FOUND, "no plan was known on " + asOf.day()));
    }

    private EvaluationReport report(Judgement judgement, String kind) {
        return reports.of(judgement, kind(kind, judgement.evaluation()));
    }

    private static ReportKind kind(String asked, Evaluation evaluation) {
        try {
            return asked.isEmpty() ? EvaluationReport.due(evaluation) : ReportKind.parse(asked);
        } catch (IllegalArgumentException e) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, e.getMessage(), e);
        }
    }
}
