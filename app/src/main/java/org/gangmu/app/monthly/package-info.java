/**
 * Monthly figures from a statistics office's spreadsheet: uploaded, mapped once, remembered, taken in whole or not at all. The reading
 * itself is {@code org.gangmu.sheet}'s.
 *
 * <p>Start reading at {@link org.gangmu.app.monthly.MonthlyDesk}.
 */
@NullMarked
package org.gangmu.app.monthly;

import org.jspecify.annotations.NullMarked;
