package org.gangmu.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.gangmu.document.Document;
import org.gangmu.document.DocumentType;
import org.gangmu.quantity.Measure;
import org.gangmu.quantity.Status;
import org.gangmu.statement.BudgetLine;
import org.gangmu.statement.Figure;
import org.jspecify.annotations.Nullable;

/** Reads the lines of a budget report out of its figures: amounts of revenue and expenditure by book and phase. Stateless. */
final class BudgetLineReader {
    private BudgetLineReader() {}

    /** The budget lines of {@code figures}, which are by offset; none when the document is no budget report. */
    static List<BudgetLine> read(Document document, List<Figure> figures) {
        List<BudgetLine> lines = new ArrayList<>();
        if (document.type() != DocumentType.BUDGET_REPORT) {
            return lines;
        }
        for (int i = 0; i < figures.size(); i++) {
            Figure figure = figures.get(i);
            String side = side(figure.indicator());
            boolean amount = figure.measure() == Measure.LEVEL
                    && figure.unit().endsWith("元")
                    && !figure.unit().contains("/");
            if (amount && !side.isEmpty() && figure.period().isSingleYear()) {
                Figure next = i + 1 < figures.size() ? figures.get(i + 1) : null;
                lines.add(line(figure, side, growth(figure, next)));
            }
        }
        return lines;
    }

    private static BudgetLine line(Figure figure, String side, @Nullable BigDecimal growth) {
        boolean adjusted = figure.indicator().contains("调整");
        String phase = adjusted ? "adjusted" : figure.status() == Status.TARGET ? "budget" : "executed";
        return new BudgetLine(
                figure.span(),
                figure.numberStart(),
                book(figure),
                side,
                figure.indicator(),
                figure.value(),
                figure.unit(),
                phase,
                figure.period().firstYear(),
                growth,
                "budget-amount");
    }

    private static @Nullable BigDecimal growth(Figure figure, @Nullable Figure next) {
        if (next == null || next.measure() != Measure.GROWTH) {
            return null;
        }
        boolean same =
                next.indicator().equals(figure.indicator()) && next.period().equals(figure.period());
        return same ? next.value() : null;
    }

    private static String side(String item) {
        if (item.contains("支出") || item.contains("费") && !item.contains("收费") || item.contains("预备费")) {
            return "expenditure";
        }
        boolean revenue = item.contains("收入") || item.endsWith("税") || item.contains("上缴利润") || item.contains("转移支付");
        return revenue ? "revenue" : "";
    }

    /** The book the item or its innermost heading names; the general book where none is. */
    private static String book(Figure figure) {
        String heading = figure.section().isEmpty()
                ? ""
                : figure.section().get(figure.section().size() - 1);
        String words = figure.indicator() + heading;
        if (words.contains("政府性基金")) {
            return "fund";
        }
        if (words.contains("社会保险") || words.contains("社保基金") || words.contains("养老保险")) {
            return "social_insurance";
        }
        return words.contains("国有资本") ? "state_capital" : "general";
    }
}
