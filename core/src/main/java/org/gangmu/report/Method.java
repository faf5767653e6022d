package org.gangmu.report;

import org.gangmu.judge.RuleSet;

/** How the report judges, said from the rule set itself. Stateless. */
final class Method {
    private Method() {}

    static Text of(RuleSet rules) {
        return new Text(
                "研判依据“" + rules.name() + "”（" + rules.citation() + "）：总量指标按复合增长推算各年应到的水平，比率类指标按直线推算，"
                        + "五年累计指标按应占份额推算，逐年约束类指标逐年核对。达到或超过应到水平为“在轨”；未达到但“完成进度÷时间进度”不低于"
                        + rules.yellowFrom() + "为“偏慢”；再低，或约束性指标到期未完成，为“明显落后”。数据距今超过" + rules.freshMonths()
                        + "个月、年份不全、单位不可比或目标待下达的不评灯，并写明缺什么。文中每个数都取自所注出处或由其算得，出具前逐一复算。",
                "Judged by “" + rules.english() + "” (" + rules.citation()
                        + "): amounts follow compound growth, rates a straight line, five-year sums their share, yearly duties are"
                        + " checked year by year. At or ahead of the path is green; behind, with progress ÷ time of at least "
                        + rules.yellowFrom()
                        + ", yellow; less, or a binding target missed at its end, red. Data older than "
                        + rules.freshMonths()
                        + " months, missing years, units that do not compare and targets not yet assigned give no light, and the"
                        + " report says what is missing. Every number is taken from the source cited or computed from it, and"
                        + " computed again before the report is handed out.");
    }
}
