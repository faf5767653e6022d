package org.gangmu.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.gangmu.document.Span;
import org.gangmu.reading.Reading;
import org.gangmu.statement.Figure;
import org.gangmu.statement.Statement;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Breaks a sound report in every way a number can be wrong, and sees it refused. */
class ReportGuardTest {
    private static List<Reading> readings = List.of();
    private static Report report;

    @BeforeAll
    static void read() {
        readings = Sample.readings();
        report = Sample.report(readings);
    }

    @Test
    void aReportThatAgreesWithTheLedgerPasses() {
        assertThat(ReportGuard.check(report, readings)).isEmpty();
    }

    @Test
    void aPlansNumberThatWasAlteredIsRefused() {
        refuses(Value.Told.class, told -> {
            var wrong = new org.gangmu.plan.Told(
                    told.told().value().add(BigDecimal.ONE),
                    told.told().period(),
                    told.told().span(),
                    told.told().numberStart());
            return new Value.Told(wrong, told.unit(), told.row());
        });
    }

    @Test
    void aPrintedNumberThatWasAlteredIsRefused() {
        refuses(
                Value.Cited.class,
                cited -> new Value.Cited(
                        cited.span(), cited.numberStart(), cited.value().movePointRight(1), cited.unit()));
    }

    @Test
    void aWrongCountIsRefused() {
        refuses(Value.Counted.class, counted -> new Value.Counted(counted.count() + 1, counted.rows(), counted.unit()));
    }

    @Test
    void aWrongSumIsRefused() {
        refuses(
                Value.Computed.class,
                computed -> new Value.Computed(
                        computed.formula(), computed.inputs(), computed.amount() * 1.01, computed.unit()));
    }

    @Test
    void aWrongJudgementIsRefused() {
        refuses(
                Value.Judged.class,
                judged -> new Value.Judged(judged.verdict(), judged.aspect(), judged.amount() + 0.01));
    }

    @Test
    void aNameThatNoRowHasIsRefused() {
        refuses(Value.Named.class, named -> new Value.Named(named.span(), named.name() + "2", named.english()));
    }

    @Test
    void aRowThatTheRegionDidNotHaveIsRefused() {
        refuses(
                Value.Named.class,
                named -> new Value.Named(new Span("sha256:elsewhere", 0, 9), named.name(), named.english()));
    }

    @Test
    void aWrongCountOfProjectsIsRefused() {
        refuses(Value.Strands.class, told -> {
            List<org.gangmu.lineage.Strand> twice = new ArrayList<>(told.strands());
            twice.addAll(told.strands());
            return new Value.Strands(twice, told.unit());
        });
    }

    @Test
    void aDateThatNobodyPromisedIsRefused() {
        refuses(
                Value.Due.class,
                due -> new Value.Due(due.strand(), due.promise(), due.month().plusYears(1)));
    }

    @Test
    void aNumberCannotBeWrittenIntoTheWordsOfASentence() {
        assertThatThrownBy(() -> Sentence.of("完成3项。", "3 are done.").at("made-up"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("A number without evidence");
        assertThatThrownBy(() -> Sentence.of("完成{done}。", "{done} are done.").at("made-up"))
                .hasMessageContaining("Nothing fills {done}");
    }

    @Test
    void aSentenceThatRestsOnNothingIsRefused() {
        Sentence empty = Sentence.of("一切顺利。", "All is well.").at("made-up");
        Report with = with(new Chapter(
                "extra", new Text("其他", "Other"), List.of(new Block.Paragraph(0, 0, null, List.of(empty)))));
        assertThatThrownBy(() -> ReportGuard.require(with, readings))
                .isInstanceOf(ReportDisagrees.class)
                .hasMessageContaining("made-up")
                .hasMessageContaining("一切顺利")
                .hasMessageContaining("rests on no row");
    }

    /** 45.2 is what the report says of foreign trade in 2023; the ledger is made to say 54.2. */
    @Test
    void aLedgerThatChangedAfterTheReportWasWrittenIsNoticedInEverySentenceItTouches() {
        List<Disagreement> found = ReportGuard.check(report, changed("进出口总额", "45.2", "54.2"));
        assertThat(found).isNotEmpty();
        assertThat(found).anyMatch(wrong -> wrong.text().contains("45.2亿元"));
        assertThat(found).anyMatch(wrong -> wrong.sentence().startsWith("suggestions"));
        assertThatThrownBy(() -> ReportGuard.require(report, changed("进出口总额", "45.2", "54.2")))
                .isInstanceOf(ReportDisagrees.class)
                .hasMessageContaining("is not handed out");
    }

    private static List<Reading> changed(String indicator, String from, String to) {
        return readings.stream()
                .map(reading -> new Reading(
                        reading.text(),
                        reading.documents(),
                        reading.statements().stream()
                                .map(statement -> changed(statement, indicator, from, to))
                                .toList()))
                .toList();
    }

    private static Statement changed(Statement statement, String indicator, String from, String to) {
        if (statement instanceof Figure f
                && f.indicator().contains(indicator)
                && f.value().toPlainString().equals(from)) {
            return new Figure(
                    f.span(),
                    f.numberStart(),
                    f.quote(),
                    f.indicator(),
                    new BigDecimal(to),
                    f.upper(),
                    f.unit(),
                    f.measure(),
                    f.bound(),
                    f.status(),
                    f.period(),
                    f.section(),
                    f.han(),
                    f.rule());
        }
        return statement;
    }

    /** Alters the first value of a kind, and expects its sentence to be named. */
    private static <V extends Value> void refuses(Class<V> kind, UnaryOperator<V> alter) {
        for (Sentence sentence : report.sentences().toList()) {
            for (Map.Entry<String, Value> entry : sentence.values().entrySet()) {
                if (kind.isInstance(entry.getValue())) {
                    Map<String, Value> values = new LinkedHashMap<>(sentence.values());
                    values.put(entry.getKey(), alter.apply(kind.cast(entry.getValue())));
                    Sentence altered =
                            new Sentence("altered", sentence.chinese(), sentence.english(), values, sentence.light());
                    Report wrong = with(new Chapter(
                            "extra",
                            new Text("其他", "Other"),
                            List.of(new Block.Paragraph(0, 0, null, List.of(altered)))));
                    assertThat(ReportGuard.check(wrong, readings))
                            .isNotEmpty()
                            .allMatch(disagreement -> disagreement.sentence().equals("altered"));
                    return;
                }
            }
        }
        throw new AssertionError("the report has no " + kind.getSimpleName());
    }

    private static Report with(Chapter extra) {
        List<Chapter> chapters = new ArrayList<>(report.chapters());
        chapters.add(extra);
        return new Report(
                report.kind(),
                report.region(),
                report.regionName(),
                report.asOf(),
                report.plan(),
                report.rules(),
                report.decisions(),
                chapters,
                report.method());
    }
}
