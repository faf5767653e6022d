package org.gangmu.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.ToIntBiFunction;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Command;

class GangmuTest {

    @Test
    void versionIsPrintedByOptionAndByCommand() {
        Call option = call("--version");
        assertThat(option.status()).isZero();
        assertThat(option.out()).startsWith("gangmu 纲目 ").hasLineCount(1);
        assertThat(option.err()).isEmpty();
        assertThat(call("version")).isEqualTo(option);
    }

    @Test
    void helpNamesTheCommandsAndTheExitStatus() {
        Call help = call("--help");
        assertThat(help.status()).isZero();
        assertThat(help.out()).contains("Usage: gangmu", "version", "--debug", "Exit status:", "2   wrong call");
        assertThat(call("version", "--help").out()).contains("Usage: gangmu version");
    }

    @Test
    void aWrongCallIsStatusTwoAndOneLine() {
        assertThat(call("--no-such-option")).satisfies(GangmuTest::isOneLineOfStatusTwo);
        assertThat(call("no-such-command")).satisfies(GangmuTest::isOneLineOfStatusTwo);
        assertThat(call("version", "surplus")).satisfies(GangmuTest::isOneLineOfStatusTwo);
        assertThat(call()).satisfies(GangmuTest::isOneLineOfStatusTwo);
    }

    private static void isOneLineOfStatusTwo(Call call) {
        assertThat(call.status()).isEqualTo(2);
        assertThat(call.out()).isEmpty();
        assertThat(call.err()).startsWith("gangmu: ").contains("--help").hasLineCount(1);
    }

    @Test
    void aFailureIsStatusOneAndItsMessageOnOneLine() {
        Call call = call(Failing.class, "failing");
        assertThat(call).isEqualTo(new Call(1, "", "gangmu: the disk is full; free some space\n"));
        assertThat(call(Failing.class, "failing", "--debug").err()).contains(Failing.class.getName() + ".call");
    }

    @Test
    void anUnexpectedExceptionIsStatusOneAndOneLineThatNamesTheWayToTheTrace() {
        Call call = call(Broken.class, "broken");
        assertThat(call.status()).isEqualTo(1);
        assertThat(call.err())
                .startsWith("gangmu: unexpected ")
                .contains("in two lines", "--debug")
                .hasLineCount(1);
        assertThat(call(Broken.class, "--debug", "broken").err()).contains(Broken.class.getName() + ".call");
    }

    @Command(name = "failing")
    static final class Failing implements Callable<Integer> {
        @Override
        public Integer call() {
            throw new Failure("the disk is full;\n free some space");
        }
    }

    @Command(name = "broken")
    static final class Broken implements Callable<Integer> {
        @Override
        public Integer call() {
            throw new IllegalStateException("in\ntwo lines");
        }
    }

    private record Call(int status, String out, String err) {}

    private static Call call(String... args) {
        return call((out, err) -> Gangmu.run(out, err, args));
    }

    private static Call call(Class<?> command, String... args) {
        return call((out, err) -> Gangmu.run(List.of(command), out, err, args));
    }

    private static Call call(ToIntBiFunction<PrintStream, PrintStream> run) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        int status = run.applyAsInt(
                new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Call(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
