package org.gangmu.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds by when something is due: 2021年6月底前, 年底前, 力争2022年9月开学, 到2023年. Stateless. */
public final class Deadline {
    private static final Pattern MONTH =
            Pattern.compile("(\\d{4})年(\\d{1,2})月(?:(\\d{1,2})日|底|末|份|中旬|上旬|下旬)?(?:以?前|之前|底前|完成|开学|投用|竣工|建成|启用|开工|印发)");
    private static final Pattern YEAR =
            Pattern.compile("(?:到|至)?(\\d{4})年(?:年)?(?:底|末)(?:以?前|之前)?|(?:到|至)(\\d{4})年|(\\d{4})年(?:完成|竣工|建成|投用)");
    private static final Pattern MONTH_ONLY =
            Pattern.compile("(?<!\\d)(?:今年|当年)?(\\d{1,2})月(?:(\\d{1,2})日|底|末)?(?:以?前|之前|底前)");
    private static final Pattern YEAR_END = Pattern.compile("年底前|年底之前|年内|年末前|今年底");
    private static final Pattern WISHED = Pattern.compile("力争(\\d{4})年(\\d{1,2})月");

    private Deadline() {}

    /**
     * The deadline told in {@code text} as ISO date, month or year; null when none is.
     *
     * @param year the year of the plan, for “6月底前” and “年底前”; 0 when unknown
     */
    public static @Nullable String find(String text, int year) {
        String inMonth = text.indexOf('月') < 0 ? null : findMonth(text, year);
        if (inMonth != null || text.indexOf('年') < 0) {
            return inMonth;
        }
        Matcher yearNamed = YEAR.matcher(text);
        if (yearNamed.find()) {
            for (int group = 1; group <= 3; group++) {
                if (yearNamed.group(group) != null) {
                    return yearNamed.group(group);
                }
            }
        }
        return year > 0 && YEAR_END.matcher(text).find() ? Integer.toString(year) : null;
    }

    private static @Nullable String findMonth(String text, int year) {
        Matcher month = MONTH.matcher(text);
        if (month.find()) {
            return date(month.group(1), month.group(2), month.group(3));
        }
        Matcher wished = WISHED.matcher(text);
        if (wished.find()) {
            return date(wished.group(1), wished.group(2), null);
        }
        Matcher monthOnly = MONTH_ONLY.matcher(text);
        return year > 0 && monthOnly.find()
                ? date(Integer.toString(year), monthOnly.group(1), monthOnly.group(2))
                : null;
    }

    private static @Nullable String date(String year, String month, @Nullable String day) {
        int of = Integer.parseInt(month);
        if (of < 1 || of > 12) {
            return null;
        }
        String text = year + (of < 10 ? "-0" : "-") + of;
        return day == null ? text : text + (day.length() < 2 ? "-0" : "-") + day;
    }
}
