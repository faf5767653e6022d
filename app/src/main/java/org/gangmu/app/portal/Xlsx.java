package org.gangmu.app.portal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * A table as a spreadsheet of one sheet: the first row stays in sight, numbers are numbers, all else is text and no formula. A row is
 * written away as it is added.
 */
public final class Xlsx {
    private static final MediaType TYPE =
            new MediaType("application", "vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    /** What a cell of a spreadsheet holds. */
    private static final int LONGEST_CELL = 32_767;

    /** Of fifty thousand rows only these are held; the rest is written as it is made. */
    private static final int ROWS_IN_MEMORY = 100;

    private static final int CHARACTER = 256;
    private static final int NARROWEST = 8;
    private static final int WIDEST = 60;
    private static final int WIDE_FROM = 0x2E80;

    private final SXSSFWorkbook book = new SXSSFWorkbook(ROWS_IN_MEMORY);
    private final Sheet sheet = book.createSheet();
    private final CellStyle head = book.createCellStyle();
    private final List<Integer> widths = new ArrayList<>();
    private int count;

    public Xlsx() {
        Font bold = book.createFont();
        bold.setBold(true);
        head.setFont(bold);
        sheet.createFreezePane(0, 1);
    }

    /** Adds a row; an absent cell is empty. The first row is the head. */
    public Xlsx row(List<? extends @Nullable Object> cells) {
        Row row = sheet.createRow(count);
        for (int i = 0; i < cells.size(); i++) {
            Object value = cells.get(i);
            Cell cell = row.createCell(i);
            fill(cell, value);
            if (count == 0) {
                cell.setCellStyle(head);
                widths.add(NARROWEST);
            }
            if (i < widths.size() && value != null) {
                widths.set(i, Math.max(widths.get(i), width(value.toString())));
            }
        }
        count++;
        return this;
    }

    /** Adds these rows. */
    public Xlsx rows(List<? extends List<? extends @Nullable Object>> more) {
        more.forEach(this::row);
        return this;
    }

    /** The file, to be saved under {@code name}. */
    public ResponseEntity<byte[]> file(String name) {
        return ResponseEntity.ok()
                .contentType(TYPE)
                .header(
                        "Content-Disposition",
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(bytes());
    }

    private byte[] bytes() {
        try (book;
                var out = new ByteArrayOutputStream()) {
            for (int i = 0; i < widths.size(); i++) {
                sheet.setColumnWidth(i, widths.get(i) * CHARACTER);
            }
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void fill(Cell cell, @Nullable Object value) {
        if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else if (value != null) {
            String text = value.toString();
            cell.setCellValue(text.length() <= LONGEST_CELL ? text : text.substring(0, LONGEST_CELL));
        }
    }

    /** A column is as wide as its longest cell, a Chinese character counting two; measured without fonts, which a server may not have. */
    private static int width(String text) {
        int wide = 2;
        for (int i = 0; i < text.length() && wide < WIDEST; i++) {
            wide += text.charAt(i) >= WIDE_FROM ? 2 : 1;
        }
        return Math.min(wide, WIDEST);
    }
}
