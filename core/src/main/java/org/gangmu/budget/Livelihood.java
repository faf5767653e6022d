package org.gangmu.budget;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What of a year's general expenditure goes to people's livelihood (民生支出占比). Which functions count is data, {@code
 * livelihood.tsv}, and no standard: a report's own figure stands beside it.
 *
 * @param lines the expenditure lines that count
 * @param total the general expenditure
 * @param told what documents print themselves as 民生支出 of the year, restatements apart
 */
public record Livelihood(List<Line> lines, Line total, List<Line> told) {
    private static final Set<String> CODES = codes();

    public Livelihood {
        lines = List.copyOf(lines);
        told = List.copyOf(told);
    }

    private static Set<String> codes() {
        Set<String> codes = new LinkedHashSet<>();
        Rows.read("livelihood.tsv").forEach(row -> codes.add(row.get(0)));
        return Set.copyOf(codes);
    }

    /** Of a year in a phase; empty where the expenditure or none of its functions is told. */
    public static Optional<Livelihood> of(Budget budget, int year, Phase phase) {
        Account account = new Account(Book.GENERAL, Side.EXPENDITURE, year, Account.YEAR_END, phase);
        List<Line> counted = new ArrayList<>();
        for (Line line : budget.lines(account)) {
            if (line.code() != null && CODES.contains(line.code())) {
                counted.add(line);
            }
        }
        List<Line> told = budget.lines().stream()
                .filter(line -> line.item().endsWith("民生支出")
                        && line.account().year() == year
                        && line.account().phase() == phase)
                .toList();
        return counted.isEmpty()
                ? Optional.empty()
                : budget.headline(account)
                        .filter(total -> total.yuan().signum() > 0)
                        .map(total -> new Livelihood(counted, total, told));
    }

    public BigDecimal yuan() {
        return lines.stream().map(Line::yuan).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** In percent of the general expenditure. */
    public BigDecimal percent() {
        return Shares.percent(yuan(), total.yuan());
    }
}
