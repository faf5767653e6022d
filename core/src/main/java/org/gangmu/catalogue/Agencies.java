package org.gangmu.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Agencies under all their names: 区发改局, 区发展改革局 and 区发展和改革局 are one. A name is a place (区, 槐荫区), a field with a
 * form of office (发改 + 局) or an office of its own (委编办). The words are in {@code agencies.tsv}. Immutable and thread-safe.
 */
public final class Agencies {
    private static final Agencies STANDARD = new Agencies(Table.read("agencies.tsv"));

    private static final Pattern PLACE =
            Pattern.compile("省|自治区|自治州|市|区|县|旗|州|镇|[\\u4e00-\\u9fff]{2,5}(?:省|自治区|自治州|市|区|县|旗|州|镇)");

    // 各街道办事处 · 相关街道 · 区政府有关部门 · 领导小组成员单位
    private static final Pattern GROUP =
            Pattern.compile("(?:各|相关|有关|其他|其它|全体).+|.*(?:有关|相关|成员|责任|驻区|驻地|直属)(?:部门|单位|机构|企业|街道|镇街)");

    // 区司法局等有关部门
    private static final Pattern AND_OTHERS = Pattern.compile("(.+?)等(.*(?:部门|单位|机构|企业|街道|镇街))");

    private static final Map<String, String> FORMS =
            Map.of("局", "局", "委", "委员会", "委员会", "委员会", "厅", "厅", "分局", "分局", "办公室", "办公室");

    private final List<Map.Entry<String, String>> fields = new ArrayList<>();
    private final Map<String, String> offices = new HashMap<>();

    private Agencies(List<List<String>> rows) {
        for (List<String> row : rows) {
            String name = row.get(1);
            put(row.get(0), name, name);
            if (row.size() > 2) {
                for (String other : row.get(2).split(" ")) {
                    put(row.get(0), other, name);
                }
            }
        }
        fields.sort(Comparator.comparingInt(
                        (Map.Entry<String, String> field) -> field.getKey().length())
                .reversed());
    }

    private void put(String kind, String name, String standard) {
        switch (kind) {
            case "field" -> fields.add(Map.entry(name, standard));
            case "office" -> offices.put(name, standard);
            default -> throw new IllegalStateException("agencies.tsv: neither a field nor an office: " + kind);
        }
    }

    /** The agencies Gangmu knows. */
    public static Agencies standard() {
        return STANDARD;
    }

    /**
     * What a written name means: one agency or one group; two of “区司法局等有关部门”, the one that is named and the others.
     */
    public List<AgencyName> resolve(String written) {
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
        return ruled(written) != null || written.matches("[\\u4e00-\\u9fff]{1,6}(?:街道办事处|[镇乡]人民政府)");
    }

    /** The one name of the agency written as {@code written}. */
    private String standardOf(String written) {
        String ruled = ruled(written);
        return ruled == null ? written : ruled;
    }

    private @Nullable String ruled(String written) {
        Matcher place = PLACE.matcher(written);
        for (int length = 1; length < Math.min(written.length(), 9); length++) {
            if (place.region(0, length).matches()) {
                String body = bodyOf(written.substring(length));
                if (body != null) {
                    return written.substring(0, length) + body;
                }
            }
        }
        if (written.matches("团[省市区县州旗]委")) {
            return "共青团" + written.charAt(1) + "委员会";
        }
        if (written.matches("[\\u4e00-\\u9fff]{1,6}街道")) {
            return written + "办事处";
        }
        return written.matches("[\\u4e00-\\u9fff]{1,6}[镇乡]") ? written + "人民政府" : null;
    }

    private @Nullable String bodyOf(String body) {
        String office = offices.get(body);
        if (office != null) {
            return office;
        }
        for (Map.Entry<String, String> field : fields) {
            String form = body.startsWith(field.getKey())
                    ? FORMS.get(body.substring(field.getKey().length()))
                    : null;
            if (form != null) {
                return field.getValue() + form;
            }
        }
        return null;
    }
}
