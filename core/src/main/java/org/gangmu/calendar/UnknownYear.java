package org.gangmu.calendar;

/** Working days were asked of a year whose arrangement is not in the data: it is not guessed. */
public final class UnknownYear extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int year;

    UnknownYear(int year, String known) {
        super("the working days of " + year
                + " are not known: the State Council's arrangement of holidays for that year is"
                + " not in the calendar (it holds " + known + "); add it to calendar/holidays.tsv");
        this.year = year;
    }

    /** The year that is missing. */
    public int year() {
        return year;
    }
}
