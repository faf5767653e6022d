package org.gangmu.app.indicators;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gangmu.app.goals.LinkedGoals;
import org.gangmu.app.library.SignOffs;
import org.gangmu.app.portal.AsOf;
import org.gangmu.app.portal.LightView;
import org.gangmu.app.portal.ScoreGroup;
import org.gangmu.app.portal.ScoreRow;
import org.gangmu.app.portal.SourceLink;
import org.gangmu.app.portal.Words;
import org.gangmu.judge.Verdict;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;

/** The table of indicators, the page of each, and both as data. */
@Controller
class IndicatorPages {
    private final Judgements judgements;
    private final SignOffs signOffs;
    private final LinkedGoals goals;

    IndicatorPages(Judgements judgements, SignOffs signOffs, LinkedGoals goals) {
        this.judgements = judgements;
        this.signOffs = signOffs;
        this.goals = goals;
    }

    @GetMapping("/indicators")
    String table(@RequestParam Map<String, String> asked, AsOf asOf, Words words, Model model) {
        IndicatorFilter filter = IndicatorFilter.of(asked);
        Optional<Judgement> judgement = judgements.on(asOf.day());
        List<ScoreRow> all = judgement.map(j -> rows(j, words)).orElse(List.of());
        List<ScoreRow> shown = filter.apply(all);
        model.addAttribute("judgement", judgement.orElse(null));
        model.addAttribute("filter", filter);
        model.addAttribute("total", all.size());
        model.addAttribute("matching", shown.size());
        model.addAttribute("groups", filter.grouped() ? ScoreGroup.of(shown) : List.of(new ScoreGroup("", shown)));
        model.addAttribute("tones", LightView.TONES);
        model.addAttribute("counts", counts(all));
        model.addAttribute(
                "dimensions", all.stream().map(ScoreRow::dimension).distinct().toList());
        model.addAttribute("orders", IndicatorFilter.ORDERS);
        return "indicators/indicators";
    }

    @GetMapping(value = "/indicators", params = "format=csv")
    @ResponseBody
    ResponseEntity<byte[]> csv(@RequestParam Map<String, String> asked, AsOf asOf, Words words) {
        IndicatorFilter filter = IndicatorFilter.of(asked);
        return IndicatorCsv.of(judgements.on(asOf.day()), filter, asOf, words);
    }

    @GetMapping("/indicators/{id}")
    String indicator(@PathVariable String id, AsOf asOf, Words words, Model model) {
        Judgement judgement = judgements.on(asOf.day()).orElseThrow(IndicatorPages::unknown);
        Verdict verdict = judgement.find(id).orElseThrow(IndicatorPages::unknown);
        IndicatorView view = IndicatorView.of(judgement, verdict, words);
        model.addAttribute("indicator", view);
        model.addAttribute("goals", goals.ofIndicator(id, asOf.day(), words));
        model.addAttribute("signed", signed(view, judgement, asOf));
        model.addAttribute("scripts", List.of("/webjars/echarts/echarts.min.js", "/assets/js/chart.js"));
        return "indicators/indicator";
    }

    /** The observations whose figures somebody has signed off. */
    private Set<ObservationRow> signed(IndicatorView view, Judgement judgement, AsOf asOf) {
        return view.observations().stream()
                .filter(row -> signOffs.isSigned(
                        judgement.holdings(),
                        SourceLink.documentId(row.source().document()),
                        row.source().offset(),
                        asOf.day()))
                .collect(Collectors.toSet());
    }

    /** What the chart is drawn from. */
    @GetMapping("/indicators/{id}/series")
    @ResponseBody
    ChartView series(@PathVariable String id, AsOf asOf, Words words) {
        Judgement judgement = judgements.on(asOf.day()).orElseThrow(IndicatorPages::unknown);
        return ChartView.of(judgement, judgement.find(id).orElseThrow(IndicatorPages::unknown), words);
    }

    private static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    static List<ScoreRow> rows(Judgement judgement, Words words) {
        return new ScoreRows(judgement, words).of(judgement.evaluation().verdicts());
    }

    private static Map<String, Long> counts(List<ScoreRow> rows) {
        return rows.stream()
                .collect(java.util.stream.Collectors.groupingBy(
                        row -> row.light().tone(), java.util.stream.Collectors.counting()));
    }
}
