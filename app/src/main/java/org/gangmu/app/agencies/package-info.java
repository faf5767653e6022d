/**
 * Agencies: what documents tell of them, as JSON Lines. May use the library for what the documents hold. Start reading at {@link
 * org.gangmu.app.agencies.ScanJson}.
 */
@NullMarked
package org.gangmu.app.agencies;

import org.jspecify.annotations.NullMarked;
