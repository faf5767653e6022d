package org.gangmu.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.gangmu.judge.Evaluation;
import org.gangmu.judge.Known;
import org.gangmu.judge.RuleSet;
import org.gangmu.plan.Adjustment;
import org.gangmu.plan.Adjustment.Authority;
import org.gangmu.plan.Adjustment.Goal;
import org.gangmu.plan.Adjustments;
import org.gangmu.quantity.Bound;
import org.gangmu.quantity.Measure;
import org.gangmu.quantity.Period;
import org.gangmu.reading.Reading;
import org.junit.jupiter.api.Test;

/** A report on a plan that was adjusted speaks of the new target, and its guard computes that again. */
class AdjustedReportTest {
    @Test
    void theReportTellsTheNewTargetAndItsGuardAgrees() {
        List<Reading> readings = Sample.readings();
        Adjustment down = new Adjustment(
                "a",
                new Goal("990103", "foreign_trade", Period.year(2025), Measure.LEVEL),
                new BigDecimal("71.5"),
                new BigDecimal("66.6"),
                "亿元",
                Bound.EQ,
                new Authority("决议", "", LocalDate.of(2023, 8, 30), "云溪区人大常委会"),
                LocalDate.of(2023, 8, 30));
        Known known = Known.of("990103", Sample.DAY, readings, Adjustments.of(List.of(down)));
        Evaluation evaluation =
                Evaluation.of(Sample.DAY, RuleSet.national(), "990103", known).orElseThrow();
        assertThat(evaluation.plan().adjustments()).containsExactly(down);
        Report report = Report.of(
                ReportKind.due(evaluation.plan().period(), Sample.DAY),
                Basis.of(evaluation, "云溪区", List.of(), readings));
        assertThat(report.sentences().map(sentence -> sentence.text().chinese()))
                .anyMatch(text -> text.contains("66.6"));
        assertThat(ReportGuard.check(report, readings)).isEmpty();
    }
}
