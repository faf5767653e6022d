package org.gangmu.app.livelihood;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gangmu.app.portal.AsOf;
import org.gangmu.app.portal.Words;
import org.gangmu.app.store.LivelihoodLedger.Adoption;
import org.gangmu.app.tasks.Say;
import org.gangmu.app.tasks.Standing;
import org.gangmu.followup.Task;
import org.gangmu.livelihood.Candidate;
import org.gangmu.livelihood.Round;
import org.gangmu.livelihood.Round.Outcome;

/**
 * The list of a year as its page shows it.
 *
 * @param open candidates that are not adopted
 * @param projects what was adopted, with how it stands
 */
public record LivelihoodView(int year, List<Candidate> open, List<Vote> rounds, List<Project> projects) {
    public LivelihoodView {
        open = List.copyOf(open);
        rounds = List.copyOf(rounds);
        projects = List.copyOf(projects);
    }

    /**
     * A round and what came of it.
     *
     * @param left how many of the tied can still be adopted
     * @param pending whether somebody is still to be adopted
     */
    public record Vote(Round round, List<Line> lines, int left, boolean pending) {}

    /** @param fate adopted, tied, out, in: voted in, and not adopted yet */
    public record Line(String id, String title, int votes, String fate) {}

    /** @param decidedBy who decided a tie, and why; empty where the votes did */
    public record Project(
            String title,
            String proposer,
            String task,
            String agencies,
            String deadline,
            String decidedBy,
            Standing standing) {}

    static LivelihoodView of(LivelihoodDesk desk, int year, AsOf asOf, Words words) {
        List<Candidate> candidates = desk.candidates(year, asOf.day());
        Map<String, Candidate> byId = candidates.stream().collect(Collectors.toMap(Candidate::id, Function.identity()));
        Map<String, Adoption> adopted = new HashMap<>();
        desk.adoptions(asOf.day()).stream()
                .filter(one -> byId.containsKey(one.candidate()))
                .forEach(one -> adopted.put(one.candidate(), one));
        var projects = new ArrayList<Project>();
        for (Candidate candidate : candidates) {
            Adoption adoption = adopted.get(candidate.id());
            if (adoption != null) {
                desk.task(adoption, asOf.day())
                        .ifPresent(task -> projects.add(project(candidate, adoption, task, asOf, words)));
            }
        }
        return new LivelihoodView(
                year,
                candidates.stream()
                        .filter(one -> !adopted.containsKey(one.id()))
                        .toList(),
                desk.rounds(year, asOf.day()).stream()
                        .map(round -> vote(round, byId, adopted))
                        .toList(),
                projects);
    }

    private static Project project(Candidate candidate, Adoption adoption, Task task, AsOf asOf, Words words) {
        return new Project(
                candidate.title(),
                candidate.proposer(),
                task.id(),
                String.join("、", task.owners()),
                task.deadline() == null ? "" : String.valueOf(task.deadline()),
                adoption.decidedBy().isEmpty() ? "" : adoption.decidedBy() + "：" + adoption.reason(),
                Standing.of(task, asOf.day(), new Say(words)));
    }

    private static Vote vote(Round round, Map<String, Candidate> byId, Map<String, Adoption> adopted) {
        Outcome outcome = round.outcome();
        List<Line> lines = round.ranking().stream()
                .filter(byId::containsKey)
                .map(id -> new Line(
                        id,
                        byId.get(id) == null
                                ? ""
                                : java.util.Objects.requireNonNull(byId.get(id)).title(),
                        round.votes().getOrDefault(id, 0),
                        fate(id, outcome, adopted)))
                .toList();
        long decided = outcome.tied().stream().filter(adopted::containsKey).count();
        int left = outcome.left() - (int) decided;
        boolean pending = lines.stream().anyMatch(line -> line.fate().equals("in"))
                || left > 0 && lines.stream().anyMatch(line -> line.fate().equals("tied"));
        return new Vote(round, lines, left, pending);
    }

    private static String fate(String id, Outcome outcome, Map<String, Adoption> adopted) {
        if (adopted.containsKey(id)) {
            return "adopted";
        }
        return outcome.adopted().contains(id) ? "in" : outcome.tied().contains(id) ? "tied" : "out";
    }
}
