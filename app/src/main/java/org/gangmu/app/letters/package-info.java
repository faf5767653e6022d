/**
 * Letters (公文): what an office prints and sends – supervision slips, bulletins, minutes – as a page, in print and as a Word document
 * in the layout of GB/T 9704. A letter speaks Chinese, whatever language the page around it is in.
 *
 * <p>May use {@code portal} and the paper of {@code evaluation}. Start reading at {@link org.gangmu.app.letters.Letter}.
 */
@NullMarked
package org.gangmu.app.letters;

import org.jspecify.annotations.NullMarked;
