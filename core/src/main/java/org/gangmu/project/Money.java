package org.gangmu.project;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gangmu.followup.Refusal;
import org.gangmu.quantity.Dimension;
import org.gangmu.quantity.MeasureUnit;
import org.jspecify.annotations.Nullable;

/**
 * An amount of money as people write it, told in 万元 (ten thousand yuan): {@code 12亿元}, {@code 3,500万元}; a bare number is in
 * 万元, as in the monthly tables of investment.
 *
 * @param wan in 万元; null when it is refused
 * @param refusal why it is no amount a project can have; null when it is one
 */
public record Money(@Nullable BigDecimal wan, @Nullable Refusal refusal) {
    /** 万元 in one 亿元. */
    public static final BigDecimal WAN_PER_YI = BigDecimal.valueOf(10_000);

    /**
     * More than the largest single works of the country cost: 50,000,000 万元, 500 billion yuan. Whoever writes more has written
     * yuan where 万元 are asked for.
     */
    private static final BigDecimal MOST = BigDecimal.valueOf(50_000_000);

    private static final Pattern NUMBER = Pattern.compile("([+-]?\\d[\\d,，]*(?:\\.\\d+)?)\\s*(\\S*)");
    private static final MeasureUnit WAN = MeasureUnit.find("万元").orElseThrow();

    /** Reads {@code text}; a blank one is no amount and no error. */
    public static Money read(String text) {
        String told = text.strip();
        if (told.isEmpty()) {
            return new Money(null, null);
        }
        Matcher matcher = NUMBER.matcher(told);
        if (!matcher.matches()) {
            return refused(
                    "not_money",
                    "“" + told + "”不是金额；请写数字加单位，如 3500万元、1.2亿元",
                    "“" + told + "” is no amount: write a number and a unit, such as 3500万元 or 1.2亿元");
        }
        BigDecimal number = new BigDecimal(matcher.group(1).replaceAll("[,，]", ""));
        String symbol = matcher.group(2);
        Optional<MeasureUnit> unit = symbol.isEmpty() ? Optional.of(WAN) : MeasureUnit.find(symbol);
        if (unit.isEmpty()
                || unit.get().dimension() != Dimension.MONEY
                || !unit.get().convertsTo(WAN)) {
            return refused(
                    "wrong_unit",
                    "“" + symbol + "”不是金额单位；请用 元、万元 或 亿元",
                    "“" + symbol + "” is no unit of money: use 元, 万元 or 亿元");
        }
        BigDecimal wan = unit.get().convert(number, WAN);
        if (wan.signum() < 0) {
            return refused("negative", "金额不能是负数：" + told, "an amount cannot be negative: " + told);
        }
        return wan.compareTo(MOST) > 0 ? tooLarge(told, wan) : new Money(wan, null);
    }

    private static Money tooLarge(String told, BigDecimal wan) {
        String yi = print(wan);
        String meant = print(wan.divide(WAN_PER_YI));
        return refused(
                "implausible",
                "“" + told + "”合 " + yi + "，超出单个项目可能的规模；是不是把元写成了万元（应为 " + meant + "）？",
                "“" + told + "” comes to " + yi + ", more than any single project: were yuan written for 万元 (" + meant
                        + ")?");
    }

    private static Money refused(String code, String chinese, String english) {
        return new Money(null, new Refusal(code, chinese, english));
    }

    /** 36亿元, 3500万元: in 亿元 from one 亿元 on. */
    public static String print(BigDecimal wan) {
        boolean large = wan.abs().compareTo(WAN_PER_YI) >= 0;
        BigDecimal shown = (large ? wan.divide(WAN_PER_YI) : wan).stripTrailingZeros();
        return shown.setScale(Math.max(0, Math.min(shown.scale(), 4)), java.math.RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString()
                + (large ? "亿元" : "万元");
    }
}
