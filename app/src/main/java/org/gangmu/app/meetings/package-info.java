/**
 * Meetings of dispatch (调度会) and leaders' instructions (批示): the agenda out of the ledger of tasks, decisions typed line by line that
 * become tasks, and the minutes.
 *
 * <p>May use {@code tasks}, {@code letters}, {@code library}, {@code portal}, {@code accounts} and {@code store}. Start reading at
 * {@link org.gangmu.app.meetings.MeetingDesk}.
 */
@NullMarked
package org.gangmu.app.meetings;

import org.jspecify.annotations.NullMarked;
