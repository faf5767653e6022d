package org.gangmu.lineage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.gangmu.document.Document;

/** What became of an undertaking: year by year what was promised and what was told of that year. */
final class UndertakingFate {
    private static final double NUMBERED = 0.92;
    private static final double WORDS_ONLY = 0.8;
    private static final double SILENCE = 0.5;

    private final List<Mention> mentions;
    private final Witnesses witnesses;
    private final LocalDate asOf;

    private UndertakingFate(List<Mention> mentions, Witnesses witnesses, LocalDate asOf) {
        this.mentions = mentions;
        this.witnesses = witnesses;
        this.asOf = asOf;
    }

    /** @param mentions by the day they became known */
    static Outcome of(List<Mention> mentions, boolean renamed, Witnesses witnesses, LocalDate asOf) {
        return new UndertakingFate(mentions, witnesses, asOf).outcome(renamed);
    }

    private Outcome outcome(boolean renamed) {
        int year = mentions.stream()
                .filter(m -> m.ahead() && !m.wholePlan())
                .mapToInt(Mention::year)
                .max()
                .orElse(0);
        if (year == 0) {
            return goesOn(renamed).orElseGet(() -> ProjectFate.openOf(mentions, 0, asOf));
        }
        Optional<Mention> told = toldOf(year);
        Optional<Mention> promised = promisedFor(year);
        if (told.isPresent() && promised.isPresent()) {
            return told(year, told.get(), promised.get());
        }
        if (!witnesses.on(year).isEmpty()) {
            List<Document> reports = witnesses.on(year);
            return new Outcome(
                    Fate.UNTOLD,
                    SILENCE,
                    year + "年承诺" + promised.map(Say::amount).orElse("") + "，" + Say.chinese(reports) + "未见可辨认的交代"
                            + history(year),
                    "Promised for " + year + "; " + Say.english(reports) + " does not tell of it in recognisable words",
                    reports);
        }
        return goesOn(renamed).orElseGet(() -> ProjectFate.openOf(mentions, year, asOf));
    }

    private Outcome told(int year, Mention told, Mention promised) {
        Optional<Integer> compared = Count.compare(told, promised);
        if (compared.isPresent()) {
            return new Outcome(
                    compared.get() < 0 ? Fate.SHORT : Fate.FINISHED,
                    NUMBERED,
                    year + "年承诺" + Say.amount(promised) + "、报告" + Say.amount(told) + history(year),
                    year + ": promised " + Say.amount(promised) + ", told " + Say.amount(told));
        }
        return new Outcome(
                told.step() == Step.DONE ? Fate.FINISHED : Fate.CARRIED_ON,
                WORDS_ONLY,
                year + "年承诺，" + Say.chinese(told.document()) + "称“" + told.words() + "”",
                "Promised for " + year + "; the " + Say.english(told.document()) + " tells: “" + told.words() + "”");
    }

    private Optional<Outcome> goesOn(boolean renamed) {
        List<Document> documents =
                mentions.stream().map(Mention::document).distinct().toList();
        boolean later = mentions.get(mentions.size() - 1)
                .knownFrom()
                .isAfter(mentions.get(0).knownFrom());
        if (documents.size() < 2 || !later) {
            return Optional.empty();
        }
        return Optional.of(new Outcome(
                renamed ? Fate.RENAMED : Fate.CARRIED_ON,
                WORDS_ONLY,
                Say.chinese(documents) + "先后提及" + history(0),
                "In " + Say.english(documents)));
    }

    /** “；2022年承诺320个、报告110个”, of every year but {@code except}. */
    private String history(int except) {
        List<String> years = new ArrayList<>();
        for (int year : new TreeSet<>(mentions.stream().map(Mention::year).toList())) {
            Optional<Mention> promised = promisedFor(year).filter(m -> m.amount() != null);
            Optional<Mention> told = toldOf(year).filter(m -> m.amount() != null);
            if (year != except && promised.isPresent() && told.isPresent()) {
                years.add(year + "年承诺" + Say.amount(promised.get()) + "、报告" + Say.amount(told.get()));
            }
        }
        return years.isEmpty() ? "" : "；" + String.join("；", years);
    }

    private Optional<Mention> promisedFor(int year) {
        return mentions.stream()
                .filter(m -> m.ahead() && !m.wholePlan() && m.year() == year)
                .max(java.util.Comparator.comparing(m -> Objects.nonNull(m.amount())));
    }

    private Optional<Mention> toldOf(int year) {
        return mentions.stream()
                .filter(m -> !m.ahead() && m.year() == year)
                .max(java.util.Comparator.comparing(m -> Objects.nonNull(m.amount())));
    }
}
