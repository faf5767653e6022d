package org.gangmu.app.projects;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.gangmu.app.portal.LightView;
import org.gangmu.project.Project;
import org.gangmu.project.ProjectLight;
import org.gangmu.project.YearPlan;

/**
 * A project in a list and on the board.
 *
 * @param days how long it has been in its stage
 * @param percent of the year's plan that is done; empty without a plan or a report
 * @param width the same as a share of 100 for a bar, at most 100
 * @param blocked how many bottlenecks are open
 */
public record ProjectRow(
        String id,
        String name,
        String stage,
        String stageWord,
        String kind,
        String kindWord,
        String level,
        String levelWord,
        String agency,
        String money,
        LightView light,
        String reason,
        long days,
        String percent,
        int width,
        int blocked,
        int sources) {

    static ProjectRow of(Project project, ProjectLight light, LocalDate day, Say say) {
        YearMonth last = YearMonth.from(day);
        String percent = "";
        int width = 0;
        for (int year = last.getYear(); year >= last.getYear() - 1 && percent.isEmpty(); year--) {
            YearPlan plan = project.plans().get(year);
            BigDecimal done = plan == null
                    ? null
                    : project.latest(year, last)
                            .map(progress -> plan.percent(progress.done()))
                            .orElse(null);
            if (done != null) {
                percent = year + " · " + done + "%";
                width = Math.min(100, done.intValue());
            }
        }
        return new ProjectRow(
                project.id(),
                project.what().name(),
                project.stage().code(),
                say.word(project.stage()),
                project.what().kind().code(),
                say.word(project.what().kind()),
                project.what().level().code(),
                say.word(project.what().level()),
                project.what().agency(),
                say.money(project.what().wan()),
                say.light(light.light()),
                say.why(light.first()),
                project.spell().days(day),
                percent,
                width,
                project.openBottlenecks().size(),
                project.joined().size() + (project.origin().source() == null ? 0 : 1));
    }

    /** As cells of a table that is saved. */
    List<Object> cells() {
        return List.of(
                name,
                stageWord,
                kindWord,
                levelWord,
                agency,
                money,
                light.word(),
                reason,
                days,
                percent,
                blocked,
                sources);
    }
}
