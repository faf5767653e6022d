package org.gangmu.app.projects;

import java.util.List;
import org.gangmu.app.portal.LightView;
import org.gangmu.app.portal.SourceLink;
import org.jspecify.annotations.Nullable;

/**
 * A project on its own page.
 *
 * @param reasons all that its light rests on, the gravest first
 * @param gate the next gate; null at the end of the line and aside of it
 * @param seen how many acts there are, for the forms
 * @param papers whether what was written in confidence is shown
 */
public record ProjectView(
        String id,
        String name,
        String stageWord,
        LightView light,
        List<Reason> reasons,
        List<Fact> facts,
        List<Step> steps,
        @Nullable Gate gate,
        List<Month> months,
        List<Plan> plans,
        List<Blocked> bottlenecks,
        List<Need> needs,
        String officer,
        List<Line> visits,
        List<Told> sources,
        List<Line> life,
        int seen,
        boolean papers,
        List<ActForm> forms) {

    /** @param clause what the rule rests on; empty without a rule */
    public record Reason(LightView light, String text, String clause) {}

    /** What is known of it, with its label. */
    public record Fact(String label, String value, boolean chinese) {}

    /** A stage on the line. @param state done, now or ahead. @param when the day it was entered; empty when unknown */
    public record Step(String word, String state, String when, String note) {}

    /**
     * The next gate.
     *
     * @param forecast how long it may take, in words
     */
    public record Gate(String to, List<Check> checks, int missing, String forecast) {}

    /** A condition. @param stall how long it may take, in words; empty where it is proven */
    public record Check(
            String name, boolean met, String document, String signer, String basis, String proof, String stall) {}

    /** A month's report. @param width of a bar, 0 to 100 */
    public record Month(
            String month, String done, String percent, String due, String recorded, String paid, int width) {}

    /** A year's plan and what is done of it. */
    public record Plan(int year, String amount, String done, String percent) {}

    /** What holds it up, or did. */
    public record Blocked(
            int number,
            String kind,
            String text,
            String owner,
            String deadline,
            boolean open,
            boolean overdue,
            String settled) {}

    /** What it needs of a factor. */
    public record Need(String factor, String needed, String secured, int percent, String deadline) {}

    /** An act of the history. @param words empty where nothing was said, or it is not shown */
    public record Line(String act, String word, String when, String who, String words) {}

    /** What a document says of it. */
    public record Told(SourceLink source, String words) {}
}
