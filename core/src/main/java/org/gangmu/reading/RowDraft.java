package org.gangmu.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gangmu.quantity.MeasureUnit;
import org.gangmu.reading.IndicatorTable.Cell;
import org.gangmu.reading.IndicatorTable.Column;
import org.gangmu.reading.IndicatorTable.Content;
import org.gangmu.reading.IndicatorTable.Meaning;
import org.gangmu.reading.IndicatorTable.Nature;
import org.gangmu.reading.IndicatorTable.Row;
import org.gangmu.reading.TableToken.Parsed;
import org.gangmu.text.SourceText;
import org.jspecify.annotations.Nullable;

/** A row of an indicator table while it is being read. Offsets are Java indexes until {@link #toRow}. */
final class RowDraft {
    private static final Pattern TRAILING_UNIT =
            Pattern.compile("[（(]([^（()）]{1,12})[）)](?:[*①②③]|[\\[〔【]?累计[\\]〕】]?)?$");

    final @Nullable TableToken serial;
    String group;
    /** By column; null where nothing was printed. Filled by {@link MergedCells}. */
    List<@Nullable RawCell> cells = new ArrayList<>();

    private final List<TableToken> name = new ArrayList<>();
    private @Nullable TableToken unit;
    private @Nullable Nature nature;
    private int end;

    /** A cell as printed; {@code start} and {@code end} are Java indexes. */
    record RawCell(int start, int end, String text, Parsed parsed) {
        boolean isReference() {
            return parsed.content() == Content.REFERENCE;
        }
    }

    RowDraft(@Nullable TableToken serial, String group) {
        this.serial = serial;
        this.group = group;
        this.end = serial == null ? 0 : serial.end();
    }

    boolean isRow() {
        return !name.isEmpty() && (!cells.isEmpty() || nature != null);
    }

    boolean isFull(int columns) {
        return cells.size() >= columns;
    }

    /** Whether the token still belongs to the name: words before the first cell, as long as the unit is not closed. */
    boolean takesName(TableToken token, boolean unitColumn) {
        if (!cells.isEmpty() || token.isDash()) {
            return false;
        }
        if (name.isEmpty()) {
            return true;
        }
        if (unit == null && unitColumn && MeasureUnit.find(token.text()).isPresent()) {
            return true;
        }
        boolean open = hasOpenBracket();
        if (token.isValue()) {
            return open;
        }
        return open
                || unit == null
                        && !nameEndsWithUnit()
                        && !TableBody.REFERENCE.matcher(token.text()).matches();
    }

    /** Whether a piece printed after the row's cells ends its name: “每千人口拥有执业（助理）” … “医师（人）”. */
    boolean lacksTail(TableToken token) {
        return !nameEndsWithUnit()
                && unit == null
                && TRAILING_UNIT.matcher(token.text()).find();
    }

    void addName(TableToken token) {
        boolean isUnit = !name.isEmpty()
                && unit == null
                && !hasOpenBracket()
                && MeasureUnit.find(token.text()).isPresent();
        if (isUnit) {
            unit = token;
        } else {
            name.add(token);
        }
        end = Math.max(end, token.end());
    }

    void addCell(TableToken token, String chars) {
        RawCell last = cells.isEmpty() ? null : cells.get(cells.size() - 1);
        Parsed parsed = token.parse(chars);
        end = Math.max(end, token.end());
        if (last != null && last.isReference() && parsed.content() == Content.REFERENCE) {
            cells.set(cells.size() - 1, new RawCell(last.start, token.end(), last.text + token.text(), last.parsed));
        } else {
            cells.add(new RawCell(token.start(), token.end(), token.text(), parsed));
        }
    }

    void close(TableToken token, Nature told) {
        nature = told;
        end = Math.max(end, token.end());
    }

    private String nameText() {
        StringBuilder words = new StringBuilder();
        name.forEach(token -> words.append(token.text()));
        return words.toString();
    }

    private boolean hasOpenBracket() {
        String words = nameText();
        return words.chars().filter(c -> c == '（' || c == '(').count()
                > words.chars().filter(c -> c == '）' || c == ')').count();
    }

    private boolean nameEndsWithUnit() {
        Matcher trailing = TRAILING_UNIT.matcher(nameText());
        return trailing.find() && isUnit(trailing.group(1));
    }

    private static boolean isUnit(String text) {
        return MeasureUnit.find(text).isPresent();
    }

    Row toRow(SourceText text, TableHeader header) {
        String full = nameText();
        Matcher trailing = TRAILING_UNIT.matcher(full);
        boolean bracketed = trailing.find() && isUnit(trailing.group(1));
        String rowUnit =
                unit != null ? unit.text() : bracketed ? trailing.group(1).replace('％', '%') : "";
        String rowName = bracketed ? full.substring(0, trailing.start()) : full;
        int nameStart = name.get(0).start();
        int nameEnd = endOfName(text.chars(), nameStart, rowName);
        List<Cell> filled = new ArrayList<>();
        for (int i = 0; i < Math.min(cells.size(), header.columns().size()); i++) {
            RawCell raw = cells.get(i);
            if (raw != null) {
                filled.add(cell(raw, header.columns().get(i), rowUnit, text));
            }
        }
        int start = serial == null ? nameStart : Math.min(serial.start(), nameStart);
        return new Row(
                text.offset(start),
                text.offset(end),
                serial == null ? null : serial.text().replaceAll("\\D", ""),
                text.offset(nameStart),
                text.offset(nameEnd),
                rowName,
                rowUnit,
                group,
                nature,
                filled);
    }

    private static int endOfName(String chars, int start, String name) {
        int at = start;
        int taken = 0;
        while (taken < name.length() && at < chars.length()) {
            if (chars.charAt(at) == name.charAt(taken)) {
                taken++;
            }
            at++;
        }
        return at;
    }

    private static Cell cell(RawCell raw, Column column, String rowUnit, SourceText text) {
        Parsed parsed = raw.parsed;
        boolean growth = column.meaning() == Meaning.GROWTH && !parsed.cumulated();
        String unit = !parsed.unit().isEmpty() ? parsed.unit() : growth ? "%" : rowUnit;
        return new Cell(
                column,
                text.offset(raw.start),
                text.offset(raw.end),
                text.offset(parsed.numberStart()),
                raw.text,
                parsed.content(),
                parsed.value(),
                parsed.bound(),
                unit,
                parsed.cumulated());
    }
}
