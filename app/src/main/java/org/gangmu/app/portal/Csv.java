package org.gangmu.app.portal;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * A table as a CSV file: UTF-8 with a byte order mark, so that spreadsheets read the Chinese; RFC 4180 quoting; a cell that a
 * spreadsheet would take for a formula is led by an apostrophe, a number never is.
 */
public final class Csv {
    private final StringBuilder text = new StringBuilder("\uFEFF");

    /** Adds a row; an absent cell is empty. */
    public Csv row(List<? extends @Nullable Object> cells) {
        for (int i = 0; i < cells.size(); i++) {
            text.append(i == 0 ? "" : ",").append(cell(cells.get(i)));
        }
        text.append("\r\n");
        return this;
    }

    private static String cell(@Nullable Object value) {
        String cell = value == null ? "" : value.toString();
        if (!cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 && !cell.matches("[+-]?[\\d.,]+%?")) {
            cell = "'" + cell;
        }
        boolean quoted = cell.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return quoted ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }

    /** The file, to be saved under {@code name}. */
    public ResponseEntity<byte[]> file(String name) {
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(
                        "Content-Disposition",
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(toString().getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
