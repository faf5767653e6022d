/**
 * Tasks: what the documents assign to agencies, as a list one can filter by agency and plan, and as CSV.
 *
 * <p>May use {@code store}, {@code accounts}, {@code portal} and {@code library}. Start reading at
 * {@link org.gangmu.app.tasks.TaskPages}.
 */
@NullMarked
package org.gangmu.app.tasks;

import org.jspecify.annotations.NullMarked;
