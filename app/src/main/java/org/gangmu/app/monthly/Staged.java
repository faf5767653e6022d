package org.gangmu.app.monthly;

import java.time.LocalDate;
import org.gangmu.quantity.Period;
import org.gangmu.sheet.Grid;
import org.gangmu.sheet.SheetMapping;
import org.gangmu.text.SourceText;
import org.jspecify.annotations.Nullable;

/**
 * A workbook that was uploaded and is not taken in yet.
 *
 * @param token names it in addresses
 * @param owner the account that uploaded it
 * @param fileId {@code sha256:} and the hash of its bytes
 * @param document the id of the document that it becomes
 * @param published the day its figures were published
 * @param month the month it is of; null while nobody said so
 * @param mapping proposed, remembered or chosen
 */
record Staged(
        String token,
        String owner,
        String fileId,
        String document,
        SourceText text,
        Grid grid,
        String issuer,
        LocalDate published,
        @Nullable Period month,
        SheetMapping mapping) {

    Staged with(SheetMapping other, @Nullable Period otherMonth) {
        return new Staged(token, owner, fileId, document, text, grid, issuer, published, otherMonth, other);
    }
}
