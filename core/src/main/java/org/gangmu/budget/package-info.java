/**
 * The money of a plan: the four budget books of each year and what is reported beside them, as trees of lines with their
 * sources; what they come to (composition, growth, execution against the calendar, livelihood, 三公, debt) and whether they add
 * up. Start at {@link org.gangmu.budget.Budget}. May use the readings and the judge; knows no database.
 */
@NullMarked
package org.gangmu.budget;

import org.jspecify.annotations.NullMarked;
