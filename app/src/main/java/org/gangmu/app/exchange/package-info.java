/**
 * The exchange formats of what the reader finds: JSON by the read contract, written and parsed in one place for the command
 * line, the store and the API.
 *
 * <p>Formats only: knows the core's records and no feature. Start reading at {@link org.gangmu.app.exchange.StatementJson}.
 */
@NullMarked
package org.gangmu.app.exchange;

import org.jspecify.annotations.NullMarked;
