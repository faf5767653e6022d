package org.gangmu.followup;

import java.util.List;
import java.util.Locale;
import org.gangmu.document.Document;

/**
 * A statement of a document that could become a task, with what it says filled in.
 *
 * @param source where it stands; the same after a new reading
 * @param quote the words of the document
 * @param doubts why a person should look before accepting it; empty when nothing is in doubt
 */
public record Proposal(TaskSource source, Document document, TaskOrigin.What what, String quote, List<Doubt> doubts) {
    public Proposal {
        doubts = List.copyOf(doubts);
    }

    /** Why a proposal is doubtful, the gravest first. */
    public enum Doubt {
        NO_AGENCY("没有责任单位", "no agency"),
        UNKNOWN_AGENCY("单位不在名录", "unknown agency"),
        GROUP("单位是一组", "a group of agencies"),
        NO_DEADLINE("没有期限", "no deadline"),
        PAST("期限已过", "deadline past");

        private final String chineseName;
        private final String englishName;

        Doubt(String chineseName, String englishName) {
            this.chineseName = chineseName;
            this.englishName = englishName;
        }

        public String chineseName() {
            return chineseName;
        }

        public String englishName() {
            return englishName;
        }

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
