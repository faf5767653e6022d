/**
 * The registry of agencies, at {@code /agencies}, and its JSON. Documents propose agencies, posts and holders; a person accepts,
 * corrects or adds, and signs. Uses the store for its ledger, the library for what the documents tell and the indicators for
 * what an agency answers for. Start reading at {@link org.gangmu.app.agencies.AgencyDesk}.
 */
@NullMarked
package org.gangmu.app.agencies;

import org.jspecify.annotations.NullMarked;
