package org.gangmu.forecast;

/** How much history a series has: the shorter, the simpler the methods and the wider the interval. */
enum Length {
    /** One to three values, of which no error can be told. */
    FEW,
    /** Four to eight values, or up to two years: too short to see a season. */
    SHORT,
    /** More. */
    LONG;

    private static final int LEAST = 4;
    private static final int SHORTEST_LONG = 9;

    static Length of(int values, Frequency frequency) {
        if (values < LEAST) {
            return FEW;
        }
        return values < Math.max(SHORTEST_LONG, 2 * frequency.perYear() + 1) ? SHORT : LONG;
    }
}
