package org.gangmu.lineage;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gangmu.document.Document;
import org.jspecify.annotations.Nullable;

/** What became of something built, by what documents say of it and by what they do not say. */
final class ProjectFate {
    private static final int OWN = 2;
    private static final double TOLD = 0.95;
    private static final double MOVED = 0.92;
    private static final double SAID_LATE = 0.9;
    private static final double GOES_ON = 0.9;
    private static final double SILENCE = 0.85;
    private static final double LONG_SILENCE = 0.93;
    private static final double NO_WORD = 0.6;

    private final List<Mention> mentions;
    private final List<String> names;
    private final boolean renamed;
    private final Witnesses witnesses;
    private final LocalDate asOf;

    private ProjectFate(List<Mention> mentions, boolean renamed, Witnesses witnesses, LocalDate asOf) {
        this.mentions = mentions;
        this.names = mentions.stream().map(Mention::name).distinct().toList();
        this.renamed = renamed;
        this.witnesses = witnesses;
        this.asOf = asOf;
    }

    /** @param mentions by the day they became known */
    static Outcome of(List<Mention> mentions, boolean renamed, Witnesses witnesses, LocalDate asOf) {
        ProjectFate fate = new ProjectFate(mentions, renamed, witnesses, asOf);
        Optional<Outcome> silent = fate.silent();
        return fate.finished()
                .or(() -> silent.filter(outcome -> outcome.fate() == Fate.DROPPED))
                .or(fate::slipping)
                .or(() -> silent)
                .or(fate::goesOn)
                .orElseGet(fate::open);
    }

    private Optional<Outcome> finished() {
        Optional<Mention> done = mentions.stream()
                .filter(mention -> !mention.ahead() && mention.step() == Step.DONE && isWhole(mention))
                .filter(mention -> mentions.stream().noneMatch(later -> isPromisedAgain(later, mention)))
                .findFirst();
        return done.map(mention -> new Outcome(
                Fate.FINISHED,
                TOLD,
                Say.chinese(mention.document()) + "称已完成：“" + mention.words() + "”" + wasMoved("；此前承诺时间曾推迟"),
                "The " + Say.english(mention.document()) + " tells that it is done: “" + mention.words() + "”"
                        + wasMoved("; its date had been moved before")));
    }

    /** Whether what is told done is all that was promised, and not its first section. */
    private boolean isWhole(Mention done) {
        return mentions.stream()
                .filter(mention -> mention.ahead() && !mention.wholePlan())
                .allMatch(mention -> mention.name().length() >= done.name().length()
                        || !done.name().startsWith(mention.name()));
    }

    /** A later document that still promises to finish it: what was told done was something else. */
    private static boolean isPromisedAgain(Mention later, Mention done) {
        return later.ahead()
                && later.knownFrom().isAfter(done.knownFrom())
                && (later.step() == Step.DONE || later.step() == Step.STARTED)
                && !later.wholePlan();
    }

    private String wasMoved(String words) {
        return moved(Step.DONE) == null ? "" : words;
    }

    private Optional<Outcome> slipping() {
        Mention[] moved = moved(Step.DONE);
        if (moved == null) {
            moved = moved(Step.STARTED);
        }
        if (moved != null) {
            YearMonth first = java.util.Objects.requireNonNull(moved[0].dueOrYearEnd());
            YearMonth last = java.util.Objects.requireNonNull(moved[1].dueOrYearEnd());
            String act = moved[0].step() == Step.DONE ? "建成投用" : "开工";
            String english = moved[0].step() == Step.DONE ? "finished" : "begun";
            return Optional.of(new Outcome(
                    Fate.SLIPPING,
                    MOVED,
                    Say.chinese(moved[0].document()) + "承诺" + Say.chinese(first) + act + "，"
                            + Say.chinese(moved[1].document()) + "改为" + Say.chinese(last),
                    "Promised to be " + english + " by " + Say.english(first) + " in the "
                            + Say.english(moved[0].document()) + ", then by " + Say.english(last) + " in the "
                            + Say.english(moved[1].document())));
        }
        return mentions.stream()
                .filter(mention -> mention.late() && mentions.stream().anyMatch(Mention::ahead))
                .reduce((one, other) -> other)
                .map(mention -> new Outcome(
                        Fate.SLIPPING,
                        SAID_LATE,
                        Say.chinese(mention.document()) + "自述滞后：“" + mention.words() + "”",
                        "The " + Say.english(mention.document()) + " says itself that it is behind: “" + mention.words()
                                + "”"));
    }

    /** The first promise of a step whose date a later document moves, and the last that does; null when none does. */
    private Mention @Nullable [] moved(Step step) {
        List<Mention> dated = mentions.stream()
                .filter(mention -> mention.ahead() && mention.step() == step && mention.dueOrYearEnd() != null)
                .toList();
        for (Mention first : dated) {
            for (int i = dated.size() - 1; i >= 0; i--) {
                Mention last = dated.get(i);
                if (isLater(first, last) && !isReached(step, first, last)) {
                    return new Mention[] {first, last};
                }
            }
        }
        return null;
    }

    private static boolean isLater(Mention first, Mention last) {
        YearMonth one = java.util.Objects.requireNonNull(first.dueOrYearEnd());
        YearMonth other = java.util.Objects.requireNonNull(last.dueOrYearEnd());
        boolean bothTold = first.due() != null && last.due() != null;
        return last.knownFrom().isAfter(first.knownFrom())
                && (other.getYear() > one.getYear() || bothTold && other.isAfter(one));
    }

    /** Whether the step was told to be reached between two promises of it: begun in 2022, begun again is another building. */
    private boolean isReached(Step step, Mention first, Mention last) {
        return mentions.stream()
                .anyMatch(told -> !told.ahead()
                        && told.step().compareTo(step) >= 0
                        && !told.knownFrom().isBefore(first.knownFrom())
                        && !told.knownFrom().isAfter(last.knownFrom()));
    }

    private Optional<Outcome> silent() {
        int year = lastPromisedYear();
        List<Document> reports = year == 0 || witnesses.on(year).isEmpty() ? List.of() : witnesses.since(year);
        LocalDate lastWord = last().knownFrom();
        if (reports.isEmpty() || reports.stream().anyMatch(report -> !isSilent(report, lastWord))) {
            return Optional.empty();
        }
        boolean own = NameWords.ownCharacters(NameKey.of(last().name(), "").core()) >= OWN;
        boolean built = own
                && mentions.stream()
                        .anyMatch(mention -> mention.ahead() && mention.year() == year && isBuilding(mention));
        String told = year + "年" + (isFinal() ? "到期" : "列入任务") + "，" + Say.chinese(reports) + "均未提及";
        String toldEnglish =
                (isFinal() ? "Due in " : "Promised for ") + year + "; not mentioned in " + Say.english(reports);
        if (built && !witnesses.haveTraceOf(names, reports)) {
            double sureness = reports.size() > 1 || promises() > 1 ? LONG_SILENCE : SILENCE;
            return Optional.of(new Outcome(Fate.DROPPED, sureness, told, toldEnglish, reports));
        }
        return Optional.of(new Outcome(
                Fate.UNTOLD,
                NO_WORD,
                told + (own ? "，但可能以其他表述出现" : "；名称较为通用，不能断定"),
                toldEnglish + (own ? ", though perhaps in other words" : "; the name is too common to be sure"),
                reports));
    }

    private boolean isSilent(Document report, LocalDate lastWord) {
        return org.gangmu.series.Observations.knownFrom(report).isAfter(lastWord)
                && mentions.stream().noneMatch(m -> m.document().id().equals(report.id()));
    }

    private boolean isFinal() {
        return mentions.stream().anyMatch(m -> m.ahead() && m.due() != null);
    }

    private long promises() {
        return mentions.stream()
                .filter(Mention::ahead)
                .map(m -> m.document().id())
                .distinct()
                .count();
    }

    private static boolean isBuilding(Mention mention) {
        String name = mention.name();
        String words = mention.words();
        return NameWords.PLACE.longest(name, name.length(), 0) == 0
                && NameWords.has(NameWords.BUILD, words, 0, words.length());
    }

    /** The year by which something should have been told: of promises for one year the last; 0 when there is none. */
    private int lastPromisedYear() {
        return mentions.stream()
                .filter(mention -> mention.ahead() && !mention.wholePlan())
                .mapToInt(Mention::year)
                .max()
                .orElse(0);
    }

    private Mention last() {
        return mentions.stream()
                .max(Comparator.comparing(Mention::knownFrom))
                .orElseThrow(() -> new IllegalStateException("A chain has a mention"));
    }

    private Optional<Outcome> goesOn() {
        List<Document> documents =
                mentions.stream().map(Mention::document).distinct().toList();
        if (documents.size() < 2 || last().knownFrom().equals(mentions.get(0).knownFrom())) {
            return Optional.empty();
        }
        String renaming = renamed ? "，名称由“" + names.get(0) + "”变为“" + last().name() + "”" : "";
        String renamingEnglish = renamed ? ", first as “" + names.get(0) + "”, then as “" + last().name() + "”" : "";
        return Optional.of(new Outcome(
                renamed ? Fate.RENAMED : Fate.CARRIED_ON,
                GOES_ON,
                Say.chinese(documents) + "先后提及" + renaming + "，尚未称完成",
                "Mentioned in " + Say.english(documents) + renamingEnglish + "; not yet told to be done"));
    }

    private Outcome open() {
        return openOf(mentions, lastPromisedYear(), asOf);
    }

    /** Nothing is to be said yet: the time is not over, or the report that would tell is missing. */
    static Outcome openOf(List<Mention> mentions, int year, LocalDate asOf) {
        Document document = mentions.get(mentions.size() - 1).document();
        boolean over = year > 0 && year < asOf.getYear();
        return new Outcome(
                Fate.OPEN,
                over ? NO_WORD : TOLD,
                "仅见于" + Say.chinese(document) + (over ? "；未收到回顾" + year + "年的报告，不能断定" : "，期限未到"),
                "Only in the " + Say.english(document)
                        + (over ? "; no report that looks back at " + year + " is known" : "; its time is not over"));
    }
}
