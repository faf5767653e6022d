package org.gangmu.agency;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.gangmu.catalogue.Agencies;
import org.gangmu.catalogue.AgencyName;

/**
 * The one name an agency has in a region, however a document writes it: in 云溪区, 云溪区发改局, 济南市云溪区发展改革局 and
 * 区发展和改革局 are all 区发展和改革局; 云溪区人民政府东湖街道办事处 and 东湖街道 are 东湖街道办事处. Remembers what it was
 * asked; thread-safe.
 */
public final class Naming {
    // 济南市云溪区…, 江东省济南市云溪区…
    private static final Pattern ABOVE = Pattern.compile("[\\u4e00-\\u9fff]{0,12}[省市州盟]");
    private static final Pattern BELOW =
            Pattern.compile("(?:人民政府|政府)?(.*(?:街道办事处|街道|[\\u4e00-\\u9fff][镇乡](?:人民政府|政府)?))");
    private static final int REMEMBERED = 20_000;

    private final String place;
    private final Map<String, String> known = new ConcurrentHashMap<>();

    /** @param place the region's name, 云溪区; empty where none is known, and then names keep their place */
    public Naming(String place) {
        this.place = place;
    }

    public String place() {
        return place;
    }

    /** The one name of what is written, without the remarks in its brackets. Groups keep their words. */
    public String canonical(String written) {
        if (known.size() > REMEMBERED) {
            known.clear();
        }
        return known.computeIfAbsent(written, this::resolve);
    }

    private String resolve(String written) {
        String bare = withoutRemarks(written.strip());
        AgencyName name = Agencies.standard().resolve(bare).get(0);
        if (name.group()) {
            return name.standard();
        }
        String standard = Agencies.standard().resolve(within(bare)).get(0).standard();
        return standard.isEmpty() ? bare : standard;
    }

    /** What {@code written} is called by those who work there: the place before it is only 区. */
    private String within(String written) {
        int at = place.isEmpty() ? -1 : written.indexOf(place);
        boolean leads =
                at == 0 || at > 0 && ABOVE.matcher(written.substring(0, at)).matches();
        if (!leads || written.length() == at + place.length()) {
            return below(written);
        }
        String rest = written.substring(at + place.length());
        var lower = BELOW.matcher(rest);
        return lower.matches() ? lower.group(1) : place.substring(place.length() - 1) + rest;
    }

    // 区政府东湖街道办事处
    private static String below(String written) {
        return written.replaceFirst("^[省市区县州旗](?:人民政府|政府)(?=.+(?:街道办事处|街道|[镇乡]人民政府)$)", "");
    }

    private static String withoutRemarks(String written) {
        String bare = written.replaceAll("[（(][^（）()]*[）)]", "").strip();
        return bare.isEmpty() ? written : bare;
    }
}
