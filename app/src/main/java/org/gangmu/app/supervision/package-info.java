/**
 * Supervision (督查督办): the slips that go with escalations, and bulletins that rank agencies by what became of their tasks.
 *
 * <p>May use {@code tasks}, whose ledger it reads, {@code letters}, {@code library}, {@code portal} and {@code store}. Start reading at
 * {@link org.gangmu.app.supervision.SlipPages} and {@link org.gangmu.app.supervision.BulletinDesk}.
 */
@NullMarked
package org.gangmu.app.supervision;

import org.jspecify.annotations.NullMarked;
