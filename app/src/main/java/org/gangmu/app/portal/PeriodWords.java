package org.gangmu.app.portal;

import org.gangmu.quantity.Period;

/** Periods as people write them: 2022 年, 2021—2025 年, 2022 年 1—5 月; in English 2022, 2021–2025, Jan 2022 as 2022-01. */
public final class PeriodWords {
    private PeriodWords() {}

    /** {@code period} in the language of {@code words}. */
    public static String of(Period period, Words words) {
        return switch (period.unit()) {
            case UNKNOWN -> words.say("period.unknown");
            case YEAR ->
                period.isSingleYear()
                        ? words.say("period.year", text(period.firstYear()))
                        : words.say("period.years", text(period.firstYear()), text(period.lastYear()));
            case MONTH -> months(period, words);
        };
    }

    private static String months(Period period, Words words) {
        int firstMonth = period.first() % 12 + 1;
        String year = text(period.firstYear());
        if (period.length() == 1) {
            return words.say("period.month", year, text(firstMonth));
        }
        return period.firstYear() == period.lastYear()
                ? words.say("period.months", year, text(firstMonth), text(period.lastMonth()))
                : period.toString();
    }

    private static String text(int number) {
        return Integer.toString(number);
    }
}
