package org.gangmu.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gangmu.document.Document;
import org.gangmu.document.DocumentType;
import org.gangmu.quantity.Measure;
import org.gangmu.quantity.Period;
import org.gangmu.quantity.Status;
import org.gangmu.statement.BudgetLine;
import org.gangmu.statement.Figure;
import org.gangmu.text.ReadingView;
import org.jspecify.annotations.Nullable;

/**
 * Reads the lines of a budget report out of its figures. Under a heading that names a book every amount is a line of it:
 * “（一）一般公共预算执行情况…税务部门完成464,132万元”; elsewhere only what calls itself revenue or expenditure is one, and it
 * only mentions the book. One for each document; not thread-safe.
 */
final class BudgetLineReader {
    /** How far behind an amount its growth may stand: “528,374万元，完成调整预期523,000万元的101.03%，同比增长1.0%”. */
    private static final int GROWTH_WITHIN = 3;

    /** The accounts of one office are no part of the region's books. */
    private static final Pattern ONE_OFFICE = Pattern.compile("(?:部门|单位)(?:决算|预算)(?!执行)|本级(?:决算|预算)公开");

    private static final String BREAKS = "，,、；;：:。（）\n";

    private final ReadingView view;
    private final Document document;
    private final List<Figure> figures;
    private final boolean ofOneOffice;

    /** The side that the account was on last: a part whose words do not say is on the side of its whole. */
    private String side = "";

    private List<String> section = List.of();

    private BudgetLineReader(ReadingView view, Document document, List<Figure> figures) {
        this.view = view;
        this.document = document;
        this.figures = figures;
        this.ofOneOffice = ONE_OFFICE.matcher(document.title()).find();
    }

    /** The budget lines of {@code figures}, which are by offset; none when the document is no budget report. */
    static List<BudgetLine> read(ReadingView view, Document document, List<Figure> figures) {
        return document.type() == DocumentType.BUDGET_REPORT
                ? new BudgetLineReader(view, document, figures).lines()
                : List.of();
    }

    private List<BudgetLine> lines() {
        List<BudgetLine> lines = new ArrayList<>();
        for (int i = 0; i < figures.size(); i++) {
            Figure figure = figures.get(i);
            if (!figure.section().equals(section)) {
                section = figure.section();
                side = "";
            }
            boolean amount = figure.measure() == Measure.LEVEL
                    && figure.unit().endsWith("元")
                    && !figure.unit().contains("/")
                    && figure.upper() == null
                    && !figure.rule().equals("account-cell")
                    && isYear(figure.period());
            if (amount) {
                line(figure, i).ifPresent(lines::add);
            }
        }
        return lines;
    }

    /** A year, or its first months together. */
    private static boolean isYear(Period period) {
        boolean cumulated = period.unit() == Period.Unit.MONTH
                && period.firstYear() == period.lastYear()
                && period.first() % 12 == 0;
        return period.isSingleYear() || cumulated;
    }

    private Optional<BudgetLine> line(Figure figure, int at) {
        boolean cell = figure.rule().equals("account-row");
        String label = cell ? figure.indicator() : label(figure);
        String book = BudgetWords.book(figure.section());
        boolean account = !book.isEmpty();
        String item = account ? item(figure, label) : figure.indicator();
        String own = side(label, figure.indicator());
        if (!account && !(item.endsWith("收入") || item.endsWith("支出") || item.contains("三公"))) {
            return Optional.empty();
        }
        if (own.isEmpty() && side.isEmpty()) {
            return Optional.empty();
        }
        side = own.isEmpty() ? side : own;
        return Optional.of(new BudgetLine(
                figure.span(),
                figure.numberStart(),
                account ? book : BudgetWords.bookOf(item),
                side,
                BudgetWords.withoutPlan(item),
                figure.value(),
                figure.unit(),
                phase(figure, label),
                figure.period().lastYear(),
                figure.period().isSingleYear() ? null : figure.period().lastMonth(),
                growth(at),
                account && !ofOneOffice ? "budget-account" : "budget-mention"));
    }

    private static String side(String label, String indicator) {
        String bySaid = BudgetWords.side(BudgetWords.item(label));
        String whole = label.startsWith("减") ? BudgetWords.side(label) : bySaid;
        return whole.isEmpty() ? BudgetWords.side(indicator) : whole;
    }

    /** The words between the last mark of punctuation and the number. */
    private String label(Figure figure) {
        int end = view.indexAt(figure.numberStart());
        int from = end;
        while (from > 0 && BREAKS.indexOf(view.text().charAt(from - 1)) < 0) {
            from--;
        }
        return view.text().substring(from, end).strip();
    }

    /** The indicator's name, without the book that the heading has told already; a total is called what the text calls it. */
    private String item(Figure figure, String label) {
        String said = BudgetWords.item(label);
        if (BudgetWords.isTotal(said)) {
            return said;
        }
        String prefix = BudgetBook.of(document.type(), figure.section());
        String name = figure.indicator();
        if (!prefix.isEmpty() && name.startsWith(prefix) && !label.contains(prefix)) {
            String rest = BudgetWords.item(name.substring(prefix.length()));
            boolean bare = rest.isEmpty() || rest.matches("(?:预算)?总?(?:收入|支出)|结余(?:资金)?");
            return bare ? prefix + rest.replaceFirst("^预算", "") : rest;
        }
        return BudgetWords.item(name);
    }

    private static String phase(Figure figure, String label) {
        String words = figure.indicator() + label;
        if (BudgetWords.isRolling(figure.section()) && figure.status() != Status.ACTUAL) {
            return "rolling";
        }
        boolean adjusted = words.contains("调整预") || words.contains("预算调整") || words.contains("调整后");
        return adjusted ? "adjusted" : figure.status() == Status.TARGET ? "budget" : "executed";
    }

    private @Nullable BigDecimal growth(int at) {
        Figure figure = figures.get(at);
        for (int i = at + 1; i < figures.size() && i <= at + GROWTH_WITHIN; i++) {
            Figure next = figures.get(i);
            boolean planned = next.measure() == Measure.LEVEL
                    && next.status() == Status.TARGET
                    && figure.status() != Status.TARGET;
            if (next.measure() == Measure.LEVEL && !planned) {
                return null;
            }
            boolean same =
                    next.indicator().equals(figure.indicator()) && next.period().equals(figure.period());
            if (next.measure() == Measure.GROWTH) {
                return same ? next.value() : null;
            }
        }
        return null;
    }
}
