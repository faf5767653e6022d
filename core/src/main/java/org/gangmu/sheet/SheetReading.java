package org.gangmu.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gangmu.catalogue.Catalogue;
import org.gangmu.catalogue.Indicator;
import org.gangmu.document.Span;
import org.gangmu.quantity.Bound;
import org.gangmu.quantity.Measure;
import org.gangmu.quantity.MeasureUnit;
import org.gangmu.quantity.Period;
import org.gangmu.quantity.Status;
import org.gangmu.sheet.Grid.Cell;
import org.gangmu.sheet.Grid.Row;
import org.gangmu.sheet.Grid.Sheet;
import org.gangmu.statement.Figure;

/**
 * A sheet read by a mapping: its figures, or what keeps it out. Nothing of a sheet with a fault is taken in.
 *
 * @param figures each resting on its row, from the name to the value's cell
 * @param good the rows that are in order, in words
 * @param faults in the order of the sheet
 * @param skipped names of rows that are left out on purpose
 */
public record SheetReading(List<Figure> figures, List<String> good, List<CellFault> faults, List<String> skipped) {
    /** The rule that every figure of a sheet is read by. */
    public static final String RULE = "mapped-cell";

    public SheetReading {
        figures = List.copyOf(figures);
        good = List.copyOf(good);
        faults = List.copyOf(faults);
        skipped = List.copyOf(skipped);
    }

    /**
     * Reads {@code grid} by {@code mapping}.
     *
     * @param document the id of the document that the sheet becomes
     * @param month the month it is of
     */
    public static SheetReading of(Grid grid, SheetMapping mapping, String document, Period month) {
        if (mapping.sheet() >= grid.sheets().size()) {
            return new SheetReading(
                    List.of(),
                    List.of(),
                    List.of(new CellFault(
                            "", "", false, "没有第" + (mapping.sheet() + 1) + "张表", "there is no such sheet")),
                    List.of());
        }
        Draft draft = new Draft(mapping, document, month);
        Sheet sheet = grid.sheets().get(mapping.sheet());
        List<Row> data = sheet.rows()
                .subList(Headings.of(sheet).rows().size(), sheet.rows().size());
        data.forEach(draft::row);
        return new SheetReading(draft.figures, draft.good, draft.faults, draft.skipped);
    }

    private static final class Draft {
        private final SheetMapping mapping;
        private final String document;
        private final Period month;
        private final List<Figure> figures = new ArrayList<>();
        private final List<String> good = new ArrayList<>();
        private final List<CellFault> faults = new ArrayList<>();
        private final List<String> skipped = new ArrayList<>();
        private final Map<String, String> seen = new HashMap<>();

        Draft(SheetMapping mapping, String document, Period month) {
            this.mapping = mapping;
            this.document = document;
            this.month = month;
        }

        void row(Row row) {
            String written = row.text(mapping.names());
            boolean numbers = mapping.columns().entrySet().stream()
                    .anyMatch(column -> column.getValue() != Meaning.IGNORED && !isNothing(row.text(column.getKey())));
            if (written.isEmpty() || !numbers) {
                if (numbers && written.isEmpty()) {
                    fault(row, mapping.names(), "", false, "这一行有数没有指标名称", "this row has figures and no name");
                }
                return; // a note below the table, a heading between rows, a row without any figure
            }
            Label label = Label.of(written);
            String chosen = mapping.rows().get(label.name());
            if (SheetMapping.SKIPPED.equals(chosen)) {
                skipped.add(label.name());
                return;
            }
            String name = chosen == null ? label.name() : chosen;
            Optional<Indicator> known = Catalogue.standard().find(name);
            if (known.isEmpty()) {
                fault(
                        row,
                        mapping.names(),
                        label.name(),
                        true,
                        "指标目录里没有“" + name + "”，请指定是哪个指标，或者选择不导入",
                        "the catalogue has no “" + name + "”: say which indicator it is, or leave it out");
                return;
            }
            int before = faults.size();
            List<Figure> read = new ArrayList<>();
            mapping.columns().forEach((column, meaning) -> cell(row, column, meaning, label, known.get(), read));
            String twice = seen.put(known.get().id(), written);
            if (twice != null) {
                fault(
                        row,
                        mapping.names(),
                        label.name(),
                        true,
                        "“" + written + "”和“" + twice + "”是同一个指标，只能导入一行，请把另一行选为不导入",
                        "“" + written + "” and “" + twice + "” are one indicator: leave one of them out");
            }
            if (faults.size() == before) {
                figures.addAll(read);
                good.add(written);
            }
        }

        private static boolean isNothing(String text) {
            return text.isEmpty() || text.matches("[-—–－/\\\\…·.]+|无|－－");
        }

        private void cell(Row row, int column, Meaning meaning, Label label, Indicator known, List<Figure> read) {
            String text = row.text(column);
            if (meaning == Meaning.IGNORED || isNothing(text)) {
                return;
            }
            if (!Headings.isNumber(text)) {
                fault(
                        row,
                        column,
                        label.name(),
                        false,
                        "“" + text + "”不是数，请在表里改正；没有数据请留空或写“—”",
                        "“" + text + "” is no number: put it right; leave the cell empty or write “—” for no data");
                return;
            }
            boolean growth = meaning.measure() == Measure.GROWTH;
            String unit = growth ? "%" : unit(row, label, known);
            if (!growth && !fits(unit, known)) {
                fault(
                        row,
                        mapping.units() < 0 ? mapping.names() : mapping.units(),
                        label.name(),
                        false,
                        "单位“" + unit + "”不能换算成“" + known.name() + "”的单位“" + known.unit() + "”",
                        "the unit “" + unit + "” does not convert to “" + known.unit() + "” of “" + known.name() + "”");
                return;
            }
            read.add(figure(row, row.cells().get(column), meaning, unit, known));
        }

        /** The row's own unit, that in its name, else the indicator's usual one; a level told in % of an amount is no level. */
        private String unit(Row row, Label label, Indicator known) {
            String own = mapping.units() < 0 ? "" : row.text(mapping.units());
            return !own.isEmpty() ? own : label.unit().isEmpty() ? known.unit() : label.unit();
        }

        private static boolean fits(String unit, Indicator known) {
            if (unit.equals(known.unit())) {
                return true;
            }
            var own = MeasureUnit.find(unit);
            var usual = known.measureUnit();
            return own.isPresent() && usual.isPresent() && own.get().convertsTo(usual.get());
        }

        private Figure figure(Row row, Cell cell, Meaning meaning, String unit, Indicator known) {
            int year = month.lastYear();
            Period period = meaning.cumulated() ? Period.months(year, 1, year, month.lastMonth()) : month;
            Cell name = row.cells().get(mapping.names());
            return new Figure(
                    new Span(document, Math.min(name.start(), cell.start()), Math.max(name.end(), cell.end())),
                    cell.start(),
                    name.text() + " " + cell.text(),
                    known.name(),
                    new BigDecimal(Headings.plain(cell.text())),
                    null,
                    unit,
                    meaning.measure(),
                    Bound.EQ,
                    Status.ACTUAL,
                    period,
                    List.of(),
                    false,
                    RULE);
        }

        private void fault(Row row, int column, String label, boolean unknown, String chinese, String english) {
            faults.add(new CellFault(Grid.column(column) + row.number(), label, unknown, chinese, english));
        }
    }
}
