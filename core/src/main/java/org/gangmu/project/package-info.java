/**
 * Projects: the pools and stages they move through, the gates between them with their conditions, what was planned, done, recorded
 * and paid, what blocks them, how they stand on a day and how long the next gate may take; the project code of GB/T 40058; and
 * investment promotion, from the first lead to production. Pure: the day is passed in, and a project is folded from its acts.
 *
 * <p>May use every package above it in the reading order, and the rules of lights from {@code mechanism}. Start reading at
 * {@link org.gangmu.project.Stage}, {@link org.gangmu.project.Gates} and {@link org.gangmu.project.Project}.
 */
@NullMarked
package org.gangmu.project;

import org.jspecify.annotations.NullMarked;
