package org.gangmu.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
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
import org.gangmu.report.Value.Followed;
import org.gangmu.report.Value.Strands;
import org.gangmu.statement.Commitment;

/** 主要任务推进情况: what was promised as an act, by what became of it and by the plan's own chapters. */
final class TaskChapter {
    private final Basis basis;
    private final List<Strand> promised;

    TaskChapter(Basis basis) {
        this.basis = basis;
        this.promised = basis.promised(StrandKind.UNDERTAKING);
    }

    Optional<Chapter> chapter() {
        ChapterDraft chapter = new ChapterDraft("tasks", "主要任务推进情况", "Tasks");
        if (promised.isEmpty()) {
            return Optional.empty();
        }
        chapter.say(FateCounts.say(
                        Sentence.of(
                                        "规划纲要、年度计划和分工方案承诺的事项中，可以逐件跟踪的有{all}：",
                                        "The outline, the yearly plans and the divisions of work promise {all} acts that can be followed one by one: ")
                                .with("all", new Strands(promised, "项")),
                        promised,
                        "项")
                .and("。", "."));
        boolean mostlyOpen = with(Fate.OPEN).size() * 2 > promised.size();
        if (mostlyOpen) {
            chapter.say(Sentence.of(
                            "尚待分晓的{open}，期限未到，或应作交代的报告不在已知文件之中，不计完成与否。",
                            "The {open} still open are not due yet, or the report that would tell of them is not among the documents.")
                    .with("open", new Strands(with(Fate.OPEN), "项"))
                    .shining(Light.GREY));
        }
        numbered(Fate.FINISHED, "按数量兑现的", "Kept by number", Light.GREEN).ifPresent(chapter::say);
        numbered(Fate.CARRIED_ON, "逐年推进、数量可核的", "Carried on from year to year, with numbers", Light.GREEN)
                .ifPresent(chapter::say);
        if (!mostlyOpen) {
            bySection().forEach(chapter::say);
        }
        return chapter.chapter();
    }

    private List<Strand> with(Fate fate) {
        return promised.stream().filter(strand -> strand.fate() == fate).toList();
    }

    /** “按数量兑现的有：新建“云上书房”4家（2023年承诺4家、报告5家）…”; only where promise and report both tell a number. */
    private Optional<Draft> numbered(Fate fate, String chinese, String english, Light light) {
        List<Strand> told = with(fate).stream()
                .filter(strand ->
                        strand.reason().contains("报告") && strand.reason().contains("承诺"))
                .filter(strand -> strand.mentions().stream().anyMatch(m -> m.ahead() && m.amount() != null)
                        && strand.mentions().stream().anyMatch(m -> !m.ahead() && m.amount() != null))
                .toList();
        if (told.isEmpty()) {
            return Optional.empty();
        }
        boolean more = told.size() > PromiseProblems.NAMED;
        List<Value> named = new ArrayList<>();
        told.stream().limit(PromiseProblems.NAMED).forEach(strand -> named.add(new Followed(strand, false)));
        return Optional.of(Sentence.of(
                        chinese + "有{count}" + (more ? "，如" : "：") + "{names}。",
                        english + ": {count}" + (more ? ", such as " : ": ") + "{names}.")
                .with("count", new Strands(told, "项"))
                .with("names", new Value.Listed(named))
                .shining(light));
    }

    /** A sentence for each chapter of the plan that promises something that can be followed. */
    private List<Draft> bySection() {
        Map<String, List<Strand>> sections = new LinkedHashMap<>();
        Map<String, Commitment> first = new LinkedHashMap<>();
        NavigableMap<Integer, Commitment> commitments = new TreeMap<>();
        String plan = basis.evaluation().plan().document().id();
        basis.statements(Commitment.class).stream()
                .filter(commitment -> commitment.span().document().equals(plan)
                        && !commitment.section().isEmpty())
                .forEach(commitment -> commitments.put(commitment.span().start(), commitment));
        for (Strand strand : promised) {
            strand.mentions().stream()
                    .filter(mention -> mention.document().id().equals(plan))
                    .map(mention -> commitments.floorEntry(mention.span().start()))
                    .filter(java.util.Objects::nonNull)
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .ifPresent(commitment -> {
                        String section = commitment.section().get(0);
                        sections.computeIfAbsent(section, any -> new ArrayList<>())
                                .add(strand);
                        first.putIfAbsent(section, commitment);
                    });
        }
        List<Draft> said = new ArrayList<>();
        List<Map.Entry<String, Commitment>> inOrder = new ArrayList<>(first.entrySet());
        inOrder.sort(Comparator.comparing(entry -> entry.getValue().span()));
        inOrder.forEach(entry -> {
            String section = entry.getKey();
            Commitment commitment = entry.getValue();
            List<Strand> strands = sections.getOrDefault(section, List.of());
            boolean told = strands.stream().anyMatch(strand -> strand.fate() != Fate.OPEN);
            if (told) {
                said.add(FateCounts.say(
                                Sentence.of("{section}：", "{section}: ")
                                        .with("section", new Value.Named(commitment.span(), section, section)),
                                strands,
                                "项")
                        .and("。", "."));
            }
        });
        return said;
    }
}
