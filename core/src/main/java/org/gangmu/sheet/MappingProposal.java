package org.gangmu.sheet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gangmu.catalogue.Catalogue;
import org.gangmu.quantity.Period;
import org.gangmu.sheet.Grid.Row;
import org.gangmu.sheet.Grid.Sheet;
import org.jspecify.annotations.Nullable;

/** Proposes how a sheet is read, from its headings and the catalogue. Stateless. */
public final class MappingProposal {
    private MappingProposal() {}

    /** The mapping that the headings suggest; empty when no column of any sheet names indicators. */
    public static Optional<SheetMapping> of(Grid grid) {
        int best = 0;
        SheetMapping mapping = null;
        for (int i = 0; i < grid.sheets().size(); i++) {
            Sheet sheet = grid.sheets().get(i);
            for (int column = 0; column < Math.min(sheet.width(), 6); column++) {
                int known = known(sheet, column);
                if (known > best) {
                    best = known;
                    mapping = mapping(sheet, i, column);
                }
            }
        }
        return Optional.ofNullable(mapping);
    }

    private static int known(Sheet sheet, int column) {
        return (int) sheet.rows().stream()
                .map(row -> Label.of(row.text(column)).name())
                .filter(name -> Catalogue.standard().find(name).isPresent())
                .count();
    }

    private static SheetMapping mapping(Sheet sheet, int index, int names) {
        Headings headings = Headings.of(sheet);
        List<Row> data =
                sheet.rows().subList(headings.rows().size(), sheet.rows().size());
        int units = -1;
        Map<Integer, Meaning> columns = new LinkedHashMap<>();
        for (int column = 0; column < sheet.width(); column++) {
            int at = column;
            String above = headings.above(column);
            boolean numbers = data.stream().anyMatch(row -> Headings.isNumber(row.text(at)));
            if (column == names) {
                continue;
            }
            if (!numbers && units < 0 && above.matches(".*单\\s*位.*")) {
                units = column;
            } else if (numbers) {
                columns.put(column, meaning(above));
            }
        }
        return new SheetMapping(index, names, units, columns, Map.of());
    }

    /** 序号 and last year's amounts are left out; 累计 and 1-3月 are cumulated, 本月 and 3月 are not. */
    private static Meaning meaning(String above) {
        boolean month = above.matches(".*(?:本月|当月|(?<![-—–~至\\d])\\d{1,2}\\s*月).*") && !above.matches(".*累计.*");
        boolean growth = above.matches(".*(?:增长|增速|同比|增幅|[±+]).*");
        boolean before = above.matches(".*(?<![比较])(?:上年|去年)同期.*");
        if (before || above.matches(".*(?:序号|编号|代码|排名|位次|占比|比重).*")) {
            return Meaning.IGNORED;
        }
        return growth
                ? month ? Meaning.MONTH_GROWTH : Meaning.CUMULATED_GROWTH
                : month ? Meaning.MONTH : Meaning.CUMULATED;
    }

    /** The month that the sheet says it is of; null when it does not. */
    public static @Nullable Period month(Grid grid, SheetMapping mapping) {
        if (mapping.sheet() >= grid.sheets().size()) {
            return null;
        }
        int[] told = Headings.of(grid.sheets().get(mapping.sheet())).month();
        return told == null ? null : Period.month(told[0], told[1]);
    }
}
