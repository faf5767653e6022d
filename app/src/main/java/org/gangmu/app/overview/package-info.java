/**
 * The first page: how the plan stands, in a sentence, in counts, and as a scorecard; what to look at first; what is new.
 *
 * <p>May use every feature it summarises. Start reading at {@link org.gangmu.app.overview.OverviewPage}.
 */
@NullMarked
package org.gangmu.app.overview;

import org.jspecify.annotations.NullMarked;
