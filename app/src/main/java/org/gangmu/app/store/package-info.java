/**
 * The store: where it is, its schema, and the ledger in it, which is only ever added to.
 *
 * <p>A row of the ledger says when it became known ({@code known_from}) and when it was written ({@code recorded_at}), and is
 * chained to the row before it. May use {@code exchange} for the statements' JSON. Knows Spring's JDBC classes as a library
 * and needs no container. Start reading at {@link org.gangmu.app.store.Store}, then
 * {@link org.gangmu.app.store.Ledger} (asking), {@link org.gangmu.app.store.Intake} (adding) and
 * {@link org.gangmu.app.store.Chain}.
 */
@NullMarked
package org.gangmu.app.store;

import org.jspecify.annotations.NullMarked;
