/**
 * Monthly figures out of a statistics office's spreadsheet, by a mapping of its columns and rows that is proposed from the
 * headings, confirmed once and remembered for the shape of the sheet. Pure.
 *
 * <p>Start reading at {@link org.gangmu.sheet.SheetMapping}; the rules are written down in {@code docs/monthly.md}.
 */
@NullMarked
package org.gangmu.sheet;

import org.jspecify.annotations.NullMarked;
