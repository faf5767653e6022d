package org.gangmu.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/**
 * Which Gangmu this is. What the build could not find out (a source archive has no commit) is left out.
 *
 * @param version of the Maven project, {@code unknown} outside a built jar
 * @param commit abbreviated, with {@code +} if the sources had been changed since; empty if unknown
 * @param time when it was built; empty if unknown
 */
record Build(String version, String commit, String time) {

    static Build current() {
        var properties = new Properties();
        try (var in = Build.class.getResourceAsStream("build.properties")) {
            if (in != null) {
                properties.load(in);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Build(
                properties.getProperty("version", "unknown"),
                properties.getProperty("commit", ""),
                properties.getProperty("time", ""));
    }

    @Override
    public String toString() {
        var line = new StringBuilder("gangmu 纲目 ").append(version);
        if (!commit.isEmpty()) {
            line.append(", commit ").append(commit);
        }
        if (!time.isEmpty()) {
            line.append(", built ").append(time);
        }
        return line.toString();
    }

    /** What {@code --version} prints. */
    static final class Provider implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {current().toString()};
        }
    }
}
