/**
 * Mechanisms as people and programs meet them: events and decisions as JSON.
 *
 * <p>The rules themselves are the core's {@code org.gangmu.mechanism}. Start reading at
 * {@link org.gangmu.app.mechanisms.DecisionJson}.
 */
@NullMarked
package org.gangmu.app.mechanisms;

import org.jspecify.annotations.NullMarked;
