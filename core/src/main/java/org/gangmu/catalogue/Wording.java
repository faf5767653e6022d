package org.gangmu.catalogue;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** What stays of an indicator's wording when width, punctuation and words without meaning for it are taken away. */
final class Wording {
    private static final Pattern PUNCTUATION = Pattern.compile("[\\s\\p{Punct}“”‘’《》〈〉【】〔〕（）、，。；：·—–－①-⑨*]+");
    /** Who, when and how: before the name. */
    private static final Pattern BEFORE = Pattern.compile(
            "^(?:预计|预期|力争|实现|完成|全年|当年|累计|年末|主要|其中|新的?|我[省市区县]|全[省市区县国]|本[省市区县]|[省市区县](?=[^级域内])|辖区|区域|规划期末|到|全口径|十[三四]五期间?|20\\d\\d年?)+");
    /** What is told of it: after the name. */
    private static final Pattern AFTER =
            Pattern.compile("(?:年均)?(?:同比|比上年)?(?:名义|实际)?(?:增长速度|增长率|增速|增幅|增长|总量|总额|总数|数量|数|额|规模|水平|值|情况|指标|完成额|左右)$");

    private static final Pattern HARMLESS_BEFORE =
            Pattern.compile("(?:预计|预期|力争|实现|完成|全年|当年|累计|年末|主要|我|全|本|省|市|区|县|地方|辖区|区域|规模|年度|\\d)*");
    private static final Pattern HARMLESS_AFTER =
            Pattern.compile("(?:总量|总额|总数|数量|数|额|值|规模|水平|增速|增长|增幅|年均|同比|可比|完成|达到|现价|不变价|年|率|情况|gdp|万人|亿元|元|个|家)*");

    private Wording() {}

    static String normalise(String wording) {
        String folded = Normalizer.normalize(wording, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String words = PUNCTUATION.matcher(folded).replaceAll("").replace("的", "");
        return words.replaceAll("(?:国内|地区|区域)?生产总值(?:gdp)?", "gdp");
    }

    /** Without the words before and after that tell who, when and in which form. */
    static String withoutFrame(String normal) {
        String rest = BEFORE.matcher(normal).replaceFirst("");
        rest = AFTER.matcher(rest).replaceFirst("");
        return rest.length() < 2 ? normal : rest;
    }

    static boolean isHarmlessBefore(String words) {
        return HARMLESS_BEFORE.matcher(words).matches() || words.matches(".{2,6}[省市区县]");
    }

    static boolean isHarmlessAfter(String words) {
        return HARMLESS_AFTER.matcher(words).matches();
    }
}
