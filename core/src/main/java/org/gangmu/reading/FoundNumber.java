package org.gangmu.reading;

/**
 * A number that is a quantity, with what was read around it.
 *
 * @param clause where the words that may belong to it begin
 * @param clauseEnd where its clause ends
 * @param goesOn whether it has no words of its own and goes on with the list of the number before: 9.2%、13.4%
 */
record FoundNumber(
        NumberToken number,
        UnitReader unit,
        BoundReader bound,
        MeasureReader measure,
        int clause,
        int clauseEnd,
        boolean goesOn) {}
