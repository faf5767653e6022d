package org.gangmu.lineage;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gangmu.quantity.MeasureUnit;
import org.jspecify.annotations.Nullable;

/** The number an undertaking is told with: 20个, 0.65万亩. */
record Count(BigDecimal value, String unit) {
    static final Pattern NUMBER = Pattern.compile("(?:约|近|超过?|不少于|不低于|突破|达到?|累计)?(\\d[\\d,]*(?:\\.\\d+)?)(?:余|多)?(万|亿)?"
            + "([个处座所家条亩套户部台张项辆栋间口盏件支名人场次米片批对吨元顷]|公里|千米|平方米|平方公里|公顷|人次|家次|美元|个以上|亩次|%|万千瓦|千瓦|兆瓦|标准煤)?"
            + "(?:以上|左右|以内|余|多)?");

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d年");

    /** The only number in {@code words} that is no year; null when there is none or there are several. */
    static @Nullable Count only(String words) {
        Matcher matcher = NUMBER.matcher(YEAR.matcher(words).replaceAll(""));
        Count found = null;
        while (matcher.find()) {
            if (matcher.group(2) != null || matcher.group(3) != null) {
                if (found != null) {
                    return null;
                }
                String unit = (matcher.group(2) == null ? "" : matcher.group(2))
                        + (matcher.group(3) == null ? "" : matcher.group(3));
                found = new Count(new BigDecimal(matcher.group(1).replace(",", "")), unit);
            }
        }
        return found;
    }

    /** How {@code told} compares with {@code promised}: negative when less; empty when their units do not convert. */
    static Optional<Integer> compare(Mention told, Mention promised) {
        if (told.amount() == null || promised.amount() == null) {
            return Optional.empty();
        }
        if (told.unit().equals(promised.unit())) {
            return Optional.of(told.amount().compareTo(promised.amount()));
        }
        Optional<MeasureUnit> from = MeasureUnit.find(told.unit());
        Optional<MeasureUnit> to = MeasureUnit.find(promised.unit());
        return from.isPresent() && to.isPresent() && from.get().convertsTo(to.get())
                ? Optional.of(from.get().convert(told.amount(), to.get()).compareTo(promised.amount()))
                : Optional.empty();
    }
}
