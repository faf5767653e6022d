package org.gangmu.allotment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.gangmu.allotment.Fault.Kind;
import org.gangmu.allotment.Whole.Manner;
import org.gangmu.quantity.Bound;
import org.gangmu.quantity.Period;

/** Finds what contradicts itself in an allotment. One object serves one allotment. */
final class AllotmentCheck {
    private final Allotment allotment;
    private final Whole whole;
    private final Predicate<String> known;
    private final List<Fault> faults = new ArrayList<>();

    AllotmentCheck(Allotment allotment, Predicate<String> known) {
        this.allotment = allotment;
        this.whole = allotment.whole();
        this.known = known;
    }

    List<Fault> faults() {
        if (!allotment.parts().isEmpty()) {
            rule();
        }
        Set<String> seen = new HashSet<>();
        for (Part part : allotment.parts()) {
            holder(part, seen);
            value(part);
        }
        return List.copyOf(faults);
    }

    private void add(Kind kind, String holder, String chinese, String english) {
        faults.add(new Fault(kind, holder, chinese, english));
    }

    private void rule() {
        Rule rule = allotment.rule();
        if (rule.adds() && !whole.addsUp(allotment.division())) {
            boolean rate = whole.manner() == Manner.RATE;
            add(
                    Kind.RULE,
                    "",
                    "“" + whole.name() + "”" + (rate ? "是比率、均值或没有总量的任务，各部分不能相加" : "是各年的水平，不能跨年相加")
                            + "；请改用“各有其值”或“每家不低于”",
                    "“" + whole.name() + "” "
                            + (rate ? "is a rate, an average or has no amount" : "is a level of each year")
                            + ": its parts do not add up. Choose “not additive” or “each at least”");
        } else if (rule != Rule.NOT_ADDITIVE && whole.value() == null) {
            add(
                    Kind.RULE,
                    "",
                    "规划没有给出“" + whole.name() + "”的数，只能按“各有其值”分解",
                    "the plan tells no number for “" + whole.name() + "”: only “not additive” can be chosen");
        }
    }

    private void holder(Part part, Set<String> seen) {
        String holder = part.holder();
        if (!seen.add(holder)) {
            add(
                    Kind.TWICE,
                    holder,
                    "“" + holder + "”出现了两次，请合并为一行",
                    "“" + holder + "” stands there twice: make it one row");
        } else if (whole.within().contains(holder)) {
            add(
                    Kind.CIRCULAR,
                    holder,
                    "“" + holder + "”的任务不能再分给它自己",
                    "what “" + holder + "” holds cannot be a part of itself");
        } else if (allotment.division() == Division.YEARS) {
            year(holder);
        } else if (!known.test(holder)) {
            boolean agency = allotment.division() == Division.AGENCIES;
            add(
                    Kind.UNKNOWN,
                    holder,
                    agency ? "登记册和文件里都没有“" + holder + "”这个单位，请核对名称或先登记" : "“" + holder + "”不是本地区的下级地区、街道或镇，请核对名称",
                    agency
                            ? "neither the registry nor a document knows the agency “" + holder
                                    + "”: check the name or enter it"
                            : "“" + holder + "” is no region, sub-district or town within this region: check the name");
        }
    }

    private void year(String holder) {
        Period years = whole.years();
        boolean inside = holder.matches("\\d{4}")
                && Integer.parseInt(holder) >= years.firstYear()
                && Integer.parseInt(holder) <= years.lastYear();
        if (!inside) {
            add(
                    Kind.OUTSIDE,
                    holder,
                    "“" + holder + "”不在规划期" + years + "之内",
                    "“" + holder + "” lies outside the plan’s years " + years);
        }
    }

    private void value(Part part) {
        String holder = part.holder();
        BigDecimal weight = part.weight();
        if (allotment.rule() == Rule.WEIGHT && (weight == null || weight.signum() <= 0)) {
            add(Kind.WEIGHT, holder, "“" + holder + "”的权重要大于零", "the weight of “" + holder + "” must be above zero");
            return;
        }
        BigDecimal value = part.value();
        if (value == null) {
            if (allotment.rule() != Rule.WEIGHT) {
                add(Kind.NUMBER, holder, "“" + holder + "”没有填数", "“" + holder + "” has no number");
            }
            return;
        }
        if (!Allotment.sameUnit(part.unit(), whole.unit())) {
            add(
                    Kind.UNIT,
                    holder,
                    "“" + holder + "”的单位“" + part.unit() + "”不能换算成“" + whole.unit() + "”",
                    "the unit “" + part.unit() + "” of “" + holder + "” does not convert to “" + whole.unit() + "”");
            return;
        }
        BigDecimal goal = whole.value();
        if (goal != null) {
            against(goal, Allotment.convert(value, part.unit(), whole.unit()), holder);
        }
    }

    private void against(BigDecimal goal, BigDecimal value, String holder) {
        int order = value.compareTo(goal);
        boolean ceiling = whole.bound() == Bound.LE;
        if (allotment.rule() == Rule.MINIMUM && (ceiling ? order > 0 : order < 0)) {
            String limit = goal.toPlainString() + whole.unit();
            add(
                    Kind.MINIMUM,
                    holder,
                    "“" + holder + "”" + (ceiling ? "高于上限" : "低于要求的") + limit,
                    "“" + holder + "” is " + (ceiling ? "above the limit " : "below the required ") + limit);
        }
        if (allotment.rule().adds() && value.signum() * goal.signum() < 0) {
            add(
                    Kind.SIGN,
                    holder,
                    "“" + holder + "”的数与总数方向相反，请核对正负号",
                    "the number of “" + holder + "” goes against the whole: check its sign");
        }
        boolean lastYear = allotment.division() == Division.YEARS
                && holder.equals(String.valueOf(whole.years().lastYear()));
        if (lastYear && allotment.rule() == Rule.NOT_ADDITIVE && whole.manner() != Manner.FLOW && misses(order)) {
            add(
                    Kind.END,
                    holder,
                    "末年" + holder + "应为规划目标" + goal.toPlainString() + whole.unit() + "，不能低于规划；要改目标请走计划调整",
                    "the last year " + holder + " must come to the plan’s " + goal.toPlainString() + " " + whole.unit()
                            + "; to change the target, adjust the plan");
        }
    }

    /** Whether the last year's value falls short of the target: on its other side the years may aim higher than the plan. */
    private boolean misses(int order) {
        return switch (whole.bound()) {
            case LE -> order > 0;
            case GE -> order < 0;
            default -> order != 0;
        };
    }
}
