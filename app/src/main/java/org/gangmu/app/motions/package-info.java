/**
 * Motions (建议提案): received, assigned within their legal limit, answered, judged by their proposers; each followed up as a task.
 *
 * <p>May use {@code tasks}, {@code library}, {@code portal}, {@code accounts} and {@code store}. Start reading at
 * {@link org.gangmu.app.motions.MotionDesk}.
 */
@NullMarked
package org.gangmu.app.motions;

import org.jspecify.annotations.NullMarked;
