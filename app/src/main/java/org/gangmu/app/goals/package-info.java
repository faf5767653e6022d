/**
 * Spending goals (绩效目标) where they are wanted: on the page of the task, the project, the indicator and the budget line they are
 * about, each with its money and the lines it is paid from. Start at {@code LinkedGoals}. May use the library; the goals themselves
 * are kept by the budget.
 */
@NullMarked
package org.gangmu.app.goals;

import org.jspecify.annotations.NullMarked;
