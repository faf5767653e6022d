/**
 * Documents: what one published text is, where in its file it begins and ends, its headings.
 *
 * <p>May use {@code quantity} and {@code text}. Start reading at {@link org.gangmu.document.Documents}.
 */
@NullMarked
package org.gangmu.document;

import org.jspecify.annotations.NullMarked;
