package org.gangmu.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gangmu.text.SourceText;
import org.jspecify.annotations.Nullable;

/** Finds the tables of accounts in a range of a text: a header that names items and amounts, a unit of money above it, rows below. */
final class AccountTableFinder {
    private static final Pattern UNIT = Pattern.compile("单位[:：]\\s*(?:人民币)?(亿元|万元|千元|元)");
    private static final Pattern PAGE = Pattern.compile("[-—–－]*\\s*(?:第\\s*)?\\d{1,4}(?:\\s*页)?\\s*[-—–－]*");
    private static final Pattern CLOSES = Pattern.compile("(?:注|备注|说明|填表)[:：].*|第[一二三四五六七八九十]+部分.*");
    private static final int LINES_ABOVE = 6;
    private static final int HEADER_LINES = 3;
    private static final int LONGEST_LINE = 400;
    private static final int LONGEST_NAME = 30;
    /** So many lines without an amount end a table. */
    private static final int EMPTY_ROWS = 40;

    private final SourceText text;
    private final String chars;
    private final List<int[]> lines = new ArrayList<>();

    private AccountTableFinder(SourceText text, int start, int end) {
        this.text = text;
        this.chars = text.chars();
        int last = text.index(Math.min(end, text.length()));
        for (int at = text.index(Math.max(0, start)); at < last; ) {
            int newline = chars.indexOf('\n', at);
            int stop = newline < 0 || newline > last ? last : newline;
            if (!chars.substring(at, stop).isBlank()) {
                lines.add(new int[] {at, stop});
            }
            at = stop + 1;
        }
    }

    /** The tables of accounts between two code point offsets, in order. */
    static List<AccountTable> findAll(SourceText text, int start, int end) {
        return new AccountTableFinder(text, start, end).list();
    }

    private List<AccountTable> list() {
        List<AccountTable> tables = new ArrayList<>();
        for (int at = 0; at < lines.size(); ) {
            AccountTable before = tables.isEmpty() ? null : tables.get(tables.size() - 1);
            AccountTable table = mayName(at) && AccountHeader.namesItems(line(at)) ? table(at, before) : null;
            if (table == null) {
                at++;
            } else {
                tables.add(table);
                int end = text.index(table.end());
                while (at < lines.size() && lines.get(at)[0] < end) {
                    at++;
                }
            }
        }
        return tables;
    }

    private boolean mayName(int at) {
        int start = lines.get(at)[0];
        int end = lines.get(at)[1];
        return end - start <= LONGEST_LINE
                && (Clauses.contains(chars, "目", start, end) || Clauses.contains(chars, "编码", start, end));
    }

    private AccountLine line(int at) {
        return AccountLine.of(chars, lines.get(at)[0], lines.get(at)[1]);
    }

    private String words(int at) {
        return chars.substring(lines.get(at)[0], lines.get(at)[1]).strip();
    }

    private @Nullable AccountTable table(int at, @Nullable AccountTable before) {
        int first = at;
        while (first > 0 && at - first < HEADER_LINES && isHead(first - 1)) {
            first--;
        }
        int next = at + 1;
        while (next < lines.size() && next - at <= HEADER_LINES && isHead(next)) {
            next++;
        }
        List<AccountLine> head = new ArrayList<>();
        for (int i = first; i < next; i++) {
            head.add(line(i));
        }
        AccountHeader header = AccountHeader.of(head);
        String title = title(first);
        String unit = unit(first, next, before, title);
        List<AccountLine> rows = header == null || unit.isEmpty() ? List.of() : rows(next);
        if (rows.isEmpty() || header == null) {
            return null;
        }
        String named = title.isEmpty() && before != null && before.header().equals(header) ? before.title() : title;
        return new AccountTable(
                text.offset(lines.get(first)[0]),
                text.offset(rows.get(rows.size() - 1).end()),
                named,
                unit,
                header,
                rows);
    }

    private boolean isHead(int at) {
        if (lines.get(at)[1] - lines.get(at)[0] > LONGEST_LINE) {
            return false;
        }
        AccountLine line = line(at);
        return line.cells().size() > 1 && AccountHeader.isHeadLine(line);
    }

    /** The last line above that is called a table: 收入支出决算总表. */
    private String title(int first) {
        for (int i = first - 1; i >= 0 && first - i <= LINES_ABOVE; i--) {
            String words = TableToken.compact(words(i));
            if (words.length() <= LONGEST_NAME + LONGEST_NAME
                    && words.replaceFirst("[（(][^）)]*[）)]$", "").endsWith("表")) {
                return words;
            }
            if (line(i).hasNumber() && line(i).cells().size() > 1) {
                return "";
            }
        }
        return "";
    }

    /** The unit told above or in the header; of a table that goes on on the next page that of its beginning. */
    private String unit(int first, int next, @Nullable AccountTable before, String title) {
        for (int i = next - 1; i >= 0 && i >= first - LINES_ABOVE; i--) {
            Matcher unit = UNIT.matcher(words(i));
            if (words(i).length() <= LONGEST_LINE && unit.find()) {
                return unit.group(1);
            }
        }
        return before != null && title.isEmpty() ? before.unit() : "";
    }

    /** The rows below the header up to the last one with an amount. */
    private List<AccountLine> rows(int from) {
        List<AccountLine> rows = new ArrayList<>();
        int empty = 0;
        for (int i = from; i < lines.size() && empty <= EMPTY_ROWS; i++) {
            String words = words(i);
            if (closes(words) || words.length() > LONGEST_LINE) {
                break;
            }
            AccountLine line = line(i);
            if (AccountHeader.namesItems(line)) {
                break;
            }
            boolean amount = line.hasNumber()
                    && line.filled().size() > 1
                    && !PAGE.matcher(words).matches()
                    && !AccountHeader.isColumnNumbers(line);
            empty = amount ? 0 : empty + 1;
            if (amount) {
                rows.add(line);
            }
        }
        return rows;
    }

    private static boolean closes(String words) {
        return CLOSES.matcher(words).matches()
                || words.endsWith("。")
                || words.endsWith("表") && words.indexOf('\t') < 0 && words.length() <= LONGEST_NAME;
    }
}
