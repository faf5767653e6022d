package org.gangmu.sheet;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gangmu.quantity.MeasureUnit;

/**
 * What stands in a row's first cell: 其中：限额以上零售额 · 二、固定资产投资* · 地区生产总值（亿元）.
 *
 * @param name without numbering, marks and unit
 * @param unit in brackets behind it; empty when none is
 */
record Label(String name, String unit) {
    private static final Pattern BEFORE =
            Pattern.compile("^(?:[#*※＃\\s]|其中[：:]?|[一二三四五六七八九十]+、|\\d+[.．、]|[（(]\\d+[）)])+");
    private static final Pattern UNIT = Pattern.compile("[（(]([^（()）]{1,10})[）)][#*※]*$");

    static Label of(String cell) {
        String name = BEFORE.matcher(cell).replaceFirst("").replaceAll("[#*※\\s]+$", "");
        Matcher unit = UNIT.matcher(name);
        if (unit.find() && MeasureUnit.find(unit.group(1)).isPresent()) {
            return new Label(name.substring(0, unit.start()).strip(), unit.group(1));
        }
        return new Label(name.strip(), "");
    }
}
