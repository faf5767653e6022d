package org.gangmu.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * The agencies a task's closing bracket names, as written: 责任单位：A、B · 牵头单位：A；责任单位：B、C · A牵头，B配合 · A、B按职责分工负责.
 *
 * @param lead who leads (牵头)
 * @param responsible who is responsible or takes part (责任, 负责, 配合)
 */
record AgencyNames(List<String> lead, List<String> responsible) {
    private static final String[] LEADS = {"牵头", "主办", "总牵头"};
    private static final String[] CLOSERS = {
        "按职责分工负责落实",
        "按职责分工负责",
        "按职责分别负责",
        "分工负责",
        "分别负责",
        "具体负责",
        "共同负责",
        "负责落实",
        "负责",
        "配合落实",
        "协同配合",
        "配合",
        "参与",
        "参加",
        "协办",
        "落实",
        "具体承办",
        "承办"
    };

    /** Whether the words in a bracket name the agencies of a task. */
    static boolean isTold(String words) {
        int colon = words.indexOf('：');
        if (colon > 0 && colon <= 8) {
            String key = words.substring(0, colon);
            return key.endsWith("单位") || key.endsWith("部门") || key.endsWith("牵头") || key.endsWith("责任人");
        }
        return (words.endsWith("负责")
                        || words.endsWith("牵头")
                        || words.endsWith("配合")
                        || words.endsWith("落实")
                        || words.endsWith("参与"))
                && words.length() <= 200
                && words.length() >= 4;
    }

    /** The agencies of the words in a bracket. */
    static AgencyNames parse(String words) {
        List<String> lead = new ArrayList<>();
        List<String> responsible = new ArrayList<>();
        boolean keyed = words.indexOf('：') >= 0;
        List<String> list = responsible;
        for (String part : words.split(keyed ? "[；]|，(?=[^：，；]{2,6}：)" : "[；，]")) {
            int colon = part.indexOf('：');
            String key = colon < 0 ? "" : part.substring(0, colon);
            if (colon >= 0) {
                list = leads(key) ? lead : responsible;
            } else if (!keyed) {
                list = leads(part) ? lead : responsible;
            }
            addNames(part.substring(colon + 1), list);
        }
        return new AgencyNames(List.copyOf(lead), List.copyOf(responsible));
    }

    private static boolean leads(String words) {
        for (String lead : LEADS) {
            if (words.contains(lead)) {
                return true;
            }
        }
        return false;
    }

    private static void addNames(String names, List<String> to) {
        for (String name : names.split("[、，；]")) {
            String bare = withoutCloser(name.strip());
            if (!bare.isEmpty()) {
                to.add(bare);
            }
        }
    }

    private static String withoutCloser(String name) {
        String bare = name.startsWith("由") ? name.substring(1) : name;
        for (String closer : CLOSERS) {
            if (bare.endsWith(closer)) {
                bare = bare.substring(0, bare.length() - closer.length());
                break;
            }
        }
        for (String lead : LEADS) {
            if (bare.endsWith(lead)) {
                return bare.substring(0, bare.length() - lead.length());
            }
        }
        return bare;
    }
}
