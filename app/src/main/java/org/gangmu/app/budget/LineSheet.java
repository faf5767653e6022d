package org.gangmu.app.budget;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.gangmu.budget.Account;
import org.gangmu.budget.Book;
import org.gangmu.budget.Line;
import org.gangmu.budget.Phase;
import org.gangmu.budget.Side;
import org.gangmu.quantity.Dimension;
import org.gangmu.quantity.MeasureUnit;
import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/**
 * Lines of the budget in a spreadsheet, read row by row: the first sheet, its first row the head. What cannot be read is a fault with
 * its cell.
 */
final class LineSheet implements SheetContentsHandler {
    static final int MOST_ROWS = 200_000;
    private static final int MOST_FAULTS = 500;
    private static final int LONGEST_ID = 100;
    private static final int LONGEST_ITEM = 300;
    private static final int FIRST_YEAR = 1994; // 预算法 came into force in 1995
    private static final int LAST_YEAR = 2100;

    private static final Pattern CODE = Pattern.compile("\\d{3}(?:\\d{2}){0,3}");
    private static final Pattern WHOLE = Pattern.compile("\\d{1,4}");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(?:\\.\\d{1,6})?");

    /** The columns of the template in their order, by the key of their name's message. */
    enum Column {
        ID,
        BOOK,
        SIDE,
        YEAR,
        MONTH,
        PHASE,
        CODE,
        ITEM,
        AMOUNT,
        UNIT,
        PARENT,
        NOTE;

        String key() {
            return "budget.column." + name().toLowerCase(Locale.ROOT);
        }

        boolean optional() {
            return this == MONTH || this == CODE || this == PARENT || this == NOTE;
        }
    }

    /** One row that could be read. @param number of the row in the sheet, from 1 */
    record Row(int number, Line line, String note) {}

    /**
     * What is wrong.
     *
     * @param cell such as B3; empty for the whole file
     * @param key of the message, with {@code arguments}
     */
    record Fault(String cell, String key, List<Object> arguments) {
        static Fault at(int row, int column, String key, Object... arguments) {
            return new Fault(
                    CellReference.convertNumToColString(column) + (row + 1), "budget.fault." + key, List.of(arguments));
        }

        static Fault ofFile(String key, Object... arguments) {
            return new Fault("", "budget.fault." + key, List.of(arguments));
        }
    }

    private final Map<String, Column> names;
    private final Map<Integer, Column> columns = new HashMap<>();
    private final Map<Column, Integer> places = new HashMap<>();
    private final Map<Column, String> cells = new HashMap<>();
    private final List<Row> rows = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private boolean headed;

    private LineSheet(Map<String, Column> names) {
        this.names = names;
    }

    /** Reads a file. @param names what a column may be called, in all languages */
    static LineSheet read(byte[] file, Map<String, Column> names) {
        LineSheet sheet = new LineSheet(names);
        try (OPCPackage book = OPCPackage.open(new ByteArrayInputStream(file))) {
            XSSFReader reader = new XSSFReader(book);
            var strings = new ReadOnlySharedStringsTable(book);
            XMLReader parser = XMLHelper.newXMLReader();
            parser.setContentHandler(
                    new XSSFSheetXMLHandler(reader.getStylesTable(), null, strings, sheet, new PlainNumbers(), false));
            var sheets = reader.getSheetsData();
            if (sheets.hasNext()) {
                try (InputStream first = sheets.next()) {
                    parser.parse(new InputSource(first));
                }
            }
            if (sheet.rows.isEmpty() && sheet.faults.isEmpty()) {
                sheet.faults.add(Fault.ofFile("empty"));
            }
        } catch (IOException | OpenXML4JException | SAXException | ParserConfigurationException | RuntimeException e) {
            sheet.rows.clear();
            sheet.faults.clear();
            sheet.faults.add(Fault.ofFile("unreadable"));
        }
        return sheet;
    }

    List<Row> rows() {
        return List.copyOf(rows);
    }

    List<Fault> faults() {
        return List.copyOf(faults);
    }

    /** Where a column stands, from 0. */
    int place(Column column) {
        return places.getOrDefault(column, 0);
    }

    @Override
    public void startRow(int number) {
        cells.clear();
    }

    @Override
    public void cell(String reference, @Nullable String value, @Nullable XSSFComment comment) {
        int at = new CellReference(reference).getCol();
        String text = value == null ? "" : value.strip();
        if (!headed) {
            Column column = names.get(text);
            if (column != null && !places.containsKey(column)) {
                columns.put(at, column);
                places.put(column, at);
            }
        } else if (columns.containsKey(at) && !text.isEmpty()) {
            cells.put(columns.get(at), text);
        }
    }

    @Override
    public void endRow(int number) {
        if (!headed) {
            headed = true;
            for (Column column : Column.values()) {
                if (!column.optional() && !places.containsKey(column)) {
                    faults.add(Fault.ofFile("column", column.key()));
                }
            }
            return;
        }
        if (cells.isEmpty() || faults.size() >= MOST_FAULTS) {
            return;
        }
        if (rows.size() >= MOST_ROWS) {
            faults.add(Fault.ofFile("many", MOST_ROWS));
            return;
        }
        if (places.size() >= Column.values().length - 4) {
            int before = faults.size();
            Line line = line(number);
            if (line != null && faults.size() == before) {
                rows.add(new Row(number + 1, line, cells.getOrDefault(Column.NOTE, "")));
            }
        }
    }

    private @Nullable Line line(int row) {
        String id = required(row, Column.ID, LONGEST_ID);
        String item = required(row, Column.ITEM, LONGEST_ITEM);
        Optional<Book> book = Book.find(cells.getOrDefault(Column.BOOK, ""));
        Optional<Side> side = Side.find(cells.getOrDefault(Column.SIDE, ""));
        Optional<Phase> phase = Phase.find(cells.getOrDefault(Column.PHASE, ""));
        check(book.isPresent(), row, Column.BOOK);
        check(side.isPresent(), row, Column.SIDE);
        check(phase.isPresent(), row, Column.PHASE);
        int year = whole(row, Column.YEAR, FIRST_YEAR, LAST_YEAR, 0);
        int month = whole(row, Column.MONTH, 1, Account.YEAR_END, Account.YEAR_END);
        BigDecimal amount = amount(row);
        String unit = cells.getOrDefault(Column.UNIT, "");
        boolean money = MeasureUnit.find(unit)
                .filter(known -> known.dimension() == Dimension.MONEY && unit.endsWith("元") && !unit.contains("美"))
                .isPresent();
        check(money, row, Column.UNIT);
        String code = cells.get(Column.CODE);
        check(code == null || CODE.matcher(code).matches(), row, Column.CODE);
        if (id == null
                || item == null
                || book.isEmpty()
                || side.isEmpty()
                || phase.isEmpty()
                || amount == null
                || !money) {
            return null;
        }
        Account account = new Account(
                book.get(),
                side.get(),
                year == 0 ? FIRST_YEAR : year,
                month == 0 ? Account.YEAR_END : month,
                phase.get());
        return new Line(id, account, item, code, amount, unit, cells.get(Column.PARENT), null, null);
    }

    private void check(boolean right, int row, Column column) {
        if (!right) {
            String said = cells.getOrDefault(column, "");
            faults.add(Fault.at(row, place(column), column.name().toLowerCase(Locale.ROOT), said));
        }
    }

    private @Nullable String required(int row, Column column, int longest) {
        String text = cells.get(column);
        boolean right = text != null && text.length() <= longest && (column != Column.ID || text.indexOf('@') < 0);
        check(right, row, column);
        return right ? text : null;
    }

    private int whole(int row, Column column, int least, int most, int otherwise) {
        String text = cells.get(column);
        boolean number = text != null && WHOLE.matcher(text).matches();
        int value = number && text != null ? Integer.parseInt(text) : 0;
        boolean right = (text == null && otherwise > 0) || (number && value >= least && value <= most);
        check(right, row, column);
        return text == null ? otherwise : right ? value : 0;
    }

    private @Nullable BigDecimal amount(int row) {
        String text = cells.getOrDefault(Column.AMOUNT, "").replace(",", "").replace("，", "");
        boolean right = NUMBER.matcher(text).matches();
        check(right, row, Column.AMOUNT);
        return right ? new BigDecimal(text) : null;
    }

    /** Numbers as they are kept, without the cell's format: 90062 and not 90,062.00. */
    private static final class PlainNumbers extends org.apache.poi.ss.usermodel.DataFormatter {
        @Override
        public String formatRawCellContents(double value, int formatIndex, @Nullable String formatString) {
            return plain(value);
        }

        @Override
        public String formatRawCellContents(
                double value, int formatIndex, @Nullable String formatString, boolean use1904Windowing) {
            return plain(value);
        }

        private static String plain(double value) {
            BigDecimal exact = new BigDecimal(Double.toString(value)).stripTrailingZeros();
            return exact.scale() < 0 ? exact.setScale(0).toPlainString() : exact.toPlainString();
        }
    }
}
