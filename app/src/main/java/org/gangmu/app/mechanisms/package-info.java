/**
 * Mechanisms as people and programs meet them: packs with their tables, parameters that people decide, events and what follows
 * from them, obligations and their supervision, replay.
 *
 * <p>The rules themselves are the core's {@code org.gangmu.mechanism}; what is kept is kept by
 * {@code store.MechanismLedger}. Start reading at {@link org.gangmu.app.mechanisms.MechanismDesk} (what people do) and
 * {@link org.gangmu.app.mechanisms.PackShelf} (what is in force); {@link org.gangmu.app.mechanisms.DecisionJson} is the
 * contract.
 */
@NullMarked
package org.gangmu.app.mechanisms;

import org.jspecify.annotations.NullMarked;
