package org.gangmu.document.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.model.StylesTable;
import org.gangmu.text.SourceText;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Excel workbooks (.xlsx, .xlsm): each visible sheet is a page, a row is a line with a tab
 * between cells, a value looks as Excel shows it. Sheets are streamed.
 */
final class ExcelFormat implements FileFormat {

    @Override
    public boolean isMine(RawFile file) {
        return OfficePackage.holds(file, "xl/");
    }

    @Override
    public SourceText read(RawFile file) {
        try (OPCPackage office = OfficePackage.open(file)) {
            var reader = new XSSFReader(office);
            reader.setUseReadOnlySharedStringsTable(true);
            SharedStrings strings = reader.getSharedStringsTable();
            StylesTable styles = reader.getStylesTable();
            Set<String> hidden = hiddenSheets(reader);
            var pages = new TextPages(file);
            var sheets = reader.getSheetIterator();
            while (sheets.hasNext()) {
                try (InputStream sheet = sheets.next()) {
                    if (!hidden.contains(sheets.getSheetName())) {
                        parse(sheet, handler(styles, strings, new ExcelRows(pages, sheets.getSheetName())));
                    }
                }
            }
            return pages.toText();
        } catch (IOException | OpenXML4JException | OpenXML4JRuntimeException | SAXException e) {
            throw OfficePackage.damaged(file, e);
        }
    }

    private static ContentHandler handler(StylesTable styles, SharedStrings strings, ExcelRows rows) {
        return new XSSFSheetXMLHandler(styles, null, strings, rows, new ExcelDisplay(), false);
    }

    private static Set<String> hiddenSheets(XSSFReader reader) throws IOException, OpenXML4JException, SAXException {
        Set<String> hidden = new TreeSet<>();
        try (InputStream workbook = reader.getWorkbookData()) {
            parse(workbook, new DefaultHandler() {
                @Override
                public void startElement(String space, String name, String qualified, Attributes attributes) {
                    String state = attributes.getValue("state");
                    if (name.equals("sheet") && state != null && !state.equals("visible")) {
                        hidden.add(attributes.getValue("name"));
                    }
                }
            });
        }
        return hidden;
    }

    private static void parse(InputStream xml, ContentHandler handler) throws IOException, SAXException {
        try {
            var reader = XMLHelper.newXMLReader();
            reader.setContentHandler(handler);
            reader.parse(new InputSource(xml));
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }
}
