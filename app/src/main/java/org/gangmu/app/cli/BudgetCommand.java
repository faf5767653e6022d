package org.gangmu.app.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gangmu.app.audit.FindingJson;
import org.gangmu.app.exchange.StatementJson;
import org.gangmu.budget.Budget;
import org.gangmu.budget.Line;
import org.gangmu.judge.Finding;
import org.gangmu.statement.BudgetLine;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code gangmu budget}: the lines of the budget books with what each is a part of, then the findings on them, as JSON Lines. */
@Command(
        name = "budget",
        description = "Print the budget books of documents line by line, then the findings on them, as JSON Lines.")
final class BudgetCommand implements Subcommand {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--region", paramLabel = "CODE", description = "Only what documents of this region tell.")
    private @Nullable String region;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Documents, or folders of them.")
    private List<Path> paths = List.of();

    @Override
    public Integer call() {
        Inputs inputs = Inputs.read(paths, spec.commandLine().getErr());
        PrintWriter out = spec.commandLine().getOut();
        Budget budget = Budget.of(inputs.readings(), region);
        Map<String, BudgetLine> told = new HashMap<>();
        inputs.readings()
                .forEach(reading -> reading.list(BudgetLine.class)
                        .forEach(line -> told.put(line.span().document() + "@" + line.numberStart(), line)));
        for (Line line : budget.lines()) {
            BudgetLine statement = told.get(line.id());
            if (statement != null) {
                out.print(StatementJson.write(
                                statement, place(line.parent(), told), place(budget.again(line), told), line.code())
                        + "\n");
            }
        }
        for (Finding finding : budget.findings()) {
            out.print(FindingJson.line(finding) + "\n");
        }
        out.flush();
        return inputs.complete() ? DONE : FAILED;
    }

    private static @Nullable Integer place(@Nullable String id, Map<String, BudgetLine> told) {
        BudgetLine line = id == null ? null : told.get(id);
        return line == null ? null : line.numberStart();
    }
}
