package org.gangmu.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.gangmu.reading.IndicatorTable.Nature;
import org.gangmu.reading.IndicatorTable.Row;
import org.gangmu.reading.IndicatorTableFinder.Line;
import org.gangmu.text.SourceText;
import org.jspecify.annotations.Nullable;

/**
 * The rows below a header. Walks the tokens once: a serial number or a name opens a row, the nature or the last cell fills
 * it; words between two rows are the heading of a group, printed along the rows or one character to the line.
 */
final class TableBody {
    private static final int MAX_ROWS = 200;
    private static final int LONGEST_GROUP = 8;
    /** A table whose next row is not found within so many lines has ended. */
    private static final int MAX_IDLE_LINES = 40;

    private static final Pattern PROSE = Pattern.compile(
            "(?:注|备注|说明|资料来源)[：:].*|第[一二三四五六七八九十]+[章节编篇].*|专栏\\d*.{0,3}|.{24,}[。；].*|.*[，。；].*[，。].*|.{60,}");
    private static final Pattern NATURE_END = Pattern.compile(".*(?:预期|约束)性(?:指标)?");
    private static final Pattern HEADER_AGAIN = Pattern.compile("指标名|属性|20\\d\\d年|序号|年均");
    private static final Pattern PAGE_NUMBER = Pattern.compile("[-—–]+\\d+[-—–]+");
    private static final Pattern GROUP = Pattern.compile("[（(]?[一二三四五六七八九十]+[）)、.].{2,10}");
    private static final Pattern GROUP_WORD =
            Pattern.compile("(经济|创新|民生|绿色|安全|综合|开放|生态|社会|文化|资源|科技|城乡|协调|共享|改革|结构|质量|转型|数字|治理|保障|人民|公共)"
                    + "(发展|驱动|福祉|生态|保障|实力|包容|品质|环境|生活|事业|建设|治理|融合|活力|动能|效益|共享|开放|协调|创新|服务|经济|安全|文明|升级|结构|改善|增长)?");
    /** Words that refer to a number told elsewhere. */
    static final Pattern REFERENCE = Pattern.compile(
            "(完成|达到|按照|按|执行|落实|控制在|低于|高于|不低于|不高于|优于|保持|持续|稳定|稳步|逐步|进一步|力争|省|市|国家|上级|以|与)"
                    + ".*(任务|目标|要求|指标|同步|下达|水平|以内|平均|标准|提高|下降|改善|稳定|基本|一致).*|(?:大幅|基本|明显|稳步|逐步|进一步|持续).{2,8}|与.{2,12}|完成(?:国家|省|市|上级).*");

    private final SourceText text;
    private final TableHeader header;
    private final List<Line> lines;
    private final List<RowDraft> drafts = new ArrayList<>();
    private final List<TableToken> pending = new ArrayList<>();
    private String group = "";
    private @Nullable RowDraft open;

    TableBody(SourceText text, TableHeader header, List<Line> lines) {
        this.text = text;
        this.header = header;
        this.lines = lines;
    }

    List<Row> rows() {
        int idle = 0;
        int found = 0;
        for (Line line : lines) {
            idle = drafts.size() > found ? 0 : idle + 1;
            found = drafts.size();
            if (idle > MAX_IDLE_LINES || ends(line)) {
                break;
            }
            boolean skipped = skips(line);
            if (skipped && found < 2 && idle > 0) {
                break; // the next header, before this one has become a table
            }
            if (!skipped) {
                List<TableToken> tokens = TableToken.listOf(text.chars(), line.start(), line.end());
                for (int i = 0; i < tokens.size(); i++) {
                    take(tokens.get(i), i + 1 < tokens.size() ? tokens.get(i + 1) : null);
                }
            }
        }
        drafts.removeIf(draft -> !draft.isRow());
        MergedCells.fill(drafts, header.columns().size());
        return drafts.stream().map(draft -> draft.toRow(text, header)).toList();
    }

    private boolean ends(Line line) {
        return drafts.size() > MAX_ROWS
                || (PROSE.matcher(line.compact()).matches()
                        && !NATURE_END.matcher(line.compact()).matches());
    }

    private boolean skips(Line line) {
        boolean headerAgain = line.compact().length() > 3
                && TableHeader.isHeaderLine(line.compact())
                && HEADER_AGAIN.matcher(line.compact()).find();
        return headerAgain || PAGE_NUMBER.matcher(line.compact()).matches();
    }

    private void take(TableToken token, @Nullable TableToken next) {
        RowDraft row = open;
        if (token.isNature()) {
            if (row != null) {
                row.close(token, token.text().startsWith("约束") ? Nature.BINDING : Nature.EXPECTED);
            }
            open = null;
        } else if (opensRow(token, next)) {
            openRow(token);
        } else if (row == null) {
            outside(token, next);
        } else if (row.takesName(token, header.hasUnit())) {
            row.addName(token);
        } else {
            row.addCell(token, text.chars());
        }
    }

    private boolean opensRow(TableToken token, @Nullable TableToken next) {
        RowDraft row = open;
        boolean numbered = drafts.isEmpty() || drafts.get(0).serial != null;
        if (!numbered || !followsLastSerial(token)) {
            return false;
        }
        boolean before = row == null
                || (!header.hasNature() && row.isFull(header.columns().size()));
        return before && (next == null ? token.alone() : !next.isValue() && !next.isDash() && !next.isNature());
    }

    /** The next number, or one of the two after it where the extraction has lost a row. */
    private boolean followsLastSerial(TableToken token) {
        TableToken last = drafts.isEmpty() ? null : drafts.get(drafts.size() - 1).serial;
        int next = last == null ? 1 : last.serial() + 1;
        return token.isSerial(next) || (last != null && (token.isSerial(next + 1) || token.isSerial(next + 2)));
    }

    private void openRow(TableToken serial) {
        RowDraft row = new RowDraft(serial, group);
        RowDraft last = drafts.isEmpty() ? null : drafts.get(drafts.size() - 1);
        List<TableToken> words = new ArrayList<>(pending);
        pending.clear();
        if (!words.isEmpty() && last != null && last.lacksTail(words.get(0))) {
            last.addName(words.remove(0));
        }
        String label = joined(words);
        if (isGroup(words, label) || label.length() <= LONGEST_GROUP && !label.isEmpty()) {
            group = stripped(label);
            row.group = group;
        } else {
            words.forEach(row::addName);
        }
        drafts.add(row);
        open = row;
    }

    /** Between two rows: a group's heading, or in a table without serial numbers the next name. */
    private void outside(TableToken token, @Nullable TableToken next) {
        boolean numbered = !drafts.isEmpty() && drafts.get(0).serial != null;
        boolean value = token.isValue() || token.isDash();
        if (numbered || (value && pending.isEmpty())) {
            if (numbered && drafts.size() > 0 && !value) {
                pending.add(token);
            }
            return;
        }
        pending.add(token);
        if (token.isSingleHan()
                || token.isAnySerial()
                || headsFirstRow(next)
                || (next == null && token.alone() && isGroup(pending, joined(pending)))) {
            return;
        }
        openUnnumbered();
    }

    /** 经济发展 | 1 地区生产总值: the cell of the dimension stands before the first serial number. */
    private boolean headsFirstRow(@Nullable TableToken next) {
        return drafts.isEmpty()
                && next != null
                && next.isSerial(1)
                && joined(pending).length() <= LONGEST_GROUP;
    }

    private void openUnnumbered() {
        RowDraft row = new RowDraft(null, group);
        List<TableToken> words = new ArrayList<>(pending);
        pending.clear();
        TableToken name = words.remove(words.size() - 1);
        if (!words.isEmpty()) {
            group = stripped(joined(words));
            row.group = group;
        }
        row.addName(name);
        drafts.add(row);
        open = row;
    }

    private static boolean isGroup(List<TableToken> words, String label) {
        return !words.isEmpty()
                && (words.stream().allMatch(TableToken::isSingleHan)
                        || GROUP.matcher(label).matches()
                        || GROUP_WORD.matcher(label).matches());
    }

    private static String stripped(String label) {
        return label.replaceFirst("^[（(]?[一二三四五六七八九十]+[）)、.]", "");
    }

    private static String joined(List<TableToken> words) {
        StringBuilder label = new StringBuilder();
        words.forEach(word -> label.append(word.text()));
        return label.toString();
    }
}
