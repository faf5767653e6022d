package org.gangmu.app.cli;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gangmu.app.accounts.Account;
import org.gangmu.app.accounts.Accounts;
import org.gangmu.app.accounts.Role;
import org.gangmu.app.library.Library;
import org.gangmu.app.store.Store;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code gangmu serve}: the portal on the user's own data. */
@Command(name = "serve", description = "Serve the portal on your own data.")
final class ServeCommand implements Subcommand {
    private static final String FIRST_ACCOUNT = "admin";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--data",
            required = true,
            paramLabel = "DIR",
            description = "The data directory, made if it is not there; or jdbc:postgresql://host/database.")
    private String data = "";

    @Option(names = "--port", paramLabel = "N", description = "Default: ${DEFAULT-VALUE}.", defaultValue = "8080")
    private int port;

    @Option(
            names = "--address",
            paramLabel = "IP",
            description = "The address to listen on (default: ${DEFAULT-VALUE}, this machine only).",
            defaultValue = "127.0.0.1")
    private String address = "";

    @Option(
            names = "--region",
            paramLabel = "CODE",
            description = "Whose plan to show (default: that of the latest outline).")
    private String region = "";

    @Option(names = "--as-of", paramLabel = "DATE", description = "The portal's own day (default: today).")
    private @Nullable LocalDate asOf;

    @Mixin
    private Reaching reaching = new Reaching();

    @Override
    public Integer call() {
        Map<String, Object> settings = new HashMap<>(Map.of("server.port", port, "server.address", address));
        if (!region.isEmpty()) {
            settings.put("gangmu.region", region);
        }
        if (asOf != null) {
            settings.put("gangmu.as-of", asOf);
        }
        settings.putAll(reaching.settings(port));
        try (Store store = DataOption.open(data)) {
            new Library(store).readAgain();
            Serving.serve(store, settings, () -> {}, spec.commandLine().getOut(), firstAccount(new Accounts(store)));
        }
        return DONE;
    }

    /** Somebody must be able to sign in: a store without accounts gets one, whose password is told once. */
    private static List<String> firstAccount(Accounts accounts) {
        if (!accounts.list().isEmpty()) {
            return List.of();
        }
        String password = Accounts.makePassword();
        accounts.put(new Account(FIRST_ACCOUNT, Role.ADMINISTRATOR, true), password);
        return List.of("First account, shown only now: " + FIRST_ACCOUNT + " / " + password);
    }
}
