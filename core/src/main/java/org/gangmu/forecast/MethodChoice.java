package org.gangmu.forecast;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Chooses the methods whose median comes nearest to held-out tails: starts with the best one, then adds one or two, replaces
 * or drops one as long as it helps. Two at a time, because the median of an odd number and of an even number behave differently.
 */
final class MethodChoice {
    private static final int MOST = 6;
    /** One series that nobody could foresee must not choose the methods. */
    private static final double LARGEST_MASE = 20;

    final List<String> names;
    private final List<Tail> tails;
    /** By method, tail and step. */
    private final double[][][] told;

    private final double usualSmape;
    private final double usualMase;

    MethodChoice(List<Tail> tails, MethodPool pool) {
        this.tails = tails;
        names = pool.names();
        told = new double[names.size()][tails.size()][];
        IntStream.range(0, tails.size()).parallel().forEach(i -> {
            Tail tail = tails.get(i);
            for (int m = 0; m < names.size(); m++) {
                told[m][i] = Outlook.forecast(pool.get(names.get(m)), tail.history(), tail.actual().length);
            }
        });
        double[] theta = means(List.of(names.indexOf("theta")));
        usualSmape = theta[0];
        usualMase = theta[1];
    }

    /** The names of the chosen. */
    List<String> choose() {
        List<Integer> chosen = List.of();
        double cost = Double.POSITIVE_INFINITY;
        while (true) {
            List<Integer> best = chosen;
            double lowest = cost;
            for (List<Integer> next : neighbours(chosen)) {
                double tried = cost(next);
                if (tried < lowest) {
                    lowest = tried;
                    best = next;
                }
            }
            if (best.equals(chosen)) {
                return chosen.stream().map(names::get).toList();
            }
            chosen = best;
            cost = cost(best);
        }
    }

    private List<List<Integer>> neighbours(List<Integer> chosen) {
        List<List<Integer>> neighbours = new ArrayList<>();
        for (int m = 0; m < names.size(); m++) {
            if (chosen.contains(m)) {
                continue;
            }
            neighbours.add(with(chosen, m));
            for (int other = 0; other < m; other++) {
                if (!chosen.contains(other)) {
                    neighbours.add(with(chosen, m, other));
                }
            }
            for (Integer replaced : chosen) {
                neighbours.add(with(without(chosen, replaced), m));
            }
        }
        if (chosen.size() > 1) {
            chosen.forEach(dropped -> neighbours.add(without(chosen, dropped)));
        }
        neighbours.removeIf(next -> next.size() > MOST);
        return neighbours;
    }

    private static List<Integer> with(List<Integer> chosen, Integer... added) {
        List<Integer> more = new ArrayList<>(chosen);
        more.addAll(List.of(added));
        return more;
    }

    private static List<Integer> without(List<Integer> chosen, Integer dropped) {
        return chosen.stream().filter(m -> !m.equals(dropped)).toList();
    }

    /** Both measures count alike, each in terms of what the theta method reaches. */
    double cost(List<Integer> methods) {
        double[] means = means(methods);
        return means[0] / usualSmape + means[1] / usualMase;
    }

    /** Mean sMAPE and MASE of the median of some methods. */
    double[] means(List<Integer> methods) {
        double[][] each = IntStream.range(0, tails.size())
                .parallel()
                .mapToObj(i -> measures(i, methods))
                .toArray(double[][]::new);
        double smape = 0;
        double mase = 0;
        double weights = 0;
        for (int i = 0; i < each.length; i++) {
            double weight = tails.get(i).weight();
            smape += weight * each[i][0];
            mase += weight * each[i][1];
            weights += weight;
        }
        return new double[] {smape / weights, mase / weights};
    }

    private double[] measures(int i, List<Integer> methods) {
        Tail tail = tails.get(i);
        double[] middle = new double[tail.actual().length];
        for (int h = 0; h < middle.length; h++) {
            double[] at = new double[methods.size()];
            for (int m = 0; m < at.length; m++) {
                at[m] = told[methods.get(m)][i][h];
            }
            middle[h] = Sample.median(at);
        }
        double mase = Accuracy.mase(middle, tail.actual(), tail.yearlyChange());
        return new double[] {Accuracy.smape(middle, tail.actual()), Math.min(LARGEST_MASE, mase)};
    }
}
