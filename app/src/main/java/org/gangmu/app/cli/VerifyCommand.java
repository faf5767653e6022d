package org.gangmu.app.cli;

import org.gangmu.app.store.Store;
import org.gangmu.app.store.StoreFailure;
import org.gangmu.app.store.Verification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code gangmu verify}: proves that no row of a ledger was altered, added or removed behind its back. */
@Command(name = "verify", description = "Check the hash chains of a ledger.")
final class VerifyCommand implements Subcommand {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            index = "0",
            paramLabel = "DIR",
            description = "The data directory, or jdbc:postgresql://host/database.")
    private String data = "";

    @Override
    public Integer call() {
        try (Store store = DataOption.open(data)) {
            Verification verification = store.verify();
            verification
                    .ledgers()
                    .forEach(ledger -> spec.commandLine()
                            .getOut()
                            .printf(
                                    "%-12s %d rows intact%s%n",
                                    ledger.ledger(),
                                    ledger.rows(),
                                    ledger.fault() == null
                                            ? ledger.hash().isEmpty() ? "" : ", up to " + ledger.hash()
                                            : "; " + ledger.fault()));
            verification.findFault().ifPresent(fault -> {
                throw new Failure("the ledger was changed from outside: " + fault + "; restore it from a backup");
            });
            return DONE;
        } catch (StoreFailure e) {
            throw new Failure(String.valueOf(e.getMessage()), e);
        }
    }
}
