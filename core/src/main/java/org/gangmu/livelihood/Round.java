package org.gangmu.livelihood;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A round of voting as it was counted; never changed.
 *
 * @param year of the list
 * @param name the session or round: 区第十八届人大第四次会议票决
 * @param seats how many projects are to be adopted: a ballot names that many at most
 * @param present how many deputies were present
 * @param ballots how many ballots were cast
 * @param invalid how many of these do not count
 * @param witnesses who counted and watched (计票人、监票人)
 * @param votes by the candidate's id
 */
public record Round(
        String id,
        String region,
        int year,
        String name,
        LocalDate held,
        int seats,
        int present,
        int ballots,
        int invalid,
        String witnesses,
        Map<String, Integer> votes,
        String author,
        LocalDate knownFrom) {
    public Round {
        votes = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(votes));
        fault(seats, present, ballots, invalid, votes).ifPresent(fault -> {
            throw new IllegalArgumentException(fault.code());
        });
    }

    /** What cannot be right in a count. */
    public enum Fault {
        NO_SEATS,
        NO_VOTES,
        /** More ballots than deputies present. */
        BALLOTS,
        INVALID,
        /** A candidate has more votes than there are valid ballots. */
        VOTES,
        /** More votes altogether than valid ballots with that many names give. */
        SUM;

        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** What cannot be right in these figures; empty when they can. */
    public static Optional<Fault> fault(int seats, int present, int ballots, int invalid, Map<String, Integer> votes) {
        int valid = ballots - invalid;
        if (seats < 1) {
            return Optional.of(Fault.NO_SEATS);
        }
        if (votes.isEmpty()) {
            return Optional.of(Fault.NO_VOTES);
        }
        if (ballots < 0 || ballots > present) {
            return Optional.of(Fault.BALLOTS);
        }
        if (invalid < 0 || invalid > ballots) {
            return Optional.of(Fault.INVALID);
        }
        if (votes.values().stream().anyMatch(count -> count < 0 || count > valid)) {
            return Optional.of(Fault.VOTES);
        }
        long sum = votes.values().stream().mapToLong(Integer::longValue).sum();
        return sum > (long) valid * seats ? Optional.of(Fault.SUM) : Optional.empty();
    }

    /**
     * Who is in.
     *
     * @param adopted those with the most votes, as many as there are seats, without those tied at the limit
     * @param tied those with equal votes at the limit, more than seats are left: a person decides
     * @param left how many of {@code tied} can be adopted
     * @param out the others
     */
    public record Outcome(List<String> adopted, List<String> tied, int left, List<String> out) {
        public Outcome {
            adopted = List.copyOf(adopted);
            tied = List.copyOf(tied);
            out = List.copyOf(out);
        }
    }

    /** The candidates by their votes, the most first; within equal votes as they stand on the ballot. */
    public List<String> ranking() {
        return votes.entrySet().stream()
                .sorted(Comparator.comparing(entry -> -entry.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Whoever got no vote is never in. */
    public Outcome outcome() {
        List<String> ranking =
                ranking().stream().filter(id -> votes.getOrDefault(id, 0) > 0).toList();
        List<String> none =
                ranking().stream().filter(id -> votes.getOrDefault(id, 0) == 0).toList();
        if (ranking.size() <= seats) {
            return new Outcome(ranking, List.of(), 0, none);
        }
        int limit = votes.getOrDefault(ranking.get(seats - 1), 0);
        boolean tie = votes.getOrDefault(ranking.get(seats), 0) == limit;
        List<String> above = ranking.stream()
                .filter(id -> votes.getOrDefault(id, 0) > limit || !tie && votes.getOrDefault(id, 0) == limit)
                .toList();
        List<String> tied = tie
                ? ranking.stream()
                        .filter(id -> votes.getOrDefault(id, 0) == limit)
                        .toList()
                : List.of();
        List<String> out = java.util.stream.Stream.concat(ranking.stream(), none.stream())
                .filter(id -> !above.contains(id) && !tied.contains(id))
                .toList();
        return new Outcome(above, tied, tie ? seats - above.size() : 0, out);
    }
}
