package org.gangmu.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gangmu.agency.Agency;
import org.gangmu.agency.Expansion;
import org.gangmu.agency.Expansion.Ground;
import org.gangmu.agency.Naming;
import org.gangmu.agency.Registry;
import org.gangmu.catalogue.Agencies;

/**
 * The agencies of tasks as the registry knows them on a day: whom a group means, who may act for it, which name a task may be
 * given to. Thread-safe.
 *
 * @param registry as it was known on the day
 */
public record Parties(Registry registry, LocalDate day) {
    private static final int OFFERED = 3;

    /** Where no registry is kept: every name is known, and no group has members. */
    public static Parties unregistered(LocalDate day) {
        return new Parties(Registry.of(List.of(), day, new Naming("")), day);
    }

    /** What the registry says of a name a task is given to. */
    public enum Standing {
        /** There is an agency of this name, or it is a group, or the registry is empty and rules nothing out. */
        KNOWN,
        /** There was one, but not on the day. */
        GONE,
        UNKNOWN
    }

    /**
     * The agencies behind a name of {@code task}: of a group its members on the day the group was given the task, for one that is
     * gone since its successors; else, and where nobody has told the members, the name itself.
     */
    public List<String> members(Task task, String name) {
        Expansion expansion = expansion(task, name);
        return expansion.members().isEmpty()
                ? List.of(name)
                : expansion.members().stream()
                        .flatMap(member -> heirs(member).stream())
                        .map(Agency::name)
                        .distinct()
                        .toList();
    }

    /** Whether {@code name} is a group in {@code task}, and what is known of its members; of a single agency no members. */
    public Expansion expansion(Task task, String name) {
        Expansion expansion = registry.expand(name, givenOn(task, name));
        return expansion.ground() == Ground.ITSELF ? new Expansion(Ground.ITSELF, List.of()) : expansion;
    }

    private List<Agency> heirs(Agency member) {
        List<Agency> heirs = registry.successors(member.id(), day).stream()
                .filter(Agency::exists)
                .toList();
        return heirs.isEmpty() ? List.of(member) : heirs;
    }

    /** The day {@code task} was given to the agency or group of this name. */
    private static LocalDate givenOn(Task task, String name) {
        return task.acts().stream()
                .filter(act -> act.told().lead().contains(name)
                        || act.told().responsible().contains(name))
                .reduce((earlier, later) -> later)
                .map(TaskAct::knownFrom)
                .orElse(task.origin().knownFrom());
    }

    /** The groups among the agencies of {@code task} that {@code agency} is a member of. */
    public List<String> groupsOf(Task task, String agency) {
        String one = oneName(agency);
        return task.agencies()
                .filter(name -> !name.equals(agency))
                .filter(name -> {
                    Expansion expansion = expansion(task, name);
                    return expansion.members().stream()
                            .flatMap(member -> heirs(member).stream())
                            .anyMatch(member -> member.name().equals(one));
                })
                .toList();
    }

    /** The name the registry has for an agency however it is written; {@code written} itself where it has none. */
    public String oneName(String written) {
        return isGroup(written)
                ? written
                : registry.findNamed(written, day).map(Agency::name).orElse(written);
    }

    private static boolean isGroup(String name) {
        return Agencies.standard().resolve(name).stream().anyMatch(one -> one.group());
    }

    /** Whether a task can be given to {@code name} on the day. */
    public Standing of(String name) {
        Optional<Agency> found = registry.findNamed(name, day);
        if (found.isPresent()) {
            return found.get().exists() ? Standing.KNOWN : Standing.GONE;
        }
        return registry.entries().isEmpty() || isGroup(name) ? Standing.KNOWN : Standing.UNKNOWN;
    }

    /** Whom to give it to instead: of an agency that is gone its successors, else those written most like it. */
    public List<String> instead(String name) {
        return switch (of(name)) {
            case KNOWN -> List.of();
            case GONE ->
                registry.findNamed(name, day).stream()
                        .flatMap(gone -> registry.successors(gone.id(), day).stream())
                        .filter(Agency::exists)
                        .map(Agency::name)
                        .toList();
            case UNKNOWN -> registry.nearest(name, day, OFFERED);
        };
    }

    /** Why a task cannot be given to these; empty when it can. */
    public Optional<Refusal> refusal(List<String> names) {
        return names.stream()
                .filter(name -> of(name) != Standing.KNOWN)
                .findFirst()
                .map(this::refusal);
    }

    private Refusal refusal(String name) {
        boolean gone = of(name) == Standing.GONE;
        List<String> instead = instead(name);
        String chinese = gone
                ? "“" + name + "”在 " + day + " 已撤销"
                        + (instead.isEmpty() ? "，登记册没有承接单位" : "，由" + String.join("、", instead) + "承接")
                : "单位登记册里没有“" + name + "”" + (instead.isEmpty() ? "，也没有相近的名称" : "，最接近的是" + String.join("、", instead));
        String english = gone
                ? "“" + name + "” is gone on " + day
                        + (instead.isEmpty()
                                ? " and has no successor"
                                : "; it was succeeded by " + String.join(", ", instead))
                : "the registry of agencies has no “" + name + "”"
                        + (instead.isEmpty()
                                ? " and none written like it"
                                : "; most like it: " + String.join(", ", instead));
        return new Refusal(
                "unknown_agency",
                chinese + "。请改写单位名称，或先在“单位”页登记",
                english + ". Write another name, or enter the agency in the registry first");
    }
}
