package org.gangmu.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gangmu.document.Document;
import org.gangmu.document.Span;
import org.gangmu.judge.Cause;
import org.gangmu.judge.Finding;
import org.gangmu.judge.Say;
import org.gangmu.judge.Verdict;
import org.gangmu.lineage.Mention;
import org.gangmu.lineage.Strand;
import org.gangmu.quantity.Measure;
import org.gangmu.quantity.Period;
import org.gangmu.series.Observation;
import org.gangmu.statement.Figure;

/**
 * What fills a gap of a {@link Sentence}: a number, or a name that may hold digits, with the ledger rows it comes from. Its
 * words follow from its content, so that they cannot say something else.
 */
public sealed interface Value {
    /** As it stands in the sentence. */
    Text text();

    /** The rows it comes from. */
    List<Span> sources();

    /** A value that is one number. */
    sealed interface Amount extends Value {
        double amount();
    }

    /**
     * A number that a plan tells: 147亿元.
     *
     * @param row the target's row, which its number stands in
     */
    record Told(org.gangmu.plan.Told told, String unit, Span row) implements Amount {
        @Override
        public double amount() {
            return told.value().doubleValue();
        }

        @Override
        public Text text() {
            return quantity(Say.plain(told.value()), unit);
        }

        @Override
        public List<Span> sources() {
            return List.of(row);
        }
    }

    /** An observation with its year: 2022年预计1300亿元. */
    record Observed(Observation observation) implements Amount {
        @Override
        public double amount() {
            return observation.value().doubleValue();
        }

        @Override
        public Text text() {
            if (observation.measure() != Measure.GROWTH) {
                return new Text(Say.chinese(observation), Say.english(observation));
            }
            boolean fall = observation.value().signum() < 0;
            return new Text(
                    Say.chinese(observation).replaceFirst("年(预计|推算)?-?", "年$1" + (fall ? "下降" : "增长")),
                    (fall ? "a fall of " : "growth of ")
                            + Say.english(observation).replaceFirst("^-", ""));
        }

        @Override
        public List<Span> sources() {
            return List.of(observation.span());
        }
    }

    /** A number of another statement, as printed: a figure that contradicts another, a line of a budget. */
    record Cited(Span span, int numberStart, BigDecimal value, String unit) implements Amount {
        static Cited of(Figure figure) {
            return new Cited(figure.span(), figure.numberStart(), figure.value(), figure.unit());
        }

        @Override
        public double amount() {
            return value.doubleValue();
        }

        @Override
        public Text text() {
            return quantity(value.toPlainString(), unit);
        }

        @Override
        public List<Span> sources() {
            return List.of(span);
        }
    }

    /** The period a row speaks of: 2022年, 2021—2025年. */
    record When(Span span, int numberStart, Period period) implements Value {
        static When of(Figure figure) {
            return new When(figure.span(), figure.numberStart(), figure.period());
        }

        @Override
        public Text text() {
            String years = period.firstYear() == period.lastYear()
                    ? String.valueOf(period.lastYear())
                    : period.firstYear() + "—" + period.lastYear();
            boolean months = period.unit() == Period.Unit.MONTH;
            String first = months && period.length() > 1 ? period.first() % 12 + 1 + "—" : "";
            return new Text(
                    period.isKnown() ? years + "年" + (months ? first + period.lastMonth() + "月" : "") : "",
                    period.isKnown() ? period.toString() : "a time not told");
        }

        @Override
        public List<Span> sources() {
            return List.of(span);
        }
    }

    /** A number of a verdict: where the path should be, how much of the way is done. */
    record Judged(Verdict verdict, Aspect aspect, double amount) implements Amount {
        /** @throws IllegalArgumentException when the verdict has no such number */
        static Judged of(Verdict verdict, Aspect aspect) {
            return new Judged(
                    verdict,
                    aspect,
                    aspect.of(verdict)
                            .orElseThrow(() -> new IllegalArgumentException(
                                    "No " + aspect + " of " + verdict.target().indicator())));
        }

        @Override
        public Text text() {
            return switch (aspect) {
                case PROBABILITY -> likely();
                case YEAR, NEXT_YEAR -> new Text((int) amount + "年", String.valueOf((int) amount));
                default ->
                    aspect.isShare()
                            ? new Text(Say.percent(amount), Say.percent(amount))
                            : quantity(Say.number(amount), unit());
            };
        }

        /** Never 0 % and never 100 %: nobody knows that. */
        private Text likely() {
            if (amount < 0.01) {
                return new Text("不到1%", "below 1%");
            }
            String percent = Math.round(amount * 100) + "%";
            return amount > 0.99 ? new Text("超过99%", "above 99%") : new Text("约" + percent, "about " + percent);
        }

        private String unit() {
            return verdict.target().value() == null && verdict.target().growth() != null
                    ? "%"
                    : verdict.target().unit();
        }

        @Override
        public List<Span> sources() {
            return verdict.sources();
        }
    }

    /** How many rows there are: 23项. The rows are the evidence. */
    record Counted(int count, List<Span> rows, String unit) implements Amount {
        public Counted {
            rows = List.copyOf(rows);
        }

        static Counted of(List<Span> rows, String unit) {
            return new Counted(rows.size(), rows, unit);
        }

        @Override
        public double amount() {
            return count;
        }

        @Override
        public Text text() {
            return new Text(count + unit, String.valueOf(count));
        }

        @Override
        public List<Span> sources() {
            return rows;
        }
    }

    /** What a formula makes of other numbers; {@code unit} is “share” for a share told as a percentage. */
    record Computed(Formula formula, List<Amount> inputs, double amount, String unit) implements Amount {
        /** The unit of a share. */
        static final String SHARE = "share";

        public Computed {
            inputs = List.copyOf(inputs);
        }

        static Computed of(Formula formula, String unit, Amount... inputs) {
            double[] numbers = Stream.of(inputs).mapToDouble(Amount::amount).toArray();
            return new Computed(formula, List.of(inputs), formula.apply(numbers), unit);
        }

        @Override
        public Text text() {
            return unit.equals(SHARE)
                    ? new Text(Say.percent(amount), Say.percent(amount))
                    : quantity(Say.number(amount), unit);
        }

        @Override
        public List<Span> sources() {
            return inputs.stream()
                    .flatMap(input -> input.sources().stream())
                    .distinct()
                    .toList();
        }
    }

    /** The light of a verdict in words: 在轨, 已达到, 暂无数据. */
    record Lit(Verdict verdict) implements Value {
        @Override
        public Text text() {
            if (verdict.reached()) {
                return new Text("已达到", "reached");
            }
            Cause cause = verdict.cause();
            return cause != null
                    ? new Text(cause.chineseName(), cause.englishName())
                    : new Text(verdict.light().chineseName(), verdict.light().englishName());
        }

        @Override
        public List<Span> sources() {
            return verdict.sources();
        }
    }

    /** A project or undertaking as the documents' lineage follows it: its name, or what became of it and why. */
    record Followed(Strand strand, boolean why) implements Value {
        @Override
        public Text text() {
            return why ? new Text(strand.reason(), strand.reasonEnglish()) : new Text(strand.name(), strand.name());
        }

        /** A name rests on where it was told last, a reason on all that was told. */
        @Override
        public List<Span> sources() {
            List<Span> spans = strand.spans();
            return why ? spans : spans.subList(spans.size() - 1, spans.size());
        }
    }

    /** How many projects or undertakings became of what they did. The documents that tell of them are the evidence. */
    record Strands(List<Strand> strands, String unit) implements Amount {
        public Strands {
            strands = List.copyOf(strands);
        }

        @Override
        public double amount() {
            return strands.size();
        }

        @Override
        public Text text() {
            return new Text(strands.size() + unit, String.valueOf(strands.size()));
        }

        @Override
        public List<Span> sources() {
            return strands.stream()
                    .flatMap(strand -> strand.documents().stream())
                    .map(Basis::span)
                    .distinct()
                    .toList();
        }
    }

    /** A date by which something is promised: 2024年9月底. */
    record Due(Strand strand, Mention promise, YearMonth month) implements Value {
        @Override
        public Text text() {
            return new Text(month.getYear() + "年" + month.getMonthValue() + "月底", month.toString());
        }

        @Override
        public List<Span> sources() {
            return List.of(promise.span());
        }
    }

    /** A part of what the audit found. */
    record Found(Finding finding, boolean computed) implements Value {
        @Override
        public Text text() {
            String said = computed ? finding.computed() : finding.stated();
            return new Text(said, said);
        }

        @Override
        public List<Span> sources() {
            return finding.figures().stream().map(Figure::span).distinct().toList();
        }
    }

    /** A name as a row of the ledger has it; {@code english} is the same name, or the Chinese one where there is none. */
    record Named(Span span, String name, String english) implements Value {
        @Override
        public Text text() {
            return new Text(name, english);
        }

        @Override
        public List<Span> sources() {
            return List.of(span);
        }
    }

    /** A document by its title: 《政府工作报告》（2023年1月9日）. The source is the document itself. */
    record Titled(Document document) implements Value {
        @Override
        public Text text() {
            LocalDate date = document.date();
            String chinese = date == null
                    ? ""
                    : "（" + date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日）";
            return new Text(
                    "《" + document.title() + "》" + chinese,
                    "《" + document.title() + "》" + (date == null ? "" : " (" + date + ")"));
        }

        @Override
        public List<Span> sources() {
            return List.of();
        }
    }

    /** A name that no row needs to prove, such as an agency's; it holds no digit. */
    record Called(Text text) implements Value {
        public Called {
            if (Sentence.holdsDigit(text.chinese()) || Sentence.holdsDigit(text.english())) {
                throw new IllegalArgumentException("A name with a digit needs its row: " + text);
            }
        }

        @Override
        public List<Span> sources() {
            return List.of();
        }
    }

    /** A number of the report's own head: its day, the years of its plan. */
    record Given(Head head, double amount, Text text) implements Amount {
        @Override
        public List<Span> sources() {
            return List.of();
        }
    }

    /** Several values one after the other. */
    record Listed(List<Value> values) implements Value {
        public Listed {
            values = List.copyOf(values);
        }

        @Override
        public Text text() {
            return new Text(
                    values.stream().map(v -> v.text().chinese()).collect(Collectors.joining("、")),
                    values.stream().map(v -> v.text().english()).collect(Collectors.joining(", ")));
        }

        @Override
        public List<Span> sources() {
            return values.stream()
                    .flatMap(value -> value.sources().stream())
                    .distinct()
                    .toList();
        }
    }

    private static Text quantity(String number, String unit) {
        return new Text(number + unit, Say.english(number, unit));
    }
}
