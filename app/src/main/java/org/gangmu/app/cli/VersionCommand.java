package org.gangmu.app.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code gangmu version}: the same as {@code gangmu --version}. */
@Command(name = "version", description = "Print name, version, commit and build time.")
final class VersionCommand implements Subcommand {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        spec.commandLine().getOut().println(Build.current());
        return DONE;
    }
}
