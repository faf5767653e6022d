/**
 * The registry of agencies (单位): their names, the tree, posts and who holds them, leading groups, who answers and who was held
 * to account, and what becomes of an agency's duties when offices are reformed. Everything is a dated {@link
 * org.gangmu.agency.Entry} of an append-only ledger; what holds on a day is computed.
 *
 * <p>May use {@code reading} and what stands before it. Start reading at {@link org.gangmu.agency.Registry}; what documents
 * tell by themselves is found by {@link org.gangmu.agency.AgencyScan}.
 */
@NullMarked
package org.gangmu.agency;

import org.jspecify.annotations.NullMarked;
