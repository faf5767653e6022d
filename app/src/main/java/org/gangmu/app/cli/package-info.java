/**
 * The command line: one small class per command.
 *
 * <p>May use every feature and is used by none. Commands know no framework, so that those which only compute start at
 * once. Start reading at {@link org.gangmu.app.cli.Gangmu}; to add a command, write a class like
 * {@link org.gangmu.app.cli.VersionCommand} and name it in {@link org.gangmu.app.cli.Subcommand}.
 */
@NullMarked
package org.gangmu.app.cli;

import org.jspecify.annotations.NullMarked;
