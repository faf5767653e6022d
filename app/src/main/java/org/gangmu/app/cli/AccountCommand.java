package org.gangmu.app.cli;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.gangmu.app.accounts.Account;
import org.gangmu.app.accounts.Accounts;
import org.gangmu.app.accounts.Role;
import org.gangmu.app.store.Store;
import org.gangmu.catalogue.Agencies;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code gangmu account}: gives somebody an account, or a new password; the password is made here and told once. */
@Command(name = "account", description = "Add an account, or give one a new role and password.")
final class AccountCommand implements Subcommand {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            index = "0",
            paramLabel = "DIR",
            description = "The data directory, or jdbc:postgresql://host/database.")
    private String data = "";

    @Parameters(index = "1", paramLabel = "NAME", description = "The name to sign in with.")
    private String name = "";

    @Option(names = "--role", paramLabel = "ROLE", description = "Default: ${DEFAULT-VALUE}.", defaultValue = "reader")
    private String role = "reader";

    @Option(names = "--agency", paramLabel = "NAME", description = "The agency a reporter speaks for, such as 区财政局.")
    private @Nullable String agency;

    @Option(names = "--disable", description = "Keep the account, but let nobody sign in with it.")
    private boolean disable;

    @Override
    public Integer call() {
        Account account;
        try {
            account = new Account(
                    name,
                    Role.parse(role),
                    !disable,
                    agency == null
                            ? null
                            : Agencies.standard().resolve(agency).get(0).standard());
        } catch (IllegalArgumentException e) {
            throw new ParameterException(
                    spec.commandLine(),
                    "An account has a name, for a reporter an agency, and one of the roles "
                            + Arrays.stream(Role.values()).map(Role::code).collect(Collectors.joining(", ")),
                    e);
        }
        if (account.role() == Role.REPORTER && account.agency() == null) {
            throw new ParameterException(spec.commandLine(), "A reporter speaks for an agency: name it with --agency");
        }
        String password = Accounts.makePassword();
        try (Store store = DataOption.open(data)) {
            new Accounts(store).put(account, password);
        }
        String who = name + " (" + account.role().code() + ")";
        spec.commandLine()
                .getOut()
                .println(disable ? who + " can no longer sign in" : who + " signs in with: " + password);
        return DONE;
    }
}
