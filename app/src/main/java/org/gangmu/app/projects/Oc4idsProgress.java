package org.gangmu.app.projects;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gangmu.project.Condition;
import org.gangmu.project.Gates;
import org.gangmu.project.Progress;
import org.gangmu.project.Project;
import org.gangmu.project.Proof;
import org.gangmu.project.Spell;
import org.gangmu.project.Stage;

/** How a project goes, in the fields of OC4IDS: the money month by month as a metric, stages and conditions of gates as milestones. */
final class Oc4idsProgress {
    private Oc4idsProgress() {}

    /** What was invested, recorded by statistics and paid from January to the end of each month. */
    static List<Map<String, Object>> metrics(Project project) {
        var done = new ArrayList<Map<String, Object>>();
        var recorded = new ArrayList<Map<String, Object>>();
        var paid = new ArrayList<Map<String, Object>>();
        for (Progress progress : project.months().values()) {
            done.add(observation(progress.month(), Oc4ids.value(progress.done())));
            if (progress.recorded() != null) {
                recorded.add(observation(progress.month(), Oc4ids.value(progress.recorded())));
            }
            if (progress.paid() != null) {
                paid.add(observation(progress.month(), Oc4ids.value(progress.paid())));
            }
        }
        var metrics = new ArrayList<Map<String, Object>>();
        metric(metrics, "financialProgress", "本年累计完成投资", done);
        metric(metrics, "recordedInvestment", "本年累计纳统投资", recorded);
        metric(metrics, "paidInvestment", "本年累计支付", paid);
        return metrics;
    }

    private static void metric(
            List<Map<String, Object>> metrics, String id, String title, List<Map<String, Object>> observations) {
        if (!observations.isEmpty()) {
            metrics.add(Map.of("id", id, "title", title, "observations", observations));
        }
    }

    private static Map<String, Object> observation(YearMonth month, Map<String, Object> value) {
        return Map.of(
                "id",
                month.toString(),
                "period",
                Map.of(
                        "startDate",
                        Oc4ids.start(LocalDate.of(month.getYear(), 1, 1)),
                        "endDate",
                        Oc4ids.end(month.atEndOfMonth())),
                "value",
                value);
    }

    /** The stages it came to, the conditions of the next gate, and its completion where that is scheduled. */
    static List<Map<String, Object>> milestones(Project project, LocalDate day) {
        var milestones = new ArrayList<Map<String, Object>>();
        int ordinal = 0;
        for (Spell spell : project.spells().subList(1, project.spells().size())) {
            ordinal++;
            milestones.add(Map.of(
                    "id",
                    "stage-" + ordinal + "-" + spell.stage().code(),
                    "title",
                    "进入" + spell.stage().chineseName(),
                    "type",
                    spell.stage().isBuilt() ? "delivery" : "approval",
                    "dateMet",
                    Oc4ids.start(spell.from()),
                    "status",
                    "met"));
        }
        project.stage()
                .next()
                .ifPresent(next -> Gates.standard()
                        .before(next, project.what().kind())
                        .forEach(condition -> milestones.add(condition(project, condition, day))));
        boolean ahead = !project.lineStage().isBuilt() && project.stage() != Stage.WITHDRAWN;
        project.schedule()
                .filter(schedule -> ahead)
                .ifPresent(schedule -> milestones.add(Map.of(
                        "id",
                        "completion",
                        "title",
                        "计划竣工",
                        "type",
                        "delivery",
                        "dueDate",
                        Oc4ids.end(schedule.end().atEndOfMonth()),
                        "dateModified",
                        Oc4ids.start(day),
                        "status",
                        day.isAfter(schedule.end().atEndOfMonth()) ? "notMet" : "scheduled")));
        return milestones;
    }

    private static Map<String, Object> condition(Project project, Condition condition, LocalDate day) {
        Map<String, Object> milestone = new LinkedHashMap<>();
        milestone.put("id", "condition-" + condition.id());
        milestone.put("title", condition.chineseName());
        milestone.put("type", "approval");
        Proof proof = project.proofs().get(condition.id());
        if (proof != null) {
            milestone.put("description", proof.document() + " · " + proof.signer());
            milestone.put("dateMet", Oc4ids.start(proof.on()));
        } else {
            milestone.put("description", condition.document() + " · " + condition.signer());
            milestone.put("dateModified", Oc4ids.start(day));
        }
        milestone.put("status", project.isMet(condition) ? "met" : "notMet");
        return milestone;
    }
}
