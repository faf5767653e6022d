/**
 * Packs as DMN 1.3 files (OMG formal/2021-02-01) that other tools open: decision tables are decision tables, event types are item
 * definitions, inputs and parameters are input data, clauses are knowledge sources, and the clause of a row is an annotation.
 * What DMN has no word for stands in attributes of the namespace {@code urn:gangmu:mechanism}. Tables that other tools wrote
 * are read too (DMN 1.2 to 1.5); what cannot be executed is refused with the name of its cell.
 *
 * <p>The one place that knows XML here. Start reading at {@link org.gangmu.mechanism.dmn.Dmn}.
 */
@NullMarked
package org.gangmu.mechanism.dmn;

import org.jspecify.annotations.NullMarked;
