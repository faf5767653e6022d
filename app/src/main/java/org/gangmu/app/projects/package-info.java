/**
 * Projects: the board of the pools, a project's page with its gates, months, bottlenecks and sources, the desk that moves them on,
 * proposals out of the documents, the Gantt chart, import and export; investment promotion, industry chains and the service of firms.
 *
 * <p>May use {@code store}, {@code accounts}, {@code portal},
 * {@code library} and {@code mechanisms}. Start reading at {@link org.gangmu.app.projects.ProjectDesk}.
 */
@NullMarked
package org.gangmu.app.projects;

import org.jspecify.annotations.NullMarked;
