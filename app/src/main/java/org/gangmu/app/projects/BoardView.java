package org.gangmu.app.projects;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gangmu.app.projects.ProjectDesk.Standing;
import org.gangmu.project.PoolFigures;
import org.gangmu.project.Project;
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

    /** @param matching those to show @param figures of all */
    static BoardView of(List<Project> matching, Standing standing, PoolFigures figures, Say say) {
        Map<Stage, List<Project>> byStage = new EnumMap<>(Stage.class);
        matching.forEach(project -> byStage.computeIfAbsent(project.stage(), stage -> new ArrayList<>())
                .add(project));
        var pools = new ArrayList<Pool>();
        for (Stage stage : Stage.values()) {
            List<Project> in = byStage.getOrDefault(stage, List.of());
            if (stage.isOnLine() || !in.isEmpty()) {
                pools.add(pool(stage, in, standing, say));
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

    private static Pool pool(Stage stage, List<Project> in, Standing standing, Say say) {
        Map<String, List<Project>> tones = in.stream()
                .collect(Collectors.groupingBy(
                        project -> standing.light(project).light().code()));
        BigDecimal sum = BigDecimal.ZERO;
        for (Project project : in) {
            BigDecimal total = project.what().wan();
            sum = total == null ? sum : sum.add(total);
        }
        return new Pool(
                stage.code(),
                say.word(stage),
                stage.mark(),
                in.size(),
                sum.signum() == 0 ? "" : say.money(sum),
                ORDER.stream()
                        .flatMap(tone -> tones.getOrDefault(tone, List.of()).stream())
                        .limit(CARDS)
                        .map(project -> ProjectRow.of(project, standing.light(project), standing.day(), say))
                        .toList(),
                Math.max(0, in.size() - CARDS),
                ORDER.stream()
                        .filter(tones::containsKey)
                        .map(tone -> new Tone(
                                tone, tones.getOrDefault(tone, List.of()).size()))
                        .toList());
    }
}
