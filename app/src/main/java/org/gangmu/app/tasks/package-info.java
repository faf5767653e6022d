/**
 * Tasks: what the documents assign to agencies, and the ledger in which it is followed up: proposals out of the documents, a page
 * for each task with its life line, who has not reported, tables to take away.
 *
 * <p>May use {@code store}, {@code accounts}, {@code portal} and {@code library}. Start reading at
 * {@link org.gangmu.app.tasks.TaskDesk}, which other features ask, and {@link org.gangmu.app.tasks.TaskAccess}, which says who sees
 * and does what.
 */
@NullMarked
package org.gangmu.app.tasks;

import org.jspecify.annotations.NullMarked;
