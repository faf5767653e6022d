package org.gangmu.app.goals;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.gangmu.app.store.Store;
import org.gangmu.budget.Aim;
import org.gangmu.budget.Loop;
import org.gangmu.budget.LoopAct;
import org.gangmu.budget.LoopStage;
import org.gangmu.statement.BudgetLine;
import org.jspecify.annotations.Nullable;

/**
 * The invented district's spending goals ({@code sample.tsv}), recorded on the ledger act by act; each is held to the rules as if a
 * person had recorded it on its day. Their budget lines are found in the sample's documents.
 */
public final class SampleGoals {
    private static final String RESOURCE = "sample.tsv";
    private static final String AUTHOR = "reviewer";
    private static final int FIELDS = 4;

    private final Map<String, String> lines = new HashMap<>();

    private SampleGoals(Store store, LocalDate day) {
        store.ledger()
                .listReadings(day)
                .forEach(reading -> reading.list(BudgetLine.class).stream()
                        .filter(line -> line.rule().equals("budget-account"))
                        .forEach(line -> lines.putIfAbsent(
                                String.join(
                                        "/",
                                        line.book(),
                                        line.side(),
                                        line.phase(),
                                        String.valueOf(line.year()),
                                        line.item()),
                                line.span().document() + "@" + line.numberStart())));
    }

    /** Records them in a ledger without goals; one that holds some stays as it is. @param day the sample's own */
    public static void into(Store store, LocalDate day) {
        if (!store.performanceActs().list(LocalDate.of(9999, 12, 31)).isEmpty()) {
            return;
        }
        var sample = new SampleGoals(store, day);
        Map<String, List<LoopAct>> before = new LinkedHashMap<>();
        lines().stream()
                .map(sample::act)
                .sorted(Comparator.comparing(LoopAct::day))
                .forEach(act -> {
                    List<LoopAct> acts = before.computeIfAbsent(act.id(), id -> new ArrayList<>());
                    Optional<Loop.Refusal> refusal =
                            acts.isEmpty() ? Loop.incomplete(act) : new Loop(acts).refusal(act);
                    refusal.ifPresent(why -> {
                        throw new IllegalStateException(
                                "the sample is refused: " + act.id() + " " + act.stage() + ": " + why);
                    });
                    acts.add(act);
                    store.performanceActs().add(act, all -> Optional.empty());
                });
    }

    private LoopAct act(String line) {
        String[] parts = line.split("\t", -1);
        if (parts.length != FIELDS) {
            throw new IllegalStateException("the sample's goals: four fields, not " + line);
        }
        var fields = new TreeMap<String, String>();
        Arrays.stream(parts[3].split("\\|"))
                .map(pair -> pair.split("=", 2))
                .forEach(pair -> fields.put(pair[0], pair[1]));
        return new LoopAct(
                parts[1],
                LoopStage.find(parts[2]).orElseThrow(),
                fields.getOrDefault("title", ""),
                fields.getOrDefault("body", ""),
                Aim.parse(fields.getOrDefault("aims", "").replace("/", " | ").replace(";", "\n")),
                number(fields.get("amount")),
                number(fields.get("mark")),
                fields.getOrDefault("result", ""),
                Arrays.stream(fields.getOrDefault("links", "").split(";"))
                        .filter(link -> !link.isEmpty())
                        .map(this::link)
                        .toList(),
                AUTHOR,
                LocalDate.parse(parts[0]));
    }

    private String link(String told) {
        if (!told.startsWith("line:")) {
            return told;
        }
        String id = lines.get(told.substring("line:".length()));
        if (id == null) {
            throw new IllegalStateException("the sample's goals name no line of its budget: " + told);
        }
        return "line:" + id;
    }

    private static @Nullable BigDecimal number(@Nullable String text) {
        return text == null ? null : new BigDecimal(text);
    }

    private static List<String> lines() {
        try (InputStream in = SampleGoals.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("the build left out the sample's goals");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
