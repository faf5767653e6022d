/**
 * Motions (建议提案): suggestions of deputies and proposals of political advisers, from the day they are received to the day their
 * proposers are satisfied. The legal limits are data. A motion that was assigned is followed up as a task; its stages stand over the
 * ordinary states of that.
 *
 * <p>May use every package that stands before it, above all {@code followup}. Start reading at {@link org.gangmu.motion.MotionStage}.
 */
@NullMarked
package org.gangmu.motion;

import org.jspecify.annotations.NullMarked;
