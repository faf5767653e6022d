/**
 * What became of promises: the page that follows them, and the desk where a reviewer confirms or rejects that two places speak of
 * the same thing.
 *
 * <p>May use {@code exchange}, {@code store}, {@code accounts}, {@code portal} and {@code library}. Start reading at
 * {@link org.gangmu.app.lineage.Lineages}.
 */
@NullMarked
package org.gangmu.app.lineage;

import org.jspecify.annotations.NullMarked;
