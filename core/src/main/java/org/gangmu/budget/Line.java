package org.gangmu.budget;

import java.math.BigDecimal;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.gangmu.quantity.MeasureUnit;
import org.jspecify.annotations.Nullable;

/**
 * One line of a budget, read from a document or entered by a person.
 *
 * @param id of a document's line its document and where its number stands, {@code sha256:…@210}; else the external id it was entered by
 * @param item as printed or entered, such as 教育支出
 * @param code of the government revenue and expenditure classification; null where none is told and none is sure
 * @param amount with its printed digits, in {@code unit}
 * @param unit of money that Gangmu knows: 元, 万元, 亿元
 * @param parent the id of the line it is a part of; null for a line that stands for itself
 * @param growth percent against the year before, as printed
 * @param source where it was read; null for an entered line
 */
public record Line(
        String id,
        Account account,
        String item,
        @Nullable String code,
        BigDecimal amount,
        String unit,
        @Nullable String parent,
        @Nullable BigDecimal growth,
        @Nullable Source source) {
    private static final Pattern FRAME = Pattern.compile("^(?:全[区市省县国]|[我本][区市省县]|20\\d\\d年度?|截至|地方政府)+|预算(?=收入|支出|总)");

    private static final Pattern HEADLINE =
            Pattern.compile("(?:.*全[区市省县])?(?:20\\d\\d年)?(?:一般公共|公共财政|政府性基金|国有资本经营|社会保险基金)(?:预算)?(?:总)?(?:收入|支出)");
    private static final Map<String, BigDecimal> FACTORS = new ConcurrentHashMap<>();
    private static final Pattern TOTAL = Pattern.compile("总[计量额]|[合共]计");

    /**
     * @param document the id of the document
     * @param numberStart where the number begins, counted in the file
     * @param mention whether the line stands outside the sections that lay the books out
     */
    public record Source(String document, int numberStart, int start, int end, boolean mention) {}

    public Line {
        factor(unit); // refuses what is no unit
    }

    /** The amount in 元. */
    public BigDecimal yuan() {
        return amount.multiply(factor(unit));
    }

    /** Half of the last printed digit, in 元. */
    public BigDecimal slackYuan() {
        BigDecimal half = BigDecimal.ONE.movePointLeft(amount.scale()).divide(BigDecimal.valueOf(2));
        return half.multiply(factor(unit));
    }

    /** How many 元 a unit is. Asked for every line again and again, so the few that there are stay at hand. */
    private static BigDecimal factor(String unit) {
        BigDecimal known = FACTORS.get(unit);
        if (known == null) {
            known = MeasureUnit.find(unit)
                    .orElseThrow(() -> new IllegalArgumentException("Not a unit of money: " + unit))
                    .factor();
            FACTORS.put(unit, known);
        }
        return known;
    }

    /** The amount as printed, with its unit. */
    public String text() {
        return amount.toPlainString() + unit;
    }

    /** What two lines must share to be the same item: 2020年全区政府性基金预算支出 and 政府性基金支出 are. */
    public String key() {
        return code != null ? code : FRAME.matcher(item).replaceAll("");
    }

    /** Whether it tells the revenue or expenditure of a whole book, without what is added to it. */
    public boolean isHeadline() {
        return HEADLINE.matcher(item).matches();
    }

    /** Whether it adds everything up that comes in or goes out: 收入总计, 支出合计. */
    public boolean isTotal() {
        return TOTAL.matcher(item).find();
    }

    public boolean isEntered() {
        return source == null;
    }

    Line within(@Nullable String other) {
        return new Line(id, account, item, code, amount, unit, other, growth, source);
    }
}
