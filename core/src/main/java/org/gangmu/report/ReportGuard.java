package org.gangmu.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.gangmu.document.Span;
import org.gangmu.judge.Say;
import org.gangmu.lineage.Strand;
import org.gangmu.quantity.MeasureUnit;
import org.gangmu.reading.Reading;
import org.gangmu.report.Value.Amount;
import org.gangmu.series.Observation;

/**
 * Computes every number of a report again from the ledger before it is handed out: what was printed is looked up in its row,
 * what was judged is judged anew, what was counted is counted, what was computed is computed from the rows. A sentence that
 * rests on no row, or on one the region did not have on that day, does not pass either.
 */
public final class ReportGuard {
    private final Report report;
    private final LedgerRows rows;
    private final List<Disagreement> found = new ArrayList<>();

    private ReportGuard(Report report, List<Reading> readings) {
        this.report = report;
        this.rows = new LedgerRows(report, readings);
    }

    /** What disagrees between the report and the ledger; empty when it may be handed out. */
    public static List<Disagreement> check(Report report, List<Reading> readings) {
        ReportGuard guard = new ReportGuard(report, readings);
        report.sentences().forEach(guard::check);
        return guard.found;
    }

    /** @throws ReportDisagrees naming the sentence, when the report does not agree with the ledger */
    public static void require(Report report, List<Reading> readings) {
        List<Disagreement> disagreements = check(report, readings);
        if (!disagreements.isEmpty()) {
            throw new ReportDisagrees(disagreements);
        }
    }

    private void check(Sentence sentence) {
        List<Span> sources = sentence.sources();
        if (sources.isEmpty() && !isBlankCell(sentence)) {
            refuse(sentence, "it rests on no row of the ledger");
        }
        sources.stream()
                .filter(span -> !rows.isKnown(span))
                .findFirst()
                .ifPresent(span -> refuse(
                        sentence,
                        "it cites " + span.document() + " from character " + span.start()
                                + ", which the region did not have on " + report.asOf()));
        sentence.allValues().forEach(value -> problem(value).ifPresent(what -> refuse(sentence, what)));
    }

    private static boolean isBlankCell(Sentence sentence) {
        return sentence.values().isEmpty() && sentence.id().startsWith(TableChapter.CODE);
    }

    private void refuse(Sentence sentence, String what) {
        found.add(new Disagreement(sentence.id(), sentence.text().chinese(), what));
    }

    private Optional<String> problem(Value value) {
        if (value instanceof Value.Named named) {
            return rows.isNamed(named.span(), named.name())
                    ? Optional.empty()
                    : Optional.of(
                            "no row at character " + named.span().start() + " has the name “" + named.name() + "”");
        }
        if (value instanceof Value.Titled titled) {
            return rows.holds(titled.document())
                    ? Optional.empty()
                    : Optional.of(
                            "the region had no document 《" + titled.document().title() + "》");
        }
        if (value instanceof Value.Followed followed) {
            return rows.isFollowed(followed.strand()) ? Optional.empty() : lost(followed.strand());
        }
        if (value instanceof Value.Due due) {
            boolean promised = due.strand().mentions().contains(due.promise())
                    && due.month().equals(due.promise().due());
            return promised && rows.isFollowed(due.strand()) ? Optional.empty() : lost(due.strand());
        }
        if (value instanceof Value.Lit lit) {
            boolean same = rows.verdict(lit.verdict())
                    .filter(now -> now.light() == lit.verdict().light()
                            && now.cause() == lit.verdict().cause()
                            && now.reached() == lit.verdict().reached())
                    .isPresent();
            return same
                    ? Optional.empty()
                    : Optional.of("it says “" + lit.text().chinese() + "”, the judge does not");
        }
        if (value instanceof Value.When when) {
            return rows.number(when.span(), when.numberStart())
                            .filter(row -> row.period().equals(when.period()))
                            .isPresent()
                    ? Optional.empty()
                    : Optional.of("the row does not speak of " + when.period());
        }
        if (value instanceof Value.Found told) {
            boolean same = rows.finding(told.finding().key())
                    .filter(finding -> finding.equals(told.finding()))
                    .isPresent();
            return same
                    ? Optional.empty()
                    : Optional.of("the audit does not find “" + told.finding().message() + "”");
        }
        if (value instanceof Amount amount) {
            OptionalDouble now = now(amount);
            return now.isPresent() && isSame(now.getAsDouble(), amount.amount())
                    ? Optional.empty()
                    : Optional.of("it says " + amount.text().chinese() + ", the ledger "
                            + (now.isPresent() ? Say.number(now.getAsDouble()) : "has no such number"));
        }
        return Optional.empty();
    }

    private static Optional<String> lost(Strand strand) {
        return Optional.of("the documents do not tell the same of “" + strand.name() + "”");
    }

    private static boolean isSame(double now, double told) {
        return Double.isFinite(told) && Math.abs(now - told) <= 1e-9 * Math.max(1, Math.abs(told));
    }

    /** The number as the ledger has it now; empty when it has none. */
    private OptionalDouble now(Amount amount) {
        if (amount instanceof Value.Told told) {
            return rows.adjusted(told)
                    .map(changed -> OptionalDouble.of(changed.value().doubleValue()))
                    .orElseGet(
                            () -> printed(told.told().span(), told.told().numberStart(), told.unit(), told.amount()));
        } else if (amount instanceof Value.Observed observed) {
            return observed(observed.observation());
        } else if (amount instanceof Value.Cited cited) {
            return printed(cited.span(), cited.numberStart(), cited.unit(), cited.amount());
        } else if (amount instanceof Value.Judged judged) {
            return rows.verdict(judged.verdict()).map(judged.aspect()::of).orElse(OptionalDouble.empty());
        } else if (amount instanceof Value.Counted counted) {
            return OptionalDouble.of(
                    counted.rows().stream().filter(rows::isKnown).distinct().count());
        } else if (amount instanceof Value.Strands told) {
            return OptionalDouble.of(
                    told.strands().stream().distinct().filter(rows::isFollowed).count());
        } else if (amount instanceof Value.Computed computed) {
            return computed(computed);
        } else if (amount instanceof Value.Given given) {
            return OptionalDouble.of(
                    given.head().of(report.plan(), report.asOf()).amount());
        }
        throw new IllegalStateException("No rule for " + amount);
    }

    private OptionalDouble computed(Value.Computed computed) {
        double[] inputs = new double[computed.inputs().size()];
        for (int i = 0; i < inputs.length; i++) {
            OptionalDouble input = now(computed.inputs().get(i));
            if (input.isEmpty()) {
                return input;
            }
            inputs[i] = input.getAsDouble();
        }
        return OptionalDouble.of(computed.formula().apply(inputs));
    }

    /** The row's number in {@code unit}. A fall of 3.1 % (a growth of −3.1 %) may be told as a reduction of 3.1 %. */
    private OptionalDouble printed(Span span, int numberStart, String unit, double told) {
        return rows.number(span, numberStart)
                .map(row -> {
                    double number = inUnit(row.value(), row.unit(), unit).doubleValue();
                    return OptionalDouble.of(row.fall() && told > 0 ? -number : number);
                })
                .orElse(OptionalDouble.empty());
    }

    private static BigDecimal inUnit(BigDecimal value, String from, String to) {
        Optional<MeasureUnit> own = MeasureUnit.find(from);
        Optional<MeasureUnit> wanted = MeasureUnit.find(to);
        return !from.equals(to)
                        && own.isPresent()
                        && wanted.isPresent()
                        && own.get().convertsTo(wanted.get())
                ? own.get().convert(value, wanted.get())
                : value;
    }

    /** An observation must be one that a verdict judged anew rests on, and stand in its row with the same size. */
    private OptionalDouble observed(Observation told) {
        if (!rows.uses(told)) {
            return OptionalDouble.empty();
        }
        double value = told.value().doubleValue();
        OptionalDouble printed = printed(told.span(), told.numberStart(), told.unit(), value);
        return told.derived() ? OptionalDouble.of(value) : printed;
    }
}
