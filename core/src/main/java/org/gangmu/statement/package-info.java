/**
 * Statements: what a document asserts at a place. Read by the reader, never edited.
 *
 * <p>May use {@code quantity}, {@code text}, {@code document} and {@code catalogue}. Start reading at
 * {@link org.gangmu.statement.Statement}.
 */
@NullMarked
package org.gangmu.statement;

import org.jspecify.annotations.NullMarked;
