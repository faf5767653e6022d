package org.gangmu.app.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import org.gangmu.forecast.Frequency;
import org.gangmu.forecast.M3Bench;
import org.gangmu.forecast.M3Score;
import org.gangmu.forecast.UnreadableSeries;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code gangmu bench}: measures a part of the program on public data, so that nobody needs to trust a number. */
@Command(
        name = "bench",
        description = {
            "Measure accuracy on public data. m3: forecasts, on the M3 competition's series.",
            "in 50 %%: the share of values within their 50 %% intervals; cut: the same where only the last 4 to 8 values are seen."
        })
final class BenchCommand implements Subcommand {
    private static final String M3 = "m3";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "BENCH", description = "m3")
    private String bench = M3;

    @Parameters(index = "1", paramLabel = "DIR", description = "The folder with Yearly-train.csv, Yearly-test.csv, ….")
    private Path folder = Path.of("");

    @Option(
            names = "--tails",
            description =
                    "Score on the ends of the training parts instead of the test parts: what changes are chosen by.")
    private boolean tails;

    @Option(names = "--fit", description = "Print calibration.tsv, fitted anew on the training parts (minutes).")
    private boolean fit;

    @Override
    public Integer call() {
        if (!bench.equals(M3)) {
            throw new ParameterException(spec.commandLine(), "There is no bench " + bench + ", only m3");
        }
        if (tails && fit) {
            throw new ParameterException(spec.commandLine(), "--tails and --fit exclude each other");
        }
        PrintWriter out = spec.commandLine().getOut();
        try {
            M3Bench read = M3Bench.read(folder);
            if (fit) {
                fit(read, out);
            } else {
                score(read, out);
            }
        } catch (UnreadableSeries e) {
            throw new Failure(String.valueOf(e.getMessage()), e);
        }
        out.flush();
        return DONE;
    }

    private static void fit(M3Bench bench, PrintWriter out) {
        out.println(M3Bench.fitHeading());
        for (Frequency frequency : Frequency.values()) {
            bench.fit(frequency).forEach(out::println);
            out.flush();
        }
    }

    private void score(M3Bench read, PrintWriter out) {
        long start = System.nanoTime();
        row(
                out,
                tails ? "tails" : "test",
                "series",
                "sMAPE",
                "MASE",
                "in 50 %",
                "in 80 %",
                "in 95 %",
                "cut 50 %",
                "cut 80 %",
                "cut 95 %",
                "MACRO sMAPE");
        for (Frequency frequency : Frequency.values()) {
            M3Score score = tails ? read.scoreTails(frequency) : read.score(frequency);
            row(
                    out,
                    frequency.name().toLowerCase(Locale.ROOT),
                    String.valueOf(score.series()),
                    decimals(2, score.smape()),
                    decimals(3, score.mase()),
                    percent(score.covered().of50()),
                    percent(score.covered().of80()),
                    percent(score.covered().of95()),
                    percent(score.coveredCut().of50()),
                    percent(score.coveredCut().of80()),
                    percent(score.coveredCut().of95()),
                    decimals(2, score.macroSmape()));
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        out.printf(
                Locale.ROOT,
                "%d series in %.1f s on %d processors%n",
                read.count(),
                seconds,
                Runtime.getRuntime().availableProcessors());
    }

    private static void row(PrintWriter out, String... cells) {
        out.printf(Locale.ROOT, "%-10s %7s %7s %7s %8s %8s %8s %9s %9s %9s %12s%n", (Object[]) cells);
    }

    private static String percent(double share) {
        return decimals(1, 100 * share);
    }

    private static String decimals(int count, double value) {
        return Double.isNaN(value) ? "-" : String.format(Locale.ROOT, "%." + count + "f", value);
    }
}
