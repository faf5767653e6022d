package org.gangmu.reading;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a budget report that tell which book a section lays out and on which side of it an amount stands. Stateless. */
final class BudgetWords {
    /** By the words of a heading; what is reported beside the books comes after them. */
    private static final Map<String, Pattern> HEADINGS = Map.of(
            "fund", Pattern.compile("政府性基金"),
            "state_capital", Pattern.compile("国有资本经营"),
            "social_insurance", Pattern.compile("社会保险基金|社保基金"),
            "general", Pattern.compile("一般公共预算|公共财政预算"),
            "three_public", Pattern.compile("三公"),
            "debt", Pattern.compile("债务"),
            "transfer", Pattern.compile("上级补助|转移支付|直达资金"));

    private static final List<String> ORDER =
            List.of("three_public", "debt", "transfer", "fund", "state_capital", "social_insurance", "general");

    private static final Pattern LIMIT = Pattern.compile("限额");
    private static final Pattern OUT = Pattern.compile(
            "^减(?!税)|上解|调出|还本|付息|利息|本金|(?:安排|补充|增设)\\S{0,6}稳定调节基金|补助下级|对下|预备费|支出" + "|结转(?:至|到)?(?:下|次)|(?<!收)费用?$|经费");
    private static final Pattern STOCK = Pattern.compile("余额|结余(?!资金安排)");
    private static final Pattern IN = Pattern.compile("收入|税$|税收|利润|股利|转贷|补助|转移支付|直达资金|调入|动用|调用|上年(?:度)?结转|财力|部门");
    private static final Pattern PLANNED = Pattern.compile("(?<=收入|支出)(?:年初|调整)?(?:预算|预期|计划|规划|调整)(?:调整)?(?:数|目标)?$");
    /** Verbs and particles that open or close the words of an item. */
    private static final Pattern OPENS =
            Pattern.compile("^(?:加(?=上|调|地方|债务|动用|下级|专项)|减(?=按|去|上解)|实际安排|其中|全[区市省县]|20\\d\\d年度?"
                    + "|上级(?:提前)?(?:核定|下达|批准)(?:我[区市省县])?)+");

    private static final Pattern CLOSES = Pattern.compile("(?:实现|完成|达到|预期|预计|安排|执行|约?为|是|[：:])+$");
    private static final Pattern ROLLING = Pattern.compile("中期财政规划|财政中期规划|(?:三年)?滚动(?:财政)?(?:预算|规划)");
    private static final Pattern TOTAL = Pattern.compile("(?:收入|支出)(?:总[计量额]|[合共]计)$");

    private BudgetWords() {}

    /** The book that the innermost telling heading names; empty where none does. */
    static String book(List<String> path) {
        for (int i = path.size() - 1; i >= 0; i--) {
            for (String book : ORDER) {
                Pattern words = HEADINGS.get(book);
                if (words != null && words.matcher(path.get(i)).find()) {
                    return book;
                }
            }
        }
        return "";
    }

    /** The book an item names by itself; the general book where it names none. */
    static String bookOf(String item) {
        String book = book(List.of(item));
        return book.isEmpty() || item.contains("转移支付") || item.contains("补助") ? "general" : book;
    }

    /** revenue, expenditure, balance or limit; empty where the words do not say. */
    static String side(String words) {
        if (LIMIT.matcher(words).find()) {
            return "limit";
        }
        if (!words.contains("财力") && OUT.matcher(words).find()) {
            return "expenditure";
        }
        if (STOCK.matcher(words).find()) {
            return "balance";
        }
        return IN.matcher(words).find() ? "revenue" : "";
    }

    /** The words of an item without what is only said about it: 加上级补助收入 is 上级补助收入. */
    static String item(String words) {
        String open = OPENS.matcher(words.strip()).replaceFirst("");
        return CLOSES.matcher(open).replaceFirst("");
    }

    /** 一般公共预算收入调整预期 is an amount of 一般公共预算收入. */
    static String withoutPlan(String item) {
        return PLANNED.matcher(item).replaceFirst("");
    }

    /** Whether a heading above opens the plan of several years (中期财政规划) that goes before the years' own budgets. */
    static boolean isRolling(List<String> path) {
        return path.stream().anyMatch(heading -> ROLLING.matcher(heading).find());
    }

    static boolean isTotal(String words) {
        Matcher total = TOTAL.matcher(words);
        return total.find();
    }
}
