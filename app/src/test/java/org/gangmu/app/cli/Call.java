package org.gangmu.app.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** What came of one command, run within the test. */
record Call(int status, String out, String err) {

    /** Runs a command; those that stream write to System.out itself. */
    static Call of(String... args) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        PrintStream before = System.out;
        var stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        System.setOut(stream);
        try {
            int status = Gangmu.run(stream, new PrintStream(err, true, StandardCharsets.UTF_8), args);
            stream.flush();
            return new Call(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(before);
        }
    }
}
