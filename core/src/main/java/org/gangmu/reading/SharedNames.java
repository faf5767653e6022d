package org.gangmu.reading;

import java.util.ArrayList;
import java.util.List;
import org.gangmu.quantity.Measure;

/**
 * Deals the names of a “分别” list out to its numbers: “存、贷款余额分别达到2.1万亿元、2万亿元” and, after it,
 * “分别增长9.2%、13.4%”. Not thread-safe.
 */
final class SharedNames {
    /** “分别完成年度目标任务的” is the longest that stands between 分别 and its numbers. */
    private static final int REACH = 14;

    /** A rate is called by three characters: 通达率, 普及率. */
    private static final int RATE = 3;

    private List<String> names = List.of();
    private int next = -1;
    /** The names of the sentence's figures that were told one by one. */
    private final List<String> told = new ArrayList<>();

    void clear() {
        told.clear();
        names = List.of();
        next = -1;
    }

    /**
     * The name of this number when a list deals it out; empty otherwise.
     *
     * @param own the cleaned words before the number
     * @param listed whether the number goes on with an enumeration
     */
    String next(String text, FoundNumber found, String own, boolean listed) {
        if (isDealt(text, found)) {
            List<String> parts = own.isEmpty() ? before(text, found) : split(own, found);
            names = parts;
            next = 0;
        } else if (next >= 0 && !(listed && own.isEmpty())) {
            next = -1;
        }
        boolean dealt = next >= 0 && names.size() > 1 && next < names.size();
        return dealt ? names.get(next++) : "";
    }

    /** Whether 分别 stands between the words of the number's clause and the number. */
    private static boolean isDealt(String text, FoundNumber found) {
        int number = found.number().start();
        return Clauses.contains(text, "分别", Math.max(found.clause(), number - REACH), number);
    }

    /** Takes note of a name told by itself: “游客3.2亿人次、收入3700亿元，分别增长8%、8.4%” deals them out afterwards. */
    void tell(String name) {
        told.add(name);
        names = List.of();
    }

    /** The names told before, as many as numbers follow. */
    private List<String> before(String text, FoundNumber found) {
        int count = 1;
        NumberToken number = found.number();
        for (NumberToken next = NumberScan.next(text, number.end(), found.clauseEnd());
                next != null;
                next = NumberScan.next(text, next.end(), found.clauseEnd())) {
            count++;
        }
        return names.size() == count || count == 1 || told.size() < count
                ? names
                : List.copyOf(told.subList(told.size() - count, told.size()));
    }

    private static List<String> split(String own, FoundNumber found) {
        return found.measure().measure() == Measure.RANK ? ranks(own) : split(own);
    }

    /** “家电、汽车换新数量分别居全国” before 第2位、第7位: each name with its place. */
    private static List<String> ranks(String own) {
        int apart = own.indexOf("分别");
        int place = FigureWords.PLACE.longest(own, own.length(), 0);
        if (apart <= 0 || place == 0) {
            return List.of(own);
        }
        String rank = own.substring(own.length() - place) + "排名";
        return split(own.substring(0, apart)).stream().map(name -> name + rank).toList();
    }

    /** “金融机构本外币存、贷款余额” into its names; a first name cut short takes the end of the last. */
    private static List<String> split(String own) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int i = 1; i + 1 < own.length(); i++) {
            char c = own.charAt(i);
            if (c == '、' || (c == '和' || c == '与') && i - start >= 2) {
                parts.add(own.substring(start, i));
                start = i + 1;
            }
        }
        parts.add(own.substring(start));
        int last = parts.size() - 1;
        String whole = parts.get(last);
        String first = parts.get(0);
        if (parts.size() == 2 && first.length() > 1 && isCutShort(first, whole)) {
            parts.set(1, first.substring(0, first.length() - 1) + whole); // 本外币存、贷款余额
        } else if (last > 0 && (isBare(whole))) {
            parts.set(last, owner(first) + whole); // 技术合同登记数、成交额
        }
        for (int i = 0; i < last; i++) {
            parts.set(i, completed(parts.get(i), whole));
        }
        return parts;
    }

    // 存 beside 贷款余额 lacks 款余额
    private static boolean isCutShort(String part, String last) {
        boolean same = last.length() >= 2 && part.endsWith(last.substring(last.length() - 2));
        return !same && last.length() >= 3 && "存贷进出收支城乡男女".indexOf(part.charAt(part.length() - 1)) >= 0;
    }

    private static boolean isBare(String name) {
        return FigureWords.GENERIC.longest(name, 0, name.length()) == name.length()
                || name.length() == 3 && name.charAt(2) == '率';
    }

    /** Whose measure a name tells: 技术合同 of 技术合同登记数, 适龄儿童 of 适龄儿童入园率. */
    private static String owner(String name) {
        int head = Math.max(
                FigureWords.HEAD.longest(name, name.length(), 0),
                FigureWords.GENERIC_END.longest(name, name.length(), 0));
        int length = head > 0 ? head : name.endsWith("率") ? 3 : name.length();
        return name.substring(0, Math.max(0, name.length() - length));
    }

    /**
     * A part with the words it shares with the last one: 食品 beside 药品抽检合格率 is 食品抽检合格率, 苹果 beside
     * 中药材产量 is 苹果产量.
     */
    private static String completed(String part, String last) {
        if (isCutShort(part, last)) {
            return part + last.substring(1);
        }
        int parallel = FigureWords.PARALLEL.longest(last, 0, last.length());
        if (parallel > 0 && FigureWords.PARALLEL.longest(part, 0, part.length()) == part.length()) {
            return part + last.substring(parallel); // 第一、第三产业增加值
        }
        if (FigureWords.HEAD.longest(part, part.length(), 0) > 0
                || "率量额数值".indexOf(part.charAt(part.length() - 1)) >= 0
                || isBare(part)) {
            return part;
        }
        int alike = alike(part, last);
        if (alike > 0) {
            return part + last.substring(alike);
        }
        int head = FigureWords.HEAD.longest(last, last.length(), 0);
        if (head == 0 && last.endsWith("率") && last.length() > RATE) {
            head = RATE; // 千兆光纤 beside 5G网络通达率
        }
        return part + last.substring(last.length() - head);
    }

    /** Where {@code last} goes on behind the longest ending it shares with {@code part}: 居民 of 城镇居民; 0 when nowhere. */
    private static int alike(String part, String last) {
        for (int length = Math.min(part.length(), 6); length > 0; length--) {
            int at = last.lastIndexOf(part.substring(part.length() - length));
            if (at >= 0 && at + length < last.length()) {
                return at + length;
            }
        }
        return 0;
    }
}
