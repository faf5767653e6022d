package org.gangmu.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gangmu.document.Document;
import org.gangmu.document.Span;
import org.gangmu.quantity.Bound;
import org.gangmu.quantity.Measure;
import org.gangmu.quantity.Period;
import org.gangmu.quantity.Status;
import org.gangmu.reading.AccountHeader.Column;
import org.gangmu.reading.AccountHeader.Group;
import org.gangmu.reading.AccountLine.Cell;
import org.gangmu.statement.Figure;
import org.gangmu.text.SourceText;

/**
 * A table of accounts (部门决算, 部门预算, 收支总表): items with their amounts, in one column or in pairs side by side, with codes of the
 * classification before them or not. “八、其他收入 | | 八、社会保障和就业支出 | 10.82” tells one amount, of the second item.
 *
 * @param title the line above that ends with 表; empty when there is none
 * @param unit of its amounts
 */
record AccountTable(int start, int end, String title, String unit, AccountHeader header, List<AccountLine> rows) {
    private static final Pattern NUMBERED =
            Pattern.compile("^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]|\\d{1,2}[.、．]|其中[:：]|[*＊])+");
    private static final Pattern BARE = Pattern.compile("合计|总计|小计|共计");
    private static final Pattern PLAIN =
            Pattern.compile("(?:20\\d\\d年|本年|上年|全年)?度?(?:(?:收入|支出)?(?:决算|执行|完成|实际)数?|(?:收入|支出)?(?:合计|总计|小计)|金额)");
    private static final Pattern PLANNED =
            Pattern.compile("(?:20\\d\\d年|本年|上年|全年)?度?(?:年初|调整|全年|当年)?预算(?:安排)?(?:数|金额)?");
    private static final Pattern YEAR = Pattern.compile("20\\d\\d");
    private static final Pattern SHARE = Pattern.compile("[%％]|率$|比重|占比");

    /** The amounts of a row as figures; those that nothing names are left out. */
    List<Figure> figures(SourceText text, Document document, Period period) {
        List<Figure> figures = new ArrayList<>();
        var maker = new Maker(text, document, period);
        for (AccountLine row : rows) {
            if (row.tabbed() && row.cells().size() <= header.width()) {
                for (Group group : header.groups()) {
                    for (Column column : group.columns()) {
                        maker.add(name(row, group), group, row.cell(column.at()), column.head(), figures);
                    }
                }
            } else {
                maker.addSpaced(row, figures);
            }
        }
        return figures;
    }

    /** The name of a row's item; 合计 may stand in the column of the codes. */
    private static Cell name(AccountLine row, Group group) {
        Cell name = row.cell(group.name());
        boolean before = name.isEmpty() && group.name() > 0;
        return before ? row.cell(group.name() - 1) : name;
    }

    private final class Maker {
        private final SourceText text;
        private final Document document;
        private final Period period;

        Maker(SourceText text, Document document, Period period) {
            this.text = text;
            this.document = document;
            this.period = period;
        }

        /** Without tabs an empty cell leaves no trace: amounts belong to the name before them. */
        void addSpaced(AccountLine row, List<Figure> into) {
            List<Cell> cells = row.filled();
            int segment = -1;
            for (int i = 0; i < cells.size(); i++) {
                if (cells.get(i).isNumber()) {
                    continue;
                }
                segment++;
                Cell name = cells.get(i);
                List<Cell> values = new ArrayList<>();
                while (i + 1 < cells.size() && cells.get(i + 1).isNumber() && !opensNext(cells, i + 1)) {
                    values.add(cells.get(++i));
                }
                Group group = group(name.text(), segment);
                boolean told = values.size() == group.columns().size();
                for (int k = 0; k < (told ? values.size() : Math.min(1, values.size())); k++) {
                    add(name, group, values.get(k), group.columns().get(k).head(), into);
                }
            }
        }

        /** A code before a name is of the next item. */
        private boolean opensNext(List<Cell> cells, int at) {
            return cells.get(at).isCode()
                    && at + 1 < cells.size()
                    && !cells.get(at + 1).isNumber();
        }

        private Group group(String name, int segment) {
            List<Group> groups = header.groups();
            String side = AccountHeader.side(name);
            return groups.stream()
                    .filter(group -> !side.isEmpty() && group.side().equals(side))
                    .findFirst()
                    .orElse(groups.get(Math.min(Math.max(0, segment), groups.size() - 1)));
        }

        void add(Cell name, Group group, Cell value, String head, List<Figure> into) {
            String item = item(name.text(), group);
            if (item.length() < 2 || !value.isNumber() || name.isNumber()) {
                return;
            }
            boolean planned = PLANNED.matcher(head).matches();
            boolean plain = planned || PLAIN.matcher(head).matches() || head.equals(item);
            boolean share = SHARE.matcher(head).find();
            boolean growth = share && (head.contains("增") || head.contains("比上年"));
            String own = plain ? (head.contains("调整") ? item + "调整预算" : item) : growth ? item : item + bare(head);
            int start = Math.min(name.start(), value.start());
            int end = Math.max(name.end(), value.end());
            into.add(new Figure(
                    new Span(document.id(), text.offset(start), text.offset(end)),
                    text.offset(firstDigit(value)),
                    text.chars().substring(start, end).replaceAll("\\s+", " "),
                    own,
                    new BigDecimal(value.text().replace(",", "").replaceFirst("^[－−]", "-")),
                    null,
                    share ? "%" : unit,
                    growth ? Measure.GROWTH : Measure.LEVEL,
                    Bound.EQ,
                    planned ? Status.TARGET : Status.ACTUAL,
                    period(head),
                    title.isEmpty() ? List.of() : List.of(title),
                    false,
                    plain ? "account-row" : "account-cell"));
        }

        private int firstDigit(Cell value) {
            int at = value.start();
            while (!NumberScan.isDigit(text.chars().charAt(at))) {
                at++;
            }
            return at;
        }

        private Period period(String head) {
            Matcher year = YEAR.matcher(head);
            if (year.find()) {
                return Period.year(Integer.parseInt(year.group()));
            }
            boolean before = head.startsWith("上年") && period.isSingleYear();
            return before ? period.yearBefore() : period;
        }
    }

    private static String bare(String head) {
        return head.replaceFirst("^(?:20\\d\\d年度?|本年)", "").replaceAll("[（(][^）)]*[）)]|[%％]", "");
    }

    /** What a row is about: without its number, a total by the side that it is of. */
    private String item(String name, Group group) {
        String item = NUMBERED.matcher(name).replaceFirst("");
        if (!BARE.matcher(item).matches()) {
            return item;
        }
        String side = group.side().isEmpty() ? AccountHeader.side(title) : group.side();
        return side.isEmpty() ? "" : side + item;
    }

    /** Whether a code point offset lies in it. */
    boolean contains(int offset) {
        return offset >= start && offset < end;
    }
}
