package org.gangmu.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gangmu.judge.Light;
import org.gangmu.lineage.Fate;
import org.gangmu.lineage.Mention;
import org.gangmu.lineage.Strand;
import org.gangmu.lineage.StrandKind;
import org.gangmu.report.Problem.Severity;
import org.gangmu.report.Sentence.Draft;
import org.gangmu.report.Value.Due;
import org.gangmu.report.Value.Followed;
import org.gangmu.report.Value.Strands;

/** Promises that were dropped, put off, kept in part, or never accounted for. */
final class PromiseProblems {
    /** So many are named in a sentence; the others are counted. */
    static final int NAMED = 8;

    private final Basis basis;

    private PromiseProblems(Basis basis) {
        this.basis = basis;
    }

    static List<Problem> of(Basis basis) {
        PromiseProblems promises = new PromiseProblems(basis);
        List<Problem> problems = new ArrayList<>();
        basis.with(Fate.DROPPED).forEach(strand -> problems.add(promises.dropped(strand)));
        basis.with(Fate.SLIPPING).forEach(strand -> problems.add(promises.slipping(strand)));
        basis.with(Fate.SHORT).forEach(strand -> problems.add(promises.shortOf(strand)));
        promises.untold().ifPresent(problems::add);
        return problems;
    }

    private Problem dropped(Strand strand) {
        return new Problem(
                Severity.DROPPED,
                Light.RED,
                List.of(said("“{name}”承诺后没有下文：{why}。", "“{name}” was promised and not heard of again: {why}.", strand)
                        .shining(Light.RED)),
                List.of(Sentence.of(
                                "由{owner}在下一次计划执行情况报告中说明“{name}”是续建、缓建还是取消；缓建或取消的，写明依据、原定内容的去向和已发生的投入。",
                                "{owner} is to say in the next plan report whether “{name}” goes on, waits or is given up; in the latter cases on what grounds, what becomes of its content, and what has been spent.")
                        .with("owner", basis.owner(strand))
                        .with("name", new Followed(strand, false))));
    }

    private Problem slipping(Strand strand) {
        List<Draft> advice = new ArrayList<>();
        Draft draft = Sentence.of(
                        "由{owner}牵头，列出“{name}”尚未完成的工序、手续和资金缺口",
                        "{owner} is to list the works, permits and funds “{name}” still lacks")
                .with("owner", basis.owner(strand))
                .with("name", new Followed(strand, false));
        latestDue(strand)
                .ifPresent(due -> draft.and(
                                "，按{due}的最新承诺倒排到月", ", and to plan month by month back from {due}, the latest promise")
                        .with("due", due));
        advice.add(draft.and(
                "，逐月通报；再次推迟的，须在变更前书面说明原因。",
                ", reporting each month; to put it off again takes a written reason beforehand."));
        return new Problem(
                Severity.SLIPPING,
                Light.RED,
                List.of(said("“{name}”一再推迟：{why}。", "“{name}” is put off: {why}.", strand)
                        .shining(Light.RED)),
                advice);
    }

    private static Optional<Due> latestDue(Strand strand) {
        return strand.mentions().stream()
                .filter(mention -> mention.ahead() && mention.due() != null)
                .max(Comparator.comparing(Mention::knownFrom))
                .flatMap(mention -> Optional.ofNullable(mention.due()).map(due -> new Due(strand, mention, due)));
    }

    private Problem shortOf(Strand strand) {
        return new Problem(
                Severity.SHORT,
                Light.YELLOW,
                List.of(said("“{name}”未足额完成：{why}。", "“{name}” fell short: {why}.", strand)
                        .shining(Light.YELLOW)),
                List.of(Sentence.of(
                                "由{owner}说明“{name}”的缺口原因，并写明在哪一年补足。",
                                "{owner} is to explain the shortfall of “{name}” and to say in which year it is made up.")
                        .with("owner", basis.owner(strand))
                        .with("name", new Followed(strand, false))));
    }

    private static Draft said(String chinese, String english, Strand strand) {
        return Sentence.of(chinese, english)
                .with("name", new Followed(strand, false))
                .with("why", new Followed(strand, true));
    }

    /** What was promised by number and is not accounted for; what was promised in general words leaves nothing to check. */
    static List<Strand> untold(Basis basis) {
        return basis.with(Fate.UNTOLD).stream()
                .filter(strand -> strand.kind() == StrandKind.PROJECT
                        || strand.mentions().stream().anyMatch(mention -> mention.ahead() && mention.amount() != null))
                .toList();
    }

    private Optional<Problem> untold() {
        List<Strand> untold = untold(basis);
        if (untold.isEmpty()) {
            return Optional.empty();
        }
        boolean more = untold.size() > NAMED;
        Draft said = Sentence.of(
                        "有数量或有名称的承诺中，{count}在应作交代的报告里查不到结果" + (more ? "，如" : "：") + "{names}。",
                        "Of promises with a number or a name, {count} are not accounted for where they should be"
                                + (more ? ", such as " : ": ") + "{names}.")
                .with("count", new Strands(untold, "项"))
                .with("names", names(untold))
                .shining(Light.GREY);
        return Optional.of(new Problem(
                Severity.UNTOLD,
                Light.GREY,
                List.of(said),
                List.of(Sentence.of(
                                "下一次计划执行情况报告对上述{count}逐项注明“完成、在建、调整”，有数量的同时报完成数；表述已变更的，注明与原承诺的对应关系。",
                                "The next plan report is to mark each of these {count} as done, under way or changed, with the number reached where one was promised; where the wording has changed, with the promise it stands for.")
                        .with("count", new Strands(untold, "项")))));
    }

    /** The first of them by name. */
    static Value names(List<Strand> strands) {
        List<Value> names = new ArrayList<>();
        strands.stream().limit(NAMED).forEach(strand -> names.add(new Followed(strand, false)));
        return new Value.Listed(names);
    }
}
