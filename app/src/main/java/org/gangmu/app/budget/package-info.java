/**
 * The money of the region: the four books of a year, drilled down to a line and its sentence, debt, 三公 and livelihood, lines entered
 * by spreadsheet, remarks of legislators, and the loop of budget performance. Start at {@code BudgetPages} and {@code BudgetDesk}. May
 * use the library and the audit.
 */
@NullMarked
package org.gangmu.app.budget;

import org.jspecify.annotations.NullMarked;
