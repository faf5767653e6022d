package org.gangmu.budget;

/**
 * Where a line belongs: lines of one account can be added up.
 *
 * @param month the month, 1 to 12, up to which the year's amounts are cumulated; 12 for the whole year
 */
public record Account(Book book, Side side, int year, int month, Phase phase) {
    /** The last month of a year, and the number of its months. */
    public static final int YEAR_END = 12;

    public Account {
        if (month < 1 || month > YEAR_END) {
            throw new IllegalArgumentException("There is no month " + month);
        }
    }
}
