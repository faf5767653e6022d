package org.gangmu.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.gangmu.catalogue.Catalogue;
import org.gangmu.catalogue.Indicator;
import org.gangmu.document.Document;
import org.gangmu.document.Span;
import org.gangmu.quantity.Bound;
import org.gangmu.quantity.MeasureUnit;
import org.gangmu.quantity.Period;
import org.gangmu.quantity.Status;
import org.gangmu.reading.IndicatorTable;
import org.gangmu.reading.IndicatorTable.Cell;
import org.gangmu.reading.IndicatorTable.Content;
import org.gangmu.reading.IndicatorTable.Meaning;
import org.gangmu.reading.IndicatorTable.Row;
import org.jspecify.annotations.Nullable;

/** Turns the rows of an outline's table of indicators into targets. */
final class TableTargets {
    private final Document document;
    private final Period years;

    private TableTargets(IndicatorTable table, Document document) {
        this.document = document;
        this.years = table.planYears() != null ? table.planYears() : document.period();
    }

    static List<Target> of(IndicatorTable table, Document document) {
        TableTargets targets = new TableTargets(table, document);
        return table.rows().stream().map(targets::target).toList();
    }

    private Target target(Row row) {
        Optional<Cell> base = level(row, Status.ACTUAL, years.first() - 1);
        Optional<Cell> goal = level(row, Status.TARGET, years.last()).or(() -> sumOverYears(row));
        Optional<Cell> growth = row.findGrowth().filter(cell -> !cell.cumulated());
        boolean sum = goal.map(Cell::cumulated).orElse(false)
                || base.map(Cell::cumulated).orElse(false);
        Period reached = sum ? years : Period.year(years.last());
        Catalogue catalogue = Catalogue.standard();
        return new Target(
                row.name(),
                catalogue.find(row.name()).map(Indicator::id).orElse(null),
                catalogue.key(row.name()),
                row.unit(),
                row.group(),
                row.nature(),
                base.map(cell -> told(row, cell, sum ? yearsBefore() : Period.year(years.first() - 1)))
                        .orElse(null),
                goal.map(cell -> told(row, cell, reached)).orElse(null),
                goal.map(Cell::bound).orElse(growth.map(Cell::bound).orElse(Bound.EQ)),
                reached,
                sum,
                reference(row),
                growth.map(cell -> told(row, cell, years)).orElse(null),
                new Span(document.id(), row.start(), row.end()));
    }

    private Period yearsBefore() {
        return Period.years(years.first() - years.length(), years.first() - 1);
    }

    private static Optional<Cell> level(Row row, Status status, int year) {
        List<Cell> told = row.cells().stream()
                .filter(cell -> cell.column().meaning() == Meaning.LEVEL
                        && cell.column().status() == status)
                .toList();
        return told.stream()
                .filter(cell -> cell.column().period().lastYear() == year)
                .findFirst()
                .or(() -> told.stream()
                        .filter(cell -> !cell.column().period().isKnown())
                        .findFirst());
    }

    /** “[13.5]” in the column of growth, or a column of sums: what is to be reached in five years together. */
    private static Optional<Cell> sumOverYears(Row row) {
        return row.cells().stream()
                .filter(cell -> cell.column().meaning() == Meaning.SUM
                        || (cell.column().meaning() == Meaning.GROWTH && cell.cumulated()))
                .findFirst();
    }

    private static @Nullable String reference(Row row) {
        return row.cells().stream()
                .filter(cell ->
                        cell.content() == Content.REFERENCE && cell.column().status() == Status.TARGET)
                .map(Cell::text)
                .findFirst()
                .orElse(null);
    }

    private @Nullable Told told(Row row, Cell cell, Period period) {
        if (cell.content() != Content.NUMBER || cell.value() == null) {
            return null;
        }
        BigDecimal value = cell.column().meaning() == Meaning.GROWTH ? cell.value() : inRowUnit(cell, row.unit());
        return new Told(value, period, new Span(document.id(), cell.start(), cell.end()), cell.numberStart());
    }

    private static BigDecimal inRowUnit(Cell cell, String unit) {
        BigDecimal value = cell.value() == null ? BigDecimal.ZERO : cell.value();
        Optional<MeasureUnit> own = MeasureUnit.find(cell.unit());
        Optional<MeasureUnit> row = MeasureUnit.find(unit);
        return own.isPresent() && row.isPresent() && own.get().convertsTo(row.get())
                ? own.get().convert(value, row.get())
                : value;
    }
}
