/**
 * Who may see what: the ladder from draft to public. {@link org.gangmu.app.release.Visibilities} is held against everything that
 * leaves the desks of the features, {@link org.gangmu.app.release.ReleaseDesk} is where named persons decide.
 */
@NullMarked
package org.gangmu.app.release;

import org.jspecify.annotations.NullMarked;
