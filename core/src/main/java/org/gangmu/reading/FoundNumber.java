package org.gangmu.reading;

/**
 * A number that is a quantity, with what was read around it.
 *
 * @param clause where the words that may belong to it begin
 * @param clauseEnd where its clause ends
 */
record FoundNumber(
        NumberToken number, UnitReader unit, BoundReader bound, MeasureReader measure, int clause, int clauseEnd) {}
