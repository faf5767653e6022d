package org.gangmu.document;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gangmu.quantity.Period;

/** Tells the period a document covers from its title, its head and the year it was issued. Stateless. */
final class PeriodWords {
    private static final Pattern YEAR = Pattern.compile("((?:19|20)\\d{2})年");
    private static final Pattern SPAN = Pattern.compile("((?:19|20)\\d{2})年?[—\\-–~～至－]{1,2}((?:19|20)\\d{2})年?");
    private static final Pattern MONTHS = Pattern.compile("((?:19|20)\\d{2})年(?:(\\d{1,2})[—\\-–~～至－])?(\\d{1,2})月");
    private static final Pattern PART_OF_YEAR = Pattern.compile("((?:19|20)\\d{2})年(?:([上下])半年|(第?[一二三四]|前[二三])季度)");
    private static final Pattern FIVE_YEARS = Pattern.compile("第十([一二三四五六七八九])个五年|“?十([一二三四五六七八九])五”?");
    private static final Pattern REVIEWED = Pattern.compile("((?:19|20)\\d{2})年(?:政府)?工作(?:情况)?(?:的)?(?:回顾|总结)");
    private static final String HAN = "一二三四五六七八九";

    private PeriodWords() {}

    static Period periodOf(DocumentType type, String title, String head, int year) {
        Matcher span = SPAN.matcher(title);
        if (span.find()) {
            return years(Integer.parseInt(span.group(1)), Integer.parseInt(span.group(2)));
        }
        return switch (type) {
            case OUTLINE -> outline(title, head);
            case PLAN_REPORT, BUDGET_REPORT ->
                reviewedAndPlanned(YEAR.matcher(title).find() ? title : head, year);
            case ANNUAL_PLAN -> annualPlan(title, year);
            case WORK_REPORT -> workReport(title, year);
            case STATISTICS -> statistics(title, head, year);
            case ACTION_PLAN -> actionPlan(title, head, year);
            default -> months(title, year);
        };
    }

    private static Period outline(String title, String head) {
        Matcher five = FIVE_YEARS.matcher(title + head);
        if (!five.find()) {
            return Period.UNKNOWN;
        }
        String number = five.group(1) == null ? five.group(2) : five.group(1);
        return Period.fiveYears(HAN.indexOf(number) + 11);
    }

    /** 2020年计划执行情况与2021年计划草案: both years; only one of them named, the other is its neighbour. */
    private static Period reviewedAndPlanned(String title, int year) {
        Matcher found = YEAR.matcher(title);
        int first = found.find() ? Integer.parseInt(found.group(1)) : year - 1;
        int last = first;
        while (found.find()) {
            last = Math.max(last, Integer.parseInt(found.group(1)));
        }
        if (first <= 0) {
            return Period.UNKNOWN;
        }
        if (last > first) {
            return years(first, last);
        }
        if (title.contains("决算") && !title.contains("预算")) {
            return Period.year(first); // 2024年度部门决算 plans nothing
        }
        boolean plansIt = year > 0 && year == first;
        return plansIt ? Period.years(first - 1, first) : Period.years(first, first + 1);
    }

    /** A plan for one year that was not reported on but issued: the year before is the one it builds on. */
    private static Period annualPlan(String title, int year) {
        int named = DocumentFacts.year(title);
        return reviewedAndPlanned(title, named > 0 ? named : year);
    }

    private static Period workReport(String title, int year) {
        int named = DocumentFacts.year(title);
        int planned = year > 0 ? year : named;
        return planned <= 0 ? Period.UNKNOWN : Period.years(planned - 1, planned);
    }

    /** The year a report plans when its head tells only which it reviews: “一、2024年工作回顾”; 0 when it does not. */
    static int yearAfterReview(String head) {
        Matcher reviewed = REVIEWED.matcher(head);
        return reviewed.find() ? Integer.parseInt(reviewed.group(1)) + 1 : 0;
    }

    private static Period statistics(String title, String head, int year) {
        Period titled = months(title, 0);
        if (titled.isKnown() || DocumentFacts.year(title) > 0) {
            return titled.isKnown() ? titled : named(title, year);
        }
        return months(head, year);
    }

    private static Period months(String text, int year) {
        Matcher part = PART_OF_YEAR.matcher(text);
        if (part.find()) {
            return partOfYear(Integer.parseInt(part.group(1)), part.group(2), part.group(3));
        }
        Matcher months = MONTHS.matcher(text);
        if (months.find() && !text.startsWith("日", months.end())) {
            int in = Integer.parseInt(months.group(1));
            int last = Integer.parseInt(months.group(3));
            int first = months.group(2) == null ? last : Integer.parseInt(months.group(2));
            if (first >= 1 && last <= 12 && first <= last) {
                return Period.months(in, first, in, last);
            }
        }
        return named(text, year);
    }

    // 2021年上半年 · 2012年一季度 · 2023年前三季度
    private static Period partOfYear(int year, String half, String quarter) {
        if (half != null) {
            int first = half.equals("上") ? 1 : 7;
            return Period.months(year, first, year, first + 5);
        }
        int last = 3 * (HAN.indexOf(quarter.charAt(quarter.length() - 1)) + 1);
        return Period.months(year, quarter.startsWith("前") ? 1 : last - 2, year, last);
    }

    private static Period actionPlan(String title, String head, int year) {
        Matcher span = SPAN.matcher(head);
        if (span.find()) {
            return years(Integer.parseInt(span.group(1)), Integer.parseInt(span.group(2)));
        }
        int named = DocumentFacts.year(title);
        int first = named > 0 ? named : year;
        int length = title.contains("三年") ? 3 : title.contains("五年") ? 5 : title.contains("两年") ? 2 : 1;
        return first <= 0 ? Period.UNKNOWN : Period.years(first, first + length - 1);
    }

    private static Period named(String title, int year) {
        int named = DocumentFacts.year(title);
        int of = named > 0 ? named : year;
        return of <= 0 ? Period.UNKNOWN : Period.year(of);
    }

    private static Period years(int first, int last) {
        return first <= last ? Period.years(first, last) : Period.years(last, first);
    }
}
