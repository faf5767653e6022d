/**
 * Meetings of dispatch (调度会) and leaders' instructions (批示): the agenda that the ledger of tasks gives, and the lines typed there as
 * proposals of tasks. Pure: the day and the registry are passed in.
 *
 * <p>May use every package that stands before it, above all {@code followup} and {@code calendar}. Start reading at
 * {@link org.gangmu.meeting.DecisionLine} and {@link org.gangmu.meeting.Agenda}.
 */
@NullMarked
package org.gangmu.meeting;

import org.jspecify.annotations.NullMarked;
