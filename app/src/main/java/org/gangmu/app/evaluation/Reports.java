package org.gangmu.app.evaluation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gangmu.app.audit.RulingDesk;
import org.gangmu.app.indicators.Judgement;
import org.gangmu.judge.Finding;
import org.gangmu.lineage.Lineage;
import org.gangmu.report.ReportKind;
import org.springframework.stereotype.Component;

/** Writes reports, and keeps the last ones while nothing they rest on changes. Thread-safe. */
@Component
final class Reports {
    private static final int KEPT = 6;

    private final RulingDesk rulings;
    private final Map<Question, EvaluationReport> kept = new LinkedHashMap<>(16, 0.75f, true);

    /** A judgement stands for its readings: it is the same object as long as they are. */
    private record Question(int judgement, java.time.LocalDate asOf, ReportKind kind, List<Finding> standing) {}

    Reports(RulingDesk rulings) {
        this.rulings = rulings;
    }

    /** The report of a kind on {@code judgement}, without the findings that people have dismissed by its day. */
    synchronized EvaluationReport of(Judgement judgement, ReportKind kind) {
        var asOf = judgement.evaluation().asOf();
        List<Finding> standing = rulings.standing(asOf);
        Question question = new Question(System.identityHashCode(judgement), asOf, kind, standing);
        EvaluationReport report = kept.get(question);
        if (report == null || report.evaluation() != judgement.evaluation()) {
            report = new EvaluationReport(
                    judgement.evaluation(),
                    judgement.holdings().place(),
                    judgement.holdings().readings(),
                    lineage(judgement),
                    kind,
                    standing);
            kept.put(question, report);
            shorten(kept);
        }
        return report;
    }

    private Lineage lineage(Judgement judgement) {
        return Lineage.of(
                judgement.evaluation().region(),
                judgement.evaluation().asOf(),
                judgement.holdings().readings());
    }

    private static void shorten(Map<?, ?> map) {
        if (map.size() > KEPT) {
            map.remove(map.keySet().iterator().next());
        }
    }
}
