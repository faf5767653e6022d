/**
 * Adjustments of the plan's targets: who changed which, by what right, from when; kept here, judged by
 * {@code org.gangmu.plan.Adjustments}.
 *
 * <p>Start reading at {@link org.gangmu.app.adjustments.AdjustmentDesk}.
 */
@NullMarked
package org.gangmu.app.adjustments;

import org.jspecify.annotations.NullMarked;
