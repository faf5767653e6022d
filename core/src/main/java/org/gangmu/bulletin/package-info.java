/**
 * Bulletins (通报): agencies ranked by what became of their tasks in a month or quarter. The rule is data; every point names the task
 * it comes from. Pure: computed from the ledger of tasks as of a day.
 *
 * <p>May use every package that stands before it, above all {@code followup}. Start reading at {@link org.gangmu.bulletin.Ranking}.
 */
@NullMarked
package org.gangmu.bulletin;

import org.jspecify.annotations.NullMarked;
