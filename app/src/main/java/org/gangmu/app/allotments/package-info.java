/**
 * Decomposition of the plan's targets and of the tasks of action plans: the matrix, the page of one whole, its history, what it
 * becomes as tasks. Rules and arithmetic are {@code org.gangmu.allotment}'s.
 *
 * <p>Start reading at {@link org.gangmu.app.allotments.AllotmentDesk}.
 */
@NullMarked
package org.gangmu.app.allotments;

import org.jspecify.annotations.NullMarked;
