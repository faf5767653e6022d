package org.gangmu.document.format;

import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;

/** Writes the rows of a sheet; a cell that is left out is an empty one, so that columns stay aligned. */
final class ExcelRows implements SheetContentsHandler {

    private static final String ERROR = "ERROR:";

    private final TextPages pages;
    private final String sheet;
    private final StringBuilder row = new StringBuilder();
    private int column;
    private boolean begun;

    ExcelRows(TextPages pages, String sheet) {
        this.pages = pages;
        this.sheet = sheet;
    }

    @Override
    public void startRow(int number) {
        row.setLength(0);
        column = 0;
        begun = false;
    }

    @Override
    public void cell(@Nullable String reference, @Nullable String value, @Nullable XSSFComment comment) {
        int next = begun ? column + 1 : 0;
        int at = reference == null ? next : Math.max(next, new CellReference(reference).getCol());
        begun = true;
        for (; column < at; column++) {
            row.append('\t');
        }
        if (value != null) {
            String text = value.startsWith(ERROR) ? value.substring(ERROR.length()) : value;
            row.append(TableRows.join(text.lines().toList()));
        }
    }

    @Override
    public void endRow(int number) {
        if (!row.isEmpty()) {
            pages.page(sheet + "!" + (number + 1));
            pages.line(row);
        }
    }
}
