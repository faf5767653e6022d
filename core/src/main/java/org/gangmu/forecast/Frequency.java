package org.gangmu.forecast;

/** How many values of a series make a year. */
public enum Frequency {
    YEARLY(1, 6),
    QUARTERLY(4, 8),
    MONTHLY(12, 18);

    private final int perYear;
    private final int horizon;

    Frequency(int perYear, int horizon) {
        this.perYear = perYear;
        this.horizon = horizon;
    }

    /** 1, 4 or 12. */
    public int perYear() {
        return perYear;
    }

    /** How many steps ahead methods and widths are fitted for: those of the M3 competition. Further ahead is extrapolated. */
    public int horizon() {
        return horizon;
    }
}
