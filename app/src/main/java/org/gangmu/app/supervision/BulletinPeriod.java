package org.gangmu.app.supervision;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A month or a quarter.
 *
 * @param code {@code 2024-01} or {@code 2024-Q1}
 * @param name 2024年1月, 2024年第一季度
 */
public record BulletinPeriod(String code, String name, LocalDate first, LocalDate last) {
    private static final int MONTHS = 3;
    private static final int OFFERED = 4;
    private static final List<String> ORDINALS = List.of("一", "二", "三", "四");

    static BulletinPeriod month(YearMonth month) {
        return new BulletinPeriod(
                month.toString(),
                month.getYear() + "年" + month.getMonthValue() + "月",
                month.atDay(1),
                month.atEndOfMonth());
    }

    static BulletinPeriod quarter(YearMonth month) {
        int quarter = (month.getMonthValue() - 1) / MONTHS;
        YearMonth first = month.withMonth(quarter * MONTHS + 1);
        return new BulletinPeriod(
                month.getYear() + "-Q" + (quarter + 1),
                month.getYear() + "年第" + ORDINALS.get(quarter) + "季度",
                first.atDay(1),
                first.plusMonths(MONTHS - 1).atEndOfMonth());
    }

    /** The period with this code; empty when it is none. */
    static Optional<BulletinPeriod> parse(String code) {
        if (code.matches("\\d{4}-(?:0[1-9]|1[0-2])")) {
            return Optional.of(month(YearMonth.parse(code)));
        }
        return code.matches("\\d{4}-Q[1-4]")
                ? Optional.of(quarter(
                        YearMonth.of(Integer.parseInt(code.substring(0, 4)), (code.charAt(6) - '0' - 1) * MONTHS + 1)))
                : Optional.empty();
    }

    /** The months and quarters up to {@code day}, the latest first. */
    static List<BulletinPeriod> offered(LocalDate day) {
        var offered = new ArrayList<BulletinPeriod>();
        YearMonth month = YearMonth.from(day);
        for (int i = 0; i < OFFERED; i++) {
            offered.add(month(month.minusMonths(i)));
        }
        for (int i = 0; i < OFFERED; i++) {
            offered.add(quarter(month.minusMonths((long) i * MONTHS)));
        }
        return List.copyOf(offered);
    }
}
