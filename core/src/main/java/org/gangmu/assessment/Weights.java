package org.gangmu.assessment;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.gangmu.followup.Timeliness;
import org.gangmu.judge.Light;
import org.gangmu.lineage.Fate;

/**
 * The weights agencies are scored by: versioned data, in {@code weights.tsv}, where each field is explained.
 *
 * @param helping the part of an item's weight that an agency has which helps beside a lead
 * @param covered the part of its weight that must be known for an agency to be ranked
 * @param fewest how many items with a result it takes to be ranked: one alone says little of an agency
 * @param lights points of green, yellow and red
 * @param fates points of finished, carried on, short, slipping and dropped
 * @param standings points of a task of the ledger that was handed in by its deadline, after it, or is overdue
 * @param supervised how many points a step of supervision takes from a task
 */
public record Weights(
        String id,
        int version,
        String name,
        String english,
        double indicator,
        double binding,
        double task,
        double project,
        double helping,
        double covered,
        int fewest,
        List<Double> lights,
        List<Double> fates,
        List<Double> standings,
        double supervised) {
    private static final int FIELDS = 23;
    private static final List<Weights> SHIPPED = load();

    public Weights {
        lights = List.copyOf(lights);
        fates = List.copyOf(fates);
        standings = List.copyOf(standings);
        boolean weighs = indicator > 0 && binding > 0 && task > 0 && project > 0 && helping > 0 && helping <= 1;
        boolean points =
                Stream.of(lights, fates, standings).flatMap(List::stream).allMatch(p -> p >= 0 && p <= 100);
        if (!weighs || !points || covered < 0 || covered > 1) {
            throw new IllegalArgumentException("Weights out of range in " + id
                    + ": weights are above 0, helping and covered at most 1, points from 0 to 100");
        }
    }

    /** The common weights. */
    public static Weights national() {
        return find("national").orElseThrow();
    }

    public static List<Weights> shipped() {
        return SHIPPED;
    }

    public static Optional<Weights> find(String id) {
        return SHIPPED.stream().filter(weights -> weights.id.equals(id)).findFirst();
    }

    /** What a score cites: national/1. */
    public String citation() {
        return id + "/" + version;
    }

    /** The points of a light; empty for grey. */
    OptionalDouble points(Light light) {
        return light == Light.GREY ? OptionalDouble.empty() : OptionalDouble.of(lights.get(light.ordinal()));
    }

    /** The points of a fate; empty where nothing is known. */
    OptionalDouble points(Fate fate) {
        return switch (fate) {
            case FINISHED -> OptionalDouble.of(fates.get(0));
            case CARRIED_ON, RENAMED -> OptionalDouble.of(fates.get(1));
            case SHORT -> OptionalDouble.of(fates.get(2));
            case SLIPPING -> OptionalDouble.of(fates.get(3));
            case DROPPED -> OptionalDouble.of(fates.get(4));
            case OPEN, UNTOLD -> OptionalDouble.empty();
        };
    }

    /** The points of how a task of the ledger stands; empty while it is not due. */
    OptionalDouble points(Timeliness.Mark mark) {
        return switch (mark) {
            case MET -> OptionalDouble.of(standings.get(0));
            case LATE -> OptionalDouble.of(standings.get(1));
            case OVERDUE -> OptionalDouble.of(standings.get(2));
            case NONE, ON_TIME, DUE_SOON -> OptionalDouble.empty();
        };
    }

    /** @throws IllegalArgumentException when the line is not in order */
    public static Weights parse(String line) {
        String[] fields = line.split("\t");
        if (fields.length != FIELDS) {
            throw new IllegalArgumentException(
                    "weights: a line has " + FIELDS + " fields separated by tabs, not " + fields.length + ": " + line);
        }
        List<Double> numbers =
                Arrays.stream(fields).skip(4).map(Double::valueOf).toList();
        return new Weights(
                fields[0],
                Integer.parseInt(fields[1]),
                fields[2],
                fields[3],
                numbers.get(0),
                numbers.get(1),
                numbers.get(2),
                numbers.get(3),
                numbers.get(4),
                numbers.get(5),
                numbers.get(6).intValue(),
                numbers.subList(7, 10),
                numbers.subList(10, 15),
                numbers.subList(15, 18),
                numbers.get(18));
    }

    private static List<Weights> load() {
        try (InputStream data = Weights.class.getResourceAsStream("weights.tsv")) {
            if (data == null) {
                throw new IllegalStateException("weights.tsv is missing from the jar");
            }
            return new BufferedReader(new InputStreamReader(data, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Weights::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
