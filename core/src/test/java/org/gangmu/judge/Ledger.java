package org.gangmu.judge;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gangmu.document.Document;
import org.gangmu.document.DocumentType;
import org.gangmu.document.Span;
import org.gangmu.quantity.Bound;
import org.gangmu.quantity.Measure;
import org.gangmu.quantity.Period;
import org.gangmu.quantity.Status;
import org.gangmu.reading.Reading;
import org.gangmu.statement.Figure;
import org.gangmu.text.SourceText;

/** Fixtures that read as the domain: an outline with one row to judge, and reports that tell figures. */
final class Ledger {
    private final List<Reading> readings = new ArrayList<>();
    private int offset;

    /** An outline of 370103 for 2021–2025 whose table has {@code row} and a second row that tells nothing. */
    static Ledger outline(String row) {
        String text = """
                济南市市中区国民经济和社会发展第十四个五年规划纲要
                2021年2月1日
                “十四五”时期经济社会发展主要指标
                序号 指标名称 2020年完成 2025年目标 年均增长（%%） 指标属性
                1 %s
                2 其他指标（个） - - - 预期性
                """.formatted(row);
        Ledger ledger = new Ledger();
        Document document = ledger.document(
                DocumentType.OUTLINE, LocalDate.of(2021, 2, 1), Period.years(2021, 2025), text.length());
        ledger.readings.add(new Reading(SourceText.of("outline.txt", text), List.of(document), List.of()));
        return ledger;
    }

    private Document document(DocumentType type, LocalDate date, Period period, int length) {
        return new Document(
                "sha256:" + readings.size(),
                "f",
                0,
                length,
                type,
                "文件" + readings.size(),
                null,
                null,
                date,
                "370103",
                period);
    }

    /** A plan report of the January after {@code year} that tells {@code indicator} of that year. */
    Ledger told(int year, String indicator, String value, String unit) {
        return told(year, indicator, value, unit, Measure.LEVEL, Status.ACTUAL);
    }

    Ledger growth(int year, String indicator, String percent) {
        return told(year, indicator, percent, "%", Measure.GROWTH, Status.ACTUAL);
    }

    Ledger told(int year, String indicator, String value, String unit, Measure measure, Status status) {
        return told(LocalDate.of(year + 1, 1, 10), year, indicator, value, unit, measure, status);
    }

    Ledger told(
            LocalDate known, int year, String indicator, String value, String unit, Measure measure, Status status) {
        Document document = document(DocumentType.PLAN_REPORT, known, Period.years(year, year + 1), 100);
        int at = offset++;
        Figure figure = new Figure(
                new Span(document.id(), at, at + 1),
                at,
                indicator + value + unit,
                indicator,
                new BigDecimal(value),
                null,
                unit,
                measure,
                Bound.EQ,
                status,
                Period.year(year),
                List.of(),
                false,
                "test");
        readings.add(new Reading(SourceText.of("f", " ".repeat(100)), List.of(document), List.of(figure)));
        return this;
    }

    /** A plan report of the January after {@code year} that tells {@code value} in {@code sentence}. */
    Ledger saying(String sentence, int year, String indicator, String value, String unit) {
        Document document = document(
                DocumentType.PLAN_REPORT,
                LocalDate.of(year + 1, 1, 10),
                Period.years(year, year + 1),
                sentence.length());
        int at = sentence.indexOf(value);
        Figure figure = new Figure(
                new Span(document.id(), at, at + value.length()),
                at,
                value + unit,
                indicator,
                new BigDecimal(value),
                null,
                unit,
                Measure.LEVEL,
                Bound.EQ,
                Status.ACTUAL,
                Period.year(year),
                List.of(),
                false,
                "test");
        readings.add(new Reading(SourceText.of("f", sentence), List.of(document), List.of(figure)));
        return this;
    }

    Verdict judge(String asOf) {
        return judge(asOf, RuleSet.national());
    }

    Verdict judge(String asOf, RuleSet rules) {
        return Evaluation.of("370103", LocalDate.parse(asOf), readings, rules)
                .orElseThrow()
                .verdicts()
                .get(0);
    }
}
