/**
 * Paper: official documents in the layout of GB/T 9704-2012, as DOCX and as PDF. Knows nothing of what the document says. The
 * same document gives the same bytes: no clock is read.
 *
 * <p>Start reading at {@link org.gangmu.app.evaluation.paper.Paper}.
 */
@NullMarked
package org.gangmu.app.evaluation.paper;

import org.jspecify.annotations.NullMarked;
