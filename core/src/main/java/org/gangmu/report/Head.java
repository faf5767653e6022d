package org.gangmu.report;

import java.time.LocalDate;
import org.gangmu.plan.Plan;
import org.gangmu.report.Value.Given;

/** What a report's head tells: numbers that come from its question, and not from a document. */
enum Head {
    AS_OF,
    PLAN_FIRST,
    PLAN_LAST,
    BASE_YEAR,
    REVIEWED_YEAR;

    Given of(Plan plan, LocalDate asOf) {
        return switch (this) {
            case AS_OF ->
                new Given(
                        this,
                        asOf.toEpochDay(),
                        new Text(
                                asOf.getYear() + "年" + asOf.getMonthValue() + "月" + asOf.getDayOfMonth() + "日",
                                asOf.toString()));
            case PLAN_FIRST -> year(plan.period().firstYear());
            case PLAN_LAST -> year(plan.period().lastYear());
            case BASE_YEAR -> year(plan.period().firstYear() - 1);
            case REVIEWED_YEAR ->
                year(Math.min(asOf.getYear() - 1, plan.period().lastYear()));
        };
    }

    private Given year(int year) {
        return new Given(this, year, new Text(year + "年", String.valueOf(year)));
    }
}
