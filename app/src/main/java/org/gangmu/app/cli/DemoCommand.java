package org.gangmu.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.gangmu.app.accounts.Account;
import org.gangmu.app.accounts.Accounts;
import org.gangmu.app.accounts.Role;
import org.gangmu.app.goals.SampleGoals;
import org.gangmu.app.library.Library;
import org.gangmu.app.library.SampleDocuments;
import org.gangmu.app.projects.SampleProjects;
import org.gangmu.app.store.Store;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code gangmu demo}: the portal on the invented sample district, on its own day. */
@Command(name = "demo", description = "Serve the portal on an invented sample district.")
final class DemoCommand implements Subcommand {
    /** Set by the {@code gangmu} script: the root of the project. */
    private static final String HOME = "gangmu.home";

    /** The day after the last document of the sample became known, for whoever looks years later. */
    private static final String SAMPLE_DAY = "2024-02-01";

    private static final String SAMPLE_REGION = "990103";
    /** How often it looks whom to tell of what. */
    private static final Duration LOOK_EVERY = Duration.ofSeconds(20);

    private static final String PASSWORD = "yunxi2024";
    private static final Map<String, Role> ACCOUNTS = Map.of(
            "admin", Role.ADMINISTRATOR,
            "dispatcher", Role.DISPATCHER,
            "reviewer", Role.REVIEWER,
            "legislator", Role.LEGISLATOR,
            "reporter", Role.REPORTER,
            "security", Role.SECURITY_OFFICER);

    /** Whom the sample's reporter speaks for: an agency with tasks of every sort. */
    private static final String REPORTERS_AGENCY = "区工业和信息化局";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--port", paramLabel = "N", description = "Default: ${DEFAULT-VALUE}.", defaultValue = "8080")
    private int port;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Where to keep the demo's data (default: .gangmu/demo beside this command).")
    private @Nullable Path data;

    @Option(names = "--fresh", description = "Forget what was done in earlier demos.")
    private boolean fresh;

    @Override
    public Integer call() {
        Path directory = data == null ? Path.of(System.getProperty(HOME, "."), ".gangmu", "demo") : data;
        if (fresh) {
            forget(directory);
        }
        try (Store store = DataOption.open(directory.toString())) {
            Library library = new Library(store);
            SampleDocuments.learnRegions(library);
            // Read while the server starts: the first page is there a good second earlier.
            var taken = CompletableFuture.runAsync(() -> {
                SampleDocuments.takeInto(library);
                SampleProjects.into(store, SAMPLE_REGION, LocalDate.parse(SAMPLE_DAY));
                SampleGoals.into(store, LocalDate.parse(SAMPLE_DAY));
                addAccounts(new Accounts(store));
            });
            Serving.serve(
                    store,
                    Map.of(
                            "server.port",
                            port,
                            "gangmu.as-of",
                            SAMPLE_DAY,
                            "gangmu.region",
                            SAMPLE_REGION,
                            "gangmu.notices.every",
                            LOOK_EVERY,
                            "gangmu.url",
                            "http://127.0.0.1:" + port,
                            "spring.servlet.multipart.max-file-size",
                            "16MB"),
                    taken::join,
                    spec.commandLine().getOut(),
                    accounts());
        }
        return DONE;
    }

    private static void addAccounts(Accounts accounts) {
        List<String> there = accounts.list().stream().map(Account::name).toList();
        if (!there.containsAll(ACCOUNTS.keySet())) {
            accounts.put(
                    ACCOUNTS.entrySet().stream()
                            .filter(entry -> !there.contains(entry.getKey()))
                            .map(entry -> new Account(
                                    entry.getKey(),
                                    entry.getValue(),
                                    true,
                                    entry.getValue() == Role.REPORTER ? REPORTERS_AGENCY : null))
                            .toList(),
                    PASSWORD);
        }
    }

    private static List<String> accounts() {
        return Stream.concat(
                        Stream.of("Accounts (password " + PASSWORD + "):"),
                        ACCOUNTS.entrySet().stream()
                                .sorted(Map.Entry.comparingByKey())
                                .map(entry -> "  " + entry.getKey() + " "
                                        + entry.getValue().chineseName()
                                        + (entry.getValue() == Role.REPORTER ? " " + REPORTERS_AGENCY : "")))
                .toList();
    }

    /** Deletes the data of earlier demos, and nothing that is not a store's. */
    private static void forget(Path directory) {
        try (Stream<Path> files = Files.exists(directory) ? Files.walk(directory) : Stream.of()) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                if (file.getFileName().toString().startsWith("gangmu.")) {
                    Files.delete(file);
                }
            }
        } catch (IOException e) {
            throw new Failure("cannot delete the earlier demo in " + directory + ": " + e.getMessage(), e);
        }
    }
}
