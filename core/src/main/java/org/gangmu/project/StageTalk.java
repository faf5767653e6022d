package org.gangmu.project;

import java.util.regex.Pattern;
import org.gangmu.reading.ProjectStage;

/**
 * What a clause says of the stage of the projects it names.
 *
 * @param told what its words tell
 * @param now what is true while they are said: of what is promised, the stage before
 */
record StageTalk(Stage told, Stage now) {
    private static final Pattern START = Pattern.compile("开工|启动|新建|筹建|动工|奠基");
    private static final Pattern INTO_RESERVE = Pattern.compile("策划项目转为储备|策划储备|包装策划");
    private static final Pattern INTO_CONSTRUCTION = Pattern.compile("储备项目转为建设|转为建设项目");

    static StageTalk of(String text, int from, int to, boolean ahead) {
        String words = text.substring(from, to);
        Stage told = Stage.find(ProjectStage.of(text, from, to).code()).orElse(Stage.CONSTRUCTION);
        if (INTO_RESERVE.matcher(words).find()) {
            return new StageTalk(Stage.RESERVE, ahead ? Stage.IDEA : Stage.RESERVE);
        }
        if (INTO_CONSTRUCTION.matcher(words).find()) {
            return new StageTalk(Stage.CONSTRUCTION, ahead ? Stage.RESERVE : Stage.CONSTRUCTION);
        }
        return new StageTalk(told, ahead ? before(told, words) : told);
    }

    private static Stage before(Stage told, String words) {
        return switch (told) {
            case PRODUCING, COMPLETED -> Stage.CONSTRUCTION;
            case CONSTRUCTION -> START.matcher(words).find() ? Stage.PREPARATORY : Stage.CONSTRUCTION;
            default -> told;
        };
    }
}
