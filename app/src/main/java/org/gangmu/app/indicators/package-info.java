/**
 * Indicators: how each target of the plan stands on a day, in a table, on a page of its own with path and observations, and
 * as CSV.
 *
 * <p>May use {@code store}, {@code accounts}, {@code portal} and {@code library}. Start reading at
 * {@link org.gangmu.app.indicators.Judgements}, which judges, and {@link org.gangmu.app.indicators.ScoreRows}, which says
 * it.
 */
@NullMarked
package org.gangmu.app.indicators;

import org.jspecify.annotations.NullMarked;
