package org.gangmu.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Agencies under all their names: 区发改局, 区发展改革局 and 区发展和改革局 are one. A name is a place (区, 槐荫区), a field with a
 * form of office (发改 + 局) or an office of its own (委编办). The words are in {@code agencies.tsv}. Remembers what it was asked;
 * thread-safe.
 */
public final class Agencies {
    private static final Pattern PLACE =
            Pattern.compile("省|自治区|自治州|市|区|县|旗|州|镇|[\\u4e00-\\u9fff]{2,5}(?:省|自治区|自治州|市|区|县|旗|州|镇)");

    // 各街道办事处 · 相关街道 · 区政府有关部门 · 领导小组成员单位
    private static final Pattern GROUP =
            Pattern.compile("(?:各|相关|有关|其他|其它|全体).+|.*(?:有关|相关|成员|责任|驻区|驻地|直属)(?:部门|单位|机构|企业|街道|镇街)");

    // 区司法局等有关部门
    private static final Pattern AND_OTHERS = Pattern.compile("(.+?)等(.*(?:部门|单位|机构|企业|街道|镇街))");

    private static final Pattern YOUTH_LEAGUE = Pattern.compile("团[省市区县州旗]委");
    private static final Pattern SUB_DISTRICT = Pattern.compile("[\\u4e00-\\u9fff]{1,6}街道");
    private static final Pattern TOWN = Pattern.compile("[\\u4e00-\\u9fff]{1,6}[镇乡]");
    private static final Pattern LOWEST = Pattern.compile("[\\u4e00-\\u9fff]{1,6}(?:街道办事处|[镇乡]人民政府)");
    private static final int LONGEST_PLACE = 8;

    /** A ledger of fifty thousand tasks names the same few thousand agencies again and again. */
    private static final int REMEMBERED = 20_000;

    private static final Map<String, String> FORMS =
            Map.of("局", "局", "委", "委员会", "委员会", "委员会", "厅", "厅", "分局", "分局", "办公室", "办公室");

    private static final Agencies STANDARD = new Agencies(Table.read("agencies.tsv"));

    /** By what follows the place, in all its writings (发改局, 委编办): how that is called. */
    private final Map<String, String> bodies = new HashMap<>();

    private final Map<String, List<AgencyName>> known = new ConcurrentHashMap<>();

    private Agencies(List<List<String>> rows) {
        var fields = new ArrayList<Map.Entry<String, String>>();
        for (List<String> row : rows) {
            String name = row.get(1);
            List<String> names = Stream.concat(
                            Stream.of(name),
                            row.stream().skip(2).limit(1).flatMap(others -> Stream.of(others.split(" "))))
                    .toList();
            switch (row.get(0)) {
                case "field" -> names.forEach(other -> fields.add(Map.entry(other, name)));
                case "office" -> names.forEach(other -> bodies.put(other, name));
                default ->
                    throw new IllegalStateException("agencies.tsv: neither a field nor an office: " + row.get(0));
            }
        }
        // an office goes before a field, a longer field before a shorter one
        fields.sort(Comparator.comparingInt(
                        (Map.Entry<String, String> field) -> field.getKey().length())
                .reversed());
        fields.forEach(field ->
                FORMS.forEach((form, whole) -> bodies.putIfAbsent(field.getKey() + form, field.getValue() + whole)));
    }

    /** The agencies Gangmu knows. */
    public static Agencies standard() {
        return STANDARD;
    }

    /**
     * What a written name means: one agency or one group; two of “区司法局等有关部门”, the one that is named and the others.
     */
    public List<AgencyName> resolve(String written) {
        List<AgencyName> before = known.get(written);
        if (before != null) {
            return before;
        }
        List<AgencyName> resolved = resolved(written);
        if (known.size() >= REMEMBERED) {
            known.clear();
        }
        known.put(written, resolved);
        return resolved;
    }

    private List<AgencyName> resolved(String written) {
        Matcher others = AND_OTHERS.matcher(written);
        if (others.matches()) {
            return List.of(
                    new AgencyName(written, standardOf(others.group(1)), false),
                    new AgencyName(written, others.group(2), true));
        }
        boolean group = GROUP.matcher(written).matches();
        return List.of(new AgencyName(written, group ? written : standardOf(written), group));
    }

    /**
     * Whether a rule or a row stands behind this name: a place with a field and a form of office, an office, a sub-district, a
     * town. Of any other name Gangmu cannot tell whether there is such an agency.
     */
    public boolean knows(String written) {
        return ruled(written) != null || LOWEST.matcher(written).matches();
    }

    /** The one name of the agency written as {@code written}. */
    private String standardOf(String written) {
        String ruled = ruled(written);
        return ruled == null ? written : ruled;
    }

    private @Nullable String ruled(String written) {
        for (int length = 1; length <= Math.min(written.length() - 1, LONGEST_PLACE); length++) {
            String body = bodies.get(written.substring(length));
            if (body != null && PLACE.matcher(written).region(0, length).matches()) {
                return written.substring(0, length) + body;
            }
        }
        if (YOUTH_LEAGUE.matcher(written).matches()) {
            return "共青团" + written.charAt(1) + "委员会";
        }
        if (SUB_DISTRICT.matcher(written).matches()) {
            return written + "办事处";
        }
        return TOWN.matcher(written).matches() ? written + "人民政府" : null;
    }
}
