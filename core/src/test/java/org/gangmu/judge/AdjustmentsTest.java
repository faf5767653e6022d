package org.gangmu.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.gangmu.alignment.Chain;
import org.gangmu.catalogue.Regions;
import org.gangmu.document.format.Formats;
import org.gangmu.plan.Adjustment;
import org.gangmu.plan.Adjustment.Authority;
import org.gangmu.plan.Adjustment.Goal;
import org.gangmu.plan.Adjustments;
import org.gangmu.plan.Target;
import org.gangmu.quantity.Bound;
import org.gangmu.quantity.Measure;
import org.gangmu.quantity.Period;
import org.gangmu.reading.Reader;
import org.gangmu.reading.Reading;
import org.junit.jupiter.api.Test;

/** Targets of the sample district changed in the middle of the plan: judged by what was valid on the day. */
class AdjustmentsTest {
    private static final String REGION = "990103";
    private static final LocalDate DECIDED = LocalDate.of(2023, 8, 30);
    private static final LocalDate FROM = LocalDate.of(2023, 9, 1);
    private static final List<Reading> READINGS = sample();

    private static List<Reading> sample() {
        Path documents = Path.of("..", "samples", "documents");
        try (Stream<Path> files = Files.list(documents)) {
            Reader reader = Reader.with(
                    Regions.standard().including(Regions.parse(Files.readAllLines(documents.resolve("regions.tsv")))));
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .map(file -> reader.read(Formats.read(file)))
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Adjustment gdp(String id, String value, LocalDate decided, LocalDate from) {
        return new Adjustment(
                id,
                new Goal(REGION, "gdp", Period.year(2025), Measure.LEVEL),
                new BigDecimal("681.9"),
                new BigDecimal(value),
                "亿元",
                Bound.GE,
                new Authority("关于批准云溪区“十四五”规划纲要部分指标调整方案的决议", "云人常发〔2023〕5号", decided, "云溪区人大常委会"),
                from);
    }

    private static Evaluation judged(LocalDate day, Adjustment... adjustments) {
        Known known = Known.of(REGION, day, READINGS, Adjustments.of(List.of(adjustments)));
        return Evaluation.of(day, RuleSet.national(), REGION, known).orElseThrow();
    }

    private static Verdict gdp(Evaluation evaluation) {
        return evaluation.verdicts().stream()
                .filter(verdict -> verdict.target().key().equals("gdp"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theDayBeforeTheOldTargetCountsFromTheDayOnTheNewOne() {
        Adjustment down = gdp("a", "640.0", DECIDED, FROM);
        Verdict before = gdp(judged(FROM.minusDays(1), down));
        assertThat(before).isEqualTo(gdp(judged(FROM.minusDays(1))));
        Verdict after = gdp(judged(FROM, down));
        assertThat(after.target().value())
                .extracting(told -> told.value().toPlainString())
                .isEqualTo("640.0");
        assertThat(after.target().bound()).isEqualTo(Bound.GE);
        assertThat(after.path()).isNotNull().isLessThan(before.path());
        assertThat(after.reason()).contains("云人常发〔2023〕5号", "由681.9亿元调整为640.0亿元", "自2023-09-01起", "云溪区人大常委会");
        assertThat(after.reasonEnglish()).contains("instead of 681.9");
        // 486.2 → 640.0 in five years asks for 5.7 % a year, not 7 %
        assertThat(after.target().growth())
                .extracting(told -> told.value().toPlainString())
                .isEqualTo("5.7");
        assertThat(judged(FROM, down).plan().adjustments()).containsExactly(down);
        assertThat(judged(FROM.minusDays(1), down).plan().adjustments()).isEmpty();
        assertThat(after.target().span()).isEqualTo(before.target().span());
    }

    @Test
    void ofSeveralTheLatestInForceCountsInWhateverOrderTheyAreGiven() {
        Adjustment first = gdp("a", "640.0", DECIDED, FROM);
        Adjustment second = gdp("b", "655.5", LocalDate.of(2024, 1, 5), LocalDate.of(2024, 1, 10));
        for (Adjustment[] order : new Adjustment[][] {{first, second}, {second, first}}) {
            assertThat(gdp(judged(LocalDate.of(2024, 1, 9), order))
                            .target()
                            .value()
                            .value())
                    .isEqualByComparingTo("640");
            assertThat(gdp(judged(LocalDate.of(2024, 1, 10), order))
                            .target()
                            .value()
                            .value())
                    .isEqualByComparingTo("655.5");
        }
        assertThatThrownBy(() -> gdp("c", "1", DECIDED, DECIDED.minusDays(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2023-08-30");
    }

    @Test
    void anotherRegionPeriodOrMeasureIsNotTouched() {
        LocalDate day = LocalDate.of(2024, 2, 1);
        Adjustment other = new Adjustment(
                "a",
                new Goal("990100", "gdp", Period.year(2025), Measure.LEVEL),
                null,
                BigDecimal.ONE,
                "亿元",
                Bound.EQ,
                new Authority("决议", "", DECIDED, "市人大常委会"),
                FROM);
        assertThat(judged(day, other).verdicts()).isEqualTo(judged(day).verdicts());
    }

    @Test
    void theRunningYearUsesTheTargetOfTheDayToo() {
        LocalDate day = LocalDate.of(2024, 2, 1);
        Known plain = Known.of(REGION, day, READINGS, Adjustments.NONE);
        Running usual = Running.of(REGION, day, 2023, 0, RuleSet.national(), plain);
        Pace pace = usual.paces().stream()
                .filter(one -> one.target().growth() != null && one.month() > 0)
                .findFirst()
                .orElseThrow();
        Target target = pace.target();
        Adjustment lower = new Adjustment(
                "a",
                Goal.of(target, REGION),
                target.growth().value(),
                new BigDecimal("0.1"),
                "%",
                Bound.GE,
                new Authority("2023年计划调整方案", "", DECIDED, "区人大常委会"),
                FROM);
        Known known = new Known(READINGS, plain.observations(), Adjustments.of(List.of(lower)));
        Pace after = find(Running.of(REGION, day, 2023, 0, RuleSet.national(), known), target.key());
        assertThat(after.target().growth().value()).isEqualByComparingTo("0.1");
        assertThat(after.reason()).contains("2023年计划调整方案");
        LocalDate before = FROM.minusDays(1);
        assertThat(Running.of(REGION, before, 2023, 0, RuleSet.national(), known)
                        .paces())
                .isEqualTo(Running.of(REGION, before, 2023, 0, RuleSet.national(), plain)
                        .paces());
    }

    private static Pace find(Running running, String key) {
        return running.paces().stream()
                .filter(pace -> pace.target().key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theChainOfYearsLeadsToTheTargetOfTheDay() {
        Adjustments down = Adjustments.of(List.of(gdp("a", "640.0", DECIDED, FROM)));
        LocalDate day = LocalDate.of(2024, 2, 1);
        assertThat(Chain.listAll(REGION, day, READINGS, down).stream()
                        .filter(chain -> chain.goal().key().equals("gdp"))
                        .map(chain -> chain.goal().value().value().toPlainString()))
                .containsExactly("640.0");
    }
}
