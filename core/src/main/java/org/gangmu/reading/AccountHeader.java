package org.gangmu.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The header of a table of accounts: which columns name items and which tell their amounts. Where items and amounts come twice side by side
 * (收入 | 支出; 30101 基本工资 | 30201 办公费) each pair is a group.
 *
 * @param width how many columns the table has
 */
record AccountHeader(int width, List<AccountHeader.Group> groups) {
    private static final Pattern NAME =
            Pattern.compile("(?:[收支][入出]|功能分类|经济分类|预算)*(?:项目|科目)(?:名称)?(?:（按\\S{1,12}）|\\(按\\S{1,12}\\))?");
    private static final Pattern CODE = Pattern.compile("\\S*(?:编码|代码)");
    private static final Pattern ORDER = Pattern.compile("行次|栏次|序号");
    private static final Pattern HEAD = Pattern.compile(
            "(?!（?[一二三四五六七八九十]{1,3}[、）])\\S{0,24}?(?:项目|科目|编码|代码|名称|次|序号|收入|支出|算数?|行数?|成数?|金额|计|拨款|结余|补助|经费|费用?|数|率|比|备注|增减|增长)"
                    + "(?:[（(][^）)]{1,12}[）)])?[%％]?");
    private static final Pattern AMOUNT = Pattern.compile("\\S*(?:决算|预算|执行|完成)数|金额|\\S*合计|小计|\\S*支出|\\S*收入");

    AccountHeader {
        groups = List.copyOf(groups);
    }

    /**
     * A column of amounts.
     *
     * @param at its place
     * @param head what stands above it
     */
    record Column(int at, String head) {}

    /**
     * Items with their amounts.
     *
     * @param name the place of the items
     * @param side 收入 or 支出; empty where the header does not say
     */
    record Group(int name, String side, List<Column> columns) {
        Group {
            columns = List.copyOf(columns);
        }
    }

    /** Whether a line can stand in a header. */
    static boolean isHeadLine(AccountLine line) {
        List<AccountLine.Cell> filled = line.filled();
        return !filled.isEmpty()
                && filled.stream().allMatch(cell -> HEAD.matcher(cell.text()).matches());
    }

    /** Whether a line names the columns of items and amounts, or begins to. */
    static boolean namesItems(AccountLine line) {
        return line.filled().size() > 1
                && isHeadLine(line)
                && line.filled().stream().anyMatch(cell -> isName(cell.text()) || isCode(cell.text()));
    }

    /** 栏次 1 2 3: the numbers of the columns. */
    static boolean isColumnNumbers(AccountLine line) {
        List<AccountLine.Cell> filled = line.filled();
        return filled.size() > 1
                && ORDER.matcher(filled.get(0).text()).matches()
                && filled.stream().skip(1).allMatch(AccountLine.Cell::isNumber);
    }

    private static boolean isName(String head) {
        return NAME.matcher(head).matches();
    }

    private static boolean isCode(String head) {
        return CODE.matcher(head).matches();
    }

    /** The header of these lines, the uppermost first; null when they are none. */
    static @Nullable AccountHeader of(List<AccountLine> lines) {
        AccountHeader header = lines.stream().anyMatch(AccountLine::tabbed) ? tabbed(lines) : spaced(lines);
        boolean whole = header.groups.stream()
                .anyMatch(group -> group.columns().stream()
                        .anyMatch(column -> AMOUNT.matcher(column.head()).matches()));
        return whole ? header : null;
    }

    private static AccountHeader tabbed(List<AccountLine> lines) {
        int width = lines.stream().mapToInt(line -> line.cells().size()).max().orElse(0);
        List<String> heads = new ArrayList<>();
        List<String> above = new ArrayList<>();
        for (int at = 0; at < width; at++) {
            String head = "";
            StringBuilder over = new StringBuilder();
            for (int i = 0; i < lines.size(); i++) {
                boolean last = i == lines.size() - 1;
                String text = last ? lines.get(i).cell(at).text() : spanned(lines.get(i), at);
                if (!text.isEmpty()) {
                    over.append(head);
                    head = text;
                }
            }
            heads.add(head);
            above.add(over + head);
        }
        return new AccountHeader(width, groups(heads, above));
    }

    /** The text above a column: a cell that is merged over several stands in the first of them. */
    private static String spanned(AccountLine line, int at) {
        for (int i = Math.min(at, line.cells().size() - 1); i >= 0; i--) {
            if (!line.cell(i).isEmpty()) {
                return line.cell(i).text();
            }
        }
        return "";
    }

    /** Without tabs only the line that names most columns is sure; the sides above are given to its groups in order. */
    private static AccountHeader spaced(List<AccountLine> lines) {
        AccountLine widest = lines.get(0);
        for (AccountLine line : lines) {
            widest = line.cells().size() >= widest.cells().size() ? line : widest;
        }
        List<String> heads = widest.cells().stream().map(AccountLine.Cell::text).toList();
        List<Group> groups = groups(heads, heads);
        List<String> sides = lines.get(0) == widest
                ? List.of()
                : lines.get(0).cells().stream().map(cell -> side(cell.text())).toList();
        if (sides.size() == groups.size()) {
            for (int i = 0; i < groups.size(); i++) {
                groups.set(
                        i,
                        new Group(
                                groups.get(i).name(),
                                sides.get(i),
                                groups.get(i).columns()));
            }
        }
        return new AccountHeader(heads.size(), groups);
    }

    private static List<Group> groups(List<String> heads, List<String> above) {
        List<Group> groups = new ArrayList<>();
        for (int at = 0; at < heads.size(); at++) {
            if (isName(heads.get(at))) {
                groups.add(new Group(at, side(above.get(at)), columns(heads, at + 1)));
            }
        }
        return groups;
    }

    private static List<Column> columns(List<String> heads, int from) {
        List<Column> columns = new ArrayList<>();
        for (int at = from; at < heads.size(); at++) {
            String head = heads.get(at);
            if (isName(head) || isCode(head)) {
                break;
            }
            if (!head.isEmpty() && !ORDER.matcher(head).matches() && !head.equals("备注")) {
                columns.add(new Column(at, head));
            }
        }
        return columns;
    }

    /** The side that words name; empty where they name none or both. */
    static String side(String words) {
        boolean in = words.contains("收入");
        boolean out = words.contains("支出");
        return in == out ? "" : in ? "收入" : "支出";
    }
}
