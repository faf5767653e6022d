package org.gangmu.app.evaluation;

import java.util.List;
import java.util.Optional;
import org.gangmu.app.audit.FindingView;
import org.gangmu.app.audit.RulingDesk;
import org.gangmu.app.indicators.Judgement;
import org.gangmu.app.indicators.Judgements;
import org.gangmu.app.indicators.Outlook;
import org.gangmu.app.portal.AsOf;
import org.gangmu.app.portal.LightView;
import org.gangmu.app.portal.ScoreGroup;
import org.gangmu.app.portal.Words;
import org.gangmu.app.tasks.TaskList;
import org.gangmu.app.tasks.TaskSummary;
import org.gangmu.judge.Finding;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;

/** The evaluation of the plan as a report to read, to print, and to take away. */
@Controller
class EvaluationPages {
    private final Judgements judgements;
    private final RulingDesk rulings;
    private final TaskList tasks;

    EvaluationPages(Judgements judgements, RulingDesk rulings, TaskList tasks) {
        this.judgements = judgements;
        this.rulings = rulings;
        this.tasks = tasks;
    }

    @GetMapping("/evaluation")
    String evaluation(AsOf asOf, Words words, Model model) {
        Optional<Judgement> judgement = judgements.on(asOf.day());
        model.addAttribute("judgement", judgement.orElse(null));
        judgement.ifPresent(judged -> {
            var rows = new org.gangmu.app.indicators.ScoreRows(judged, words)
                    .of(judged.evaluation().verdicts());
            model.addAttribute("outlook", Outlook.of(judged, words));
            model.addAttribute("groups", ScoreGroup.of(rows));
            model.addAttribute("tones", LightView.TONES);
            model.addAttribute("tasks", TaskSummary.of(tasks.knownBy(asOf.day())));
            List<Finding> wrong = rulings.contradictions(asOf.day());
            model.addAttribute("findings", FindingView.of(wrong, judged.holdings(), words));
        });
        return "evaluation/evaluation";
    }

    /** The report as one file that needs nothing else. */
    @GetMapping(value = "/evaluation", params = "format=html")
    @ResponseBody
    ResponseEntity<String> file(AsOf asOf) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/html;charset=UTF-8"))
                .header("Content-Disposition", "attachment; filename=\"evaluation-" + asOf + ".html\"")
                .body(EvaluationHtml.render(report(asOf)));
    }

    /** The report by the evaluate contract. */
    @GetMapping("/api/evaluation")
    @ResponseBody
    ResponseEntity<String> api(AsOf asOf) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/json;charset=UTF-8"))
                .body(EvaluationJson.render(report(asOf)));
    }

    private EvaluationReport report(AsOf asOf) {
        Judgement judgement = judgements
                .on(asOf.day())
                .orElseThrow(
                        () -> new ResponseStatusException(HttpStatus.NOT_FOUND, "no plan was known on " + asOf.day()));
        return new EvaluationReport(
                judgement.evaluation(),
                judgement.holdings().place(),
                judgement.holdings().readings());
    }
}
