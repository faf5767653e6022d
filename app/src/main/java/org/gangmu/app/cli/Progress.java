package org.gangmu.app.cli;

import java.io.PrintStream;
import java.time.Duration;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** A progress bar on the error stream, only where a person watches it. Close it before anything else is printed there. */
final class Progress implements AutoCloseable {
    /** Set by the {@code gangmu} script: whether the error stream is a terminal. */
    private static final String TERMINAL = "gangmu.terminal";

    private static final long SHOWN_FROM = 2;

    private final @Nullable ProgressBar bar;

    private Progress(@Nullable ProgressBar bar) {
        this.bar = bar;
    }

    /**
     * Starts at zero.
     *
     * @param total the number of steps; -1 when nobody knows
     */
    static Progress start(String task, long total) {
        boolean watched = Boolean.getBoolean(TERMINAL) && (total < 0 || total >= SHOWN_FROM);
        return new Progress(watched ? bar(task, total, System.err) : null);
    }

    private static ProgressBar bar(String task, long total, PrintStream err) {
        return new ProgressBarBuilder()
                .setTaskName(task)
                .setInitialMax(total)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis((int) Duration.ofMillis(200).toMillis())
                .setConsumer(new me.tongfei.progressbar.ConsoleProgressBarConsumer(err))
                .clearDisplayOnFinish()
                .build();
    }

    void step() {
        if (bar != null) {
            bar.step();
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
