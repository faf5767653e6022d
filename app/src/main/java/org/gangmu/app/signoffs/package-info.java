/**
 * Sign-off of readings: the queue, doubtful ones first; accepted alone or in bulk, rejected, corrected by a row that names what it
 * corrects; corrections as proposals for the lexicons.
 *
 * <p>Start reading at {@link org.gangmu.app.signoffs.SignOffDesk}.
 */
@NullMarked
package org.gangmu.app.signoffs;

import org.jspecify.annotations.NullMarked;
