package org.gangmu.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.gangmu.document.format.Formats;
import org.gangmu.lexical.LexicalScan;
import org.gangmu.reading.Reader;
import org.gangmu.text.ReadingView;
import org.gangmu.text.SourceText;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * How many megabytes of UTF-8 text a second are scanned and read. The files of the corpus follow each other again and again:
 * an iteration reads some hundred megabytes. The line {@code megabytes} of each benchmark is the figure; its own line counts files. On a
 * machine that others use as well, divide it by the line {@code processorSeconds}: what a processor of one's own would do.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 4, time = 5)
@Measurement(iterations = 5, time = 5)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx1g", "-XX:+UseSerialGC"})
public class TextRates {

    /** The texts, shared by all threads. */
    @State(Scope.Benchmark)
    public static class Texts {
        final List<SourceText> sources = new ArrayList<>();
        final List<Double> megabytes = new ArrayList<>();

        @Setup
        public void load() throws IOException {
            for (Path file : Corpus.texts()) {
                sources.add(Formats.read(file));
                megabytes.add(Corpus.megabytes(Files.size(file)));
            }
        }
    }

    /** Where a thread is among the texts, how much it has done, and the processor time that took. */
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    @State(Scope.Thread)
    public static class Progress {
        public double megabytes;
        public double processorSeconds;
        private int next;
        private double clock;

        @Setup(Level.Iteration)
        public void begin() {
            clock = Corpus.processorSeconds();
        }

        SourceText next(Texts texts) {
            double now = Corpus.processorSeconds();
            processorSeconds += now - clock;
            clock = now;
            next = (next + 1) % texts.sources.size();
            megabytes += texts.megabytes.get(next);
            return texts.sources.get(next);
        }
    }

    /** The scanner alone, over the characters of a file. */
    @Benchmark
    public void scan(Texts texts, Progress progress, Blackhole hole) {
        String chars = progress.next(texts).chars();
        LexicalScan.scan(chars, 0, chars.length(), hole::consume);
    }

    /** The text as a person reads it, which reading begins with. */
    @Benchmark
    public ReadingView view(Texts texts, Progress progress) {
        return ReadingView.of(progress.next(texts));
    }

    /** Text to statements on one thread. */
    @Benchmark
    public Object read(Texts texts, Progress progress) {
        return Reader.standard().read(progress.next(texts));
    }

    /** Text to statements on two threads, which share the reader. */
    @Benchmark
    @Threads(2)
    public Object readByTwo(Texts texts, Progress progress) {
        return Reader.standard().read(progress.next(texts));
    }
}
