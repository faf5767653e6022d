package org.gangmu.document.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gangmu.text.SourceText.Page;
import org.junit.jupiter.api.Test;

class ExcelFormatTest {

    @Test
    void rowsAreLinesAndValuesLookAsExcelShowsThem() throws IOException {
        byte[] file = workbook(book -> {
            var sheet = book.createSheet("指标");
            var head = sheet.createRow(0);
            head.createCell(0).setCellValue("指标");
            head.createCell(2).setCellValue("2023年\n目标");
            var row = sheet.createRow(2);
            row.createCell(0).setCellValue("生产总值");
            row.createCell(1).setCellValue(1234.5);
            row.getCell(1).setCellStyle(style(book, "#,##0.00"));
            row.createCell(2).setCellValue(0.052);
            row.getCell(2).setCellStyle(style(book, "0.0%"));
            row.createCell(3).setCellValue(LocalDate.of(2023, 1, 31));
            row.getCell(3).setCellStyle(style(book, "yyyy\"年\"m\"月\"d\"日\""));
            row.createCell(4).setCellFormula("B3*2");
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
        });
        assertThat(FormatsTest.read("a.xlsx", file))
                .isEqualTo("指标\t\t2023年目标\n生产总值\t1,234.50\t5.2%\t2023年1月31日\t2469\n");
    }

    @Test
    void sheetsArePagesAndHiddenOnesAreNotShown() throws IOException {
        byte[] file = workbook(book -> {
            book.createSheet("收入").createRow(0).createCell(0).setCellValue("税收");
            book.createSheet("字典").createRow(0).createCell(0).setCellValue("码");
            book.createSheet("支出").createRow(0).createCell(0).setCellValue("教育");
            book.setSheetHidden(1, true);
            book.getSheetAt(2).addMergedRegion(CellRangeAddress.valueOf("A1:B2"));
        });
        var text = Formats.read("a.xlsx", file);
        assertThat(text.chars()).isEqualTo("税收\n教育\n");
        assertThat(text.pages()).containsExactly(new Page("收入!1", 0), new Page("支出!1", 3));
    }

    @Test
    void everyPlaceOfTheTextIsTheCellItStoodIn() throws IOException {
        byte[] file = workbook(book -> {
            var sheet = book.createSheet("收入");
            sheet.createRow(0).createCell(0).setCellValue("项目");
            sheet.createRow(4).createCell(27).setCellValue(528);
        });
        var text = Formats.read("a.xlsx", file);
        assertThat(text.placeAt(0)).isEqualTo("收入!A1");
        assertThat(text.placeAt(text.chars().indexOf("528"))).isEqualTo("收入!AB5");
    }

    private static org.apache.poi.ss.usermodel.CellStyle style(XSSFWorkbook book, String format) {
        var style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        return style;
    }

    private static byte[] workbook(Consumer<XSSFWorkbook> content) throws IOException {
        try (var book = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            content.accept(book);
            book.write(out);
            return out.toByteArray();
        }
    }
}
