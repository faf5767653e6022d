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

/** A table as a spreadsheet of one sheet: the first row stays in sight, numbers are numbers, all else is text and no formula. */
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

    private final List<List<? extends @Nullable Object>> rows = new ArrayList<>();

    /** Adds a row; an absent cell is empty. The first row is the head. */
    public Xlsx row(List<? extends @Nullable Object> cells) {
        rows.add(cells);
        return this;
    }

    /** Adds these rows. */
    public Xlsx rows(List<? extends List<? extends @Nullable Object>> more) {
        rows.addAll(more);
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
        try (var book = new SXSSFWorkbook(ROWS_IN_MEMORY);
                var out = new ByteArrayOutputStream()) {
            Sheet sheet = book.createSheet();
            CellStyle head = book.createCellStyle();
            Font bold = book.createFont();
            bold.setBold(true);
            head.setFont(bold);
            for (int i = 0; i < rows.size(); i++) {
                Row row = sheet.createRow(i);
                for (int j = 0; j < rows.get(i).size(); j++) {
                    Cell cell = row.createCell(j);
                    fill(cell, rows.get(i).get(j));
                    if (i == 0) {
                        cell.setCellStyle(head);
                    }
                }
            }
            sheet.createFreezePane(0, 1);
            for (int j = 0; !rows.isEmpty() && j < rows.get(0).size(); j++) {
                sheet.setColumnWidth(j, width(j) * CHARACTER);
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

    /** As wide as its longest cell, a Chinese character counting two; measured without fonts, which a server may not have. */
    private int width(int column) {
        int longest = NARROWEST;
        for (List<? extends @Nullable Object> row : rows) {
            String text = column < row.size() && row.get(column) != null ? String.valueOf(row.get(column)) : "";
            int wide = (int) text.chars().filter(c -> c >= WIDE_FROM).count();
            longest = Math.max(longest, text.length() + wide + 2);
        }
        return Math.min(longest, WIDEST);
    }
}
