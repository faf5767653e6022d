/**
 * The audit: what the figures of documents say about each other.
 *
 * <p>Renders what {@link org.gangmu.judge.Audit} found and computes nothing of its own. Start reading at
 * {@link org.gangmu.app.audit.FindingJson}.
 */
@NullMarked
package org.gangmu.app.audit;

import org.jspecify.annotations.NullMarked;
