package org.gangmu.app.projects;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.RecordFormatException;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** The rows of the first sheet of an XLSX file, read as a stream: a hundred thousand of them do not fill the memory. */
final class SheetRows {
    private static final int MOST_ROWS = 200_000;

    private SheetRows() {}

    /** A row that has words. @param number as the spreadsheet counts it, from 1 */
    record Row(int number, List<String> cells) {
        /** The text of a cell; empty beyond the last. */
        String cell(int at) {
            return at >= 0 && at < cells.size() ? cells.get(at) : "";
        }
    }

    /** That a file cannot be read as a sheet. */
    static final class NoSheet extends Exception {
        private static final long serialVersionUID = 1L;

        NoSheet(String message) {
            super(message);
        }
    }

    static List<Row> read(InputStream file) throws NoSheet {
        var rows = new ArrayList<Row>();
        try (OPCPackage book = OPCPackage.open(file)) {
            var strings = new ReadOnlySharedStringsTable(book);
            var reader = new XSSFReader(book);
            try (InputStream sheet = reader.getSheetsData().next()) {
                XMLReader parser = parser();
                parser.setContentHandler(
                        new XSSFSheetXMLHandler(reader.getStylesTable(), strings, new Collector(rows), false));
                parser.parse(new InputSource(sheet));
            }
        } catch (IOException | OpenXML4JException | SAXException | ParserConfigurationException | RuntimeException e) {
            if (e instanceof RuntimeException failure && !isOfTheFile(failure)) {
                throw failure;
            }
            throw new NoSheet(String.valueOf(e.getMessage()));
        }
        return rows;
    }

    /** What POI throws for files that are no workbooks, or are made to harm. */
    private static boolean isOfTheFile(RuntimeException failure) {
        return failure instanceof RecordFormatException
                || failure instanceof IllegalArgumentException
                || failure instanceof IllegalStateException
                || failure instanceof java.util.NoSuchElementException
                || failure.getClass().getName().startsWith("org.apache.poi.");
    }

    private static XMLReader parser() throws ParserConfigurationException, SAXException {
        SAXParserFactory factory = SAXParserFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newSAXParser().getXMLReader();
    }

    private static final class Collector implements SheetContentsHandler {
        private final List<Row> rows;
        private final TreeMap<Integer, String> cells = new TreeMap<>();

        Collector(List<Row> rows) {
            this.rows = rows;
        }

        @Override
        public void startRow(int number) {
            cells.clear();
        }

        @Override
        public void endRow(int number) {
            if (cells.values().stream().allMatch(String::isBlank)) {
                return;
            }
            if (rows.size() >= MOST_ROWS) {
                throw new IllegalStateException("more than " + MOST_ROWS + " rows / 超过 " + MOST_ROWS + " 行");
            }
            var row = new ArrayList<String>();
            for (int i = 0; i <= cells.lastKey(); i++) {
                row.add(cells.getOrDefault(i, ""));
            }
            rows.add(new Row(number + 1, row));
        }

        @Override
        public void cell(@Nullable String reference, @Nullable String value, @Nullable XSSFComment comment) {
            if (reference != null && value != null) {
                cells.put((int) new CellReference(reference).getCol(), value.strip());
            }
        }
    }
}
