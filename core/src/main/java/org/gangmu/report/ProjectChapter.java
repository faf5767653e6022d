package org.gangmu.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.gangmu.judge.Light;
import org.gangmu.lineage.Fate;
import org.gangmu.lineage.Strand;
import org.gangmu.lineage.StrandKind;
import org.gangmu.report.Sentence.Draft;
import org.gangmu.report.Value.Strands;
import org.gangmu.statement.ProjectMention;

/** 重大项目推进情况: what has a name of its own, by what became of it. */
final class ProjectChapter {
    private final Basis basis;
    private final List<Strand> promised;
    private final Map<String, NavigableMap<Integer, ProjectMention>> listed = new HashMap<>();

    ProjectChapter(Basis basis) {
        this.basis = basis;
        this.promised = basis.promised(StrandKind.PROJECT);
        basis.statements(ProjectMention.class)
                .forEach(mention -> listed.computeIfAbsent(mention.span().document(), any -> new TreeMap<>())
                        .put(mention.span().start(), mention));
    }

    Optional<Chapter> chapter() {
        if (promised.isEmpty()) {
            return Optional.empty();
        }
        ChapterDraft chapter = new ChapterDraft("projects", "重大项目推进情况", "Projects");
        chapter.say(FateCounts.say(
                        Sentence.of("各文件点名的项目可以跟踪的有{all}：", "{all} projects named in the documents can be followed: ")
                                .with("all", new Strands(promised, "个")),
                        promised,
                        "个")
                .and("。", "."));
        named(Fate.FINISHED, false, "已建成或投用的{count}", "Built or in use ({count})", Light.GREEN)
                .ifPresent(chapter::say);
        named(Fate.CARRIED_ON, true, "列入项目并仍在推进的{count}", "Listed as projects and under way ({count})", Light.GREEN)
                .ifPresent(chapter::say);
        named(Fate.SLIPPING, false, "推迟的{count}", "Put off ({count})", Light.RED)
                .ifPresent(chapter::say);
        named(Fate.DROPPED, false, "承诺后没有下文的{count}", "Promised and not heard of again ({count})", Light.RED)
                .ifPresent(chapter::say);
        return chapter.chapter();
    }

    private Optional<Draft> named(Fate fate, boolean onlyListed, String chinese, String english, Light light) {
        List<Strand> strands = promised.stream()
                .filter(strand -> strand.fate() == fate && (!onlyListed || isListed(strand)))
                .toList();
        if (strands.isEmpty()) {
            return Optional.empty();
        }
        boolean more = strands.size() > PromiseProblems.NAMED;
        return Optional.of(Sentence.of(
                        chinese + (more ? "，如" : "：") + "{names}。", english + (more ? ", such as " : ": ") + "{names}.")
                .with("count", new Strands(strands, "个"))
                .with("names", PromiseProblems.names(strands))
                .shining(light));
    }

    /** Whether a document lists it among its projects, and does not merely name it in passing. */
    private boolean isListed(Strand strand) {
        return strand.mentions().stream().anyMatch(mention -> {
            NavigableMap<Integer, ProjectMention> projects =
                    listed.getOrDefault(mention.document().id(), new TreeMap<>());
            return !projects.subMap(mention.span().start(), true, mention.span().end(), false)
                    .isEmpty();
        });
    }
}
