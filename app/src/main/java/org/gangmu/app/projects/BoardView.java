package org.gangmu.app.projects;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gangmu.project.PoolFigures;
import org.gangmu.project.Stage;

/**
 * The pools side by side, each with the projects in it, the gravest first.
 *
 * @param startRate the share of those to start in the year that have, with its numbers; empty where none is to
 * @param completion the share of the year's plans that is done, likewise
 */
public record BoardView(
        List<Pool> pools, String startRate, String startNote, String completion, String completionNote, int year) {
    private static final List<String> ORDER = List.of("red", "yellow", "grey", "green");
    private static final int CARDS = 6;

    public BoardView {
        pools = List.copyOf(pools);
    }

    /**
     * One pool.
     *
     * @param cards the first of its projects
     * @param more how many are not among the cards
     * @param tones how many of each light, in the order of {@code LightView.TONES}
     */
    public record Pool(
            String code,
            String word,
            String mark,
            int count,
            String money,
            List<ProjectRow> cards,
            int more,
            List<Tone> tones) {
        public Pool {
            cards = List.copyOf(cards);
            tones = List.copyOf(tones);
        }
    }

    /** So many of a light. */
    public record Tone(String tone, long count) {}

    static BoardView of(List<ProjectRow> rows, Map<String, BigDecimal> wan, PoolFigures figures, Say say) {
        var pools = new ArrayList<Pool>();
        for (Stage stage : Stage.values()) {
            List<ProjectRow> in = rows.stream()
                    .filter(row -> row.stage().equals(stage.code()))
                    .sorted(java.util.Comparator.comparingInt(
                            row -> ORDER.indexOf(row.light().tone())))
                    .toList();
            if (stage.isOnLine() || !in.isEmpty()) {
                pools.add(pool(stage, in, wan, say));
            }
        }
        return new BoardView(
                pools,
                figures.startRate().map(rate -> rate + "%").orElse("—"),
                figures.started() + " / " + figures.toStart(),
                figures.completion().map(rate -> rate + "%").orElse("—"),
                say.money(figures.doneWan()) + " / " + say.money(figures.planWan()),
                figures.year());
    }

    private static Pool pool(Stage stage, List<ProjectRow> in, Map<String, BigDecimal> wan, Say say) {
        Map<String, Long> tones =
                in.stream().collect(Collectors.groupingBy(row -> row.light().tone(), Collectors.counting()));
        BigDecimal sum = in.stream()
                .map(row -> wan.getOrDefault(row.id(), BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Pool(
                stage.code(),
                say.word(stage),
                stage.mark(),
                in.size(),
                sum.signum() == 0 ? "" : say.money(sum),
                in.subList(0, Math.min(CARDS, in.size())),
                Math.max(0, in.size() - CARDS),
                ORDER.stream()
                        .filter(tones::containsKey)
                        .map(tone -> new Tone(tone, tones.getOrDefault(tone, 0L)))
                        .toList());
    }
}
