package org.gangmu.reading;

import java.util.ArrayList;
import java.util.List;
import org.gangmu.document.Document;
import org.gangmu.document.Span;
import org.gangmu.quantity.Measure;
import org.gangmu.quantity.Period;
import org.gangmu.quantity.Status;
import org.gangmu.reading.IndicatorTable.Cell;
import org.gangmu.reading.IndicatorTable.Content;
import org.gangmu.reading.IndicatorTable.Meaning;
import org.gangmu.reading.IndicatorTable.Row;
import org.gangmu.statement.Figure;
import org.gangmu.text.SourceText;

/** Turns the numbers of an indicator table into figures. Stateless. */
final class IndicatorTableFigures {
    private IndicatorTableFigures() {}

    static List<Figure> of(SourceText text, IndicatorTable table, Document document, List<String> path) {
        List<Figure> figures = new ArrayList<>();
        for (Row row : table.rows()) {
            for (Cell cell : row.cells()) {
                if (cell.content() == Content.NUMBER && cell.value() != null) {
                    figures.add(figure(text, table, row, cell, document, path));
                }
            }
        }
        return figures;
    }

    private static Figure figure(
            SourceText text, IndicatorTable table, Row row, Cell cell, Document document, List<String> path) {
        boolean fall = row.unit().equals("%")
                && (row.name().endsWith("降低") || row.name().endsWith("下降"));
        boolean growth = cell.column().meaning() == Meaning.GROWTH && !cell.cumulated();
        String name = fall ? row.name().substring(0, row.name().length() - 2) : row.name();
        java.math.BigDecimal value = cell.value() == null ? java.math.BigDecimal.ZERO : cell.value();
        int start = Math.min(row.nameStart(), cell.numberStart());
        int end = Math.max(row.nameEnd(), cell.end());
        return new Figure(
                new Span(document.id(), start, end),
                cell.numberStart(),
                text.slice(start, end).replaceAll("\\s+", " "),
                name,
                fall ? value.negate() : value,
                null,
                cell.unit(),
                growth || fall ? Measure.GROWTH : Measure.LEVEL,
                cell.bound(),
                cell.column().status(),
                period(table, cell),
                path,
                false,
                "indicator-table");
    }

    /** A cell in brackets sums five years up: of a base those that end with it, of a target the plan's. */
    private static Period period(IndicatorTable table, Cell cell) {
        Period period = cell.column().period();
        if (!cell.cumulated() || !period.isSingleYear()) {
            return period;
        }
        boolean target = cell.column().status() == Status.TARGET;
        return target && table.planYears() != null
                ? table.planYears()
                : Period.years(period.firstYear() - 4, period.firstYear());
    }
}
