package org.gangmu.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gangmu.catalogue.Catalogue;
import org.gangmu.catalogue.Indicator;
import org.gangmu.catalogue.Owners;
import org.gangmu.document.Document;
import org.gangmu.judge.Finding;
import org.gangmu.judge.FindingRule;
import org.gangmu.judge.Light;
import org.gangmu.judge.Outcome;
import org.gangmu.quantity.Measure;
import org.gangmu.report.Problem.Severity;
import org.gangmu.report.Sentence.Draft;
import org.gangmu.report.Value.Cited;
import org.gangmu.report.Value.Named;
import org.gangmu.report.Value.When;
import org.gangmu.statement.Figure;

/** Figures that contradict each other: one problem an indicator, however many checks it fails. */
final class ContradictionProblems {
    private static final Set<FindingRule> TOLD_TWICE =
            Set.of(FindingRule.REPEAT, FindingRule.BASE, FindingRule.TABLE_VS_PROSE);

    private final Basis basis;

    private ContradictionProblems(Basis basis) {
        this.basis = basis;
    }

    static List<Problem> of(Basis basis) {
        return new ContradictionProblems(basis).problems();
    }

    private List<Problem> problems() {
        Map<String, List<Finding>> byIndicator = new LinkedHashMap<>();
        for (Finding finding : basis.findings()) {
            if (finding.verdict() == Outcome.CONTRADICTS) {
                String key = Catalogue.standard().key(finding.claim().indicator());
                byIndicator.computeIfAbsent(key, any -> new ArrayList<>()).add(finding);
            }
        }
        return byIndicator.values().stream().map(this::problem).toList();
    }

    private Problem problem(List<Finding> findings) {
        List<Draft> said = findings.stream().map(this::said).toList();
        return new Problem(Severity.CONTRADICTION, Light.RED, said, List.of(advice(findings)));
    }

    private Draft said(Finding finding) {
        Figure claim = finding.claim();
        if (TOLD_TWICE.contains(finding.rule()) && finding.figures().size() == 2) {
            return twice(finding, claim, finding.figures().get(1));
        }
        return Sentence.of(
                        "{document}载{when}{name}{stated}，由所列其他数据算得{computed}，不能自洽。",
                        "{document} tells {name} of {when} as {stated}; from the other figures it gives, {computed} follows.")
                .with("document", document(claim))
                .with("when", When.of(claim))
                .with("name", name(claim))
                .with("stated", new Value.Found(finding, false))
                .with("computed", new Value.Found(finding, true))
                .shining(Light.RED);
    }

    private Draft twice(Finding finding, Figure one, Figure other) {
        boolean growth = one.measure() == Measure.GROWTH;
        boolean same = one.span().document().equals(other.span().document());
        boolean table = finding.rule() == FindingRule.TABLE_VS_PROSE;
        Draft draft = Sentence.of(
                        "{when}{name}" + (growth ? "增速" : ""), "{name}" + (growth ? ", growth of" : " of") + " {when}")
                .with("when", When.of(one))
                .with("name", name(one))
                .with("one", Cited.of(one))
                .with("other", Cited.of(other))
                .with("document", document(one))
                .shining(Light.RED);
        if (same) {
            return draft.and(
                    "在{document}中两处不一：" + (table ? "表中为{one}，正文为{other}。" : "一处为{one}，另一处为{other}。"),
                    " is told in two ways in {document}: "
                            + (table ? "{one} in its table, {other} in its prose." : "{one} and {other}."));
        }
        return draft.and(
                        "，{document}为{one}，{document_too}为{other}，二者不一。",
                        ": {one} in {document}, {other} in {document_too}.")
                .with("document_too", document(other));
    }

    /** Which of the values is true is for the owner to say. */
    private Draft advice(List<Finding> findings) {
        Figure claim = findings.get(0).claim();
        Draft draft = Sentence.of("由{owner}核定", "{owner} is to settle ")
                .with(
                        "owner",
                        basis.owner(Owners.standard()
                                .of(Catalogue.standard()
                                        .find(claim.indicator())
                                        .map(Indicator::id)
                                        .orElse(null))));
        for (int i = 0; i < findings.size(); i++) {
            String mark = i == 0 ? "" : "_" + i;
            question(draft, findings.get(i), mark);
        }
        return draft.and(
                "，更正有误的文件并公布更正说明；更正之前引用该数的，应注明所据文件。",
                ", and to correct in public the document that is wrong; until then whoever quotes it should name the document.");
    }

    private void question(Draft draft, Finding finding, String mark) {
        Figure claim = finding.claim();
        String growth = claim.measure() == Measure.GROWTH ? "增速" : "";
        String ofGrowth = claim.measure() == Measure.GROWTH ? "the growth of " : "";
        String next = mark.isEmpty() ? "" : "、";
        String nextEnglish = mark.isEmpty() ? "" : ", and ";
        boolean twice = TOLD_TWICE.contains(finding.rule()) && finding.figures().size() == 2;
        draft.and(
                        next + "{when" + mark + "}{name" + mark + "}" + growth + "是{one" + mark + "}还是{other" + mark
                                + "}",
                        nextEnglish + "whether " + ofGrowth + "{name" + mark + "} in {when" + mark + "} is {one" + mark
                                + "} or {other" + mark + "}")
                .with("when" + mark, When.of(claim))
                .with("name" + mark, name(claim))
                .with("one" + mark, twice ? Cited.of(claim) : new Value.Found(finding, false))
                .with("other" + mark, twice ? Cited.of(finding.figures().get(1)) : new Value.Found(finding, true));
    }

    private static Named name(Figure figure) {
        String english = Catalogue.standard()
                .find(figure.indicator())
                .map(Indicator::english)
                .orElse(figure.indicator());
        return new Named(figure.span(), figure.indicator(), english);
    }

    private Value document(Figure figure) {
        Document document = basis.document(figure.span()).orElseThrow();
        return new Value.Titled(document);
    }
}
