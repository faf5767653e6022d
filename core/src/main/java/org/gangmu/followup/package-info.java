/**
 * Following up: a task from the day it is opened to the day it is closed. Who may do which act, what each act requires, how a
 * task stands on a day, when it is to be escalated, who owes a report, and which statements of the documents could become tasks.
 * Pure: the day is passed in, nothing is read from a clock, and a task is folded from its acts and never stored.
 *
 * <p>May use every other package of the core. Start reading at {@link org.gangmu.followup.Act}, the state machine, and
 * {@link org.gangmu.followup.Task}, what its acts make of a task.
 */
@NullMarked
package org.gangmu.followup;

import org.jspecify.annotations.NullMarked;
