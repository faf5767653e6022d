package org.gangmu.app.projects;

import java.math.BigDecimal;
import org.gangmu.app.portal.LightView;
import org.gangmu.app.portal.Words;
import org.gangmu.followup.Refusal;
import org.gangmu.judge.Light;
import org.gangmu.project.BottleneckKind;
import org.gangmu.project.Factor;
import org.gangmu.project.FieldNames;
import org.gangmu.project.KeyLevel;
import org.gangmu.project.LeadActKind;
import org.gangmu.project.LeadStage;
import org.gangmu.project.Money;
import org.gangmu.project.ProjectActKind;
import org.gangmu.project.ProjectKind;
import org.gangmu.project.ProjectLight;
import org.gangmu.project.Stage;
import org.jspecify.annotations.Nullable;

/** The words of projects in the reader's language. */
final class Say {
    private static final BigDecimal WAN_PER_MILLION = BigDecimal.valueOf(100);

    private final Words words;

    Say(Words words) {
        this.words = words;
    }

    String either(String chinese, String english) {
        return words.english() ? english : chinese;
    }

    String word(Stage stage) {
        return either(stage.chineseName(), stage.englishName());
    }

    String word(ProjectKind kind) {
        return either(kind.chineseName(), kind.englishName());
    }

    String word(KeyLevel level) {
        return either(level.chineseName(), level.englishName());
    }

    String word(BottleneckKind kind) {
        return either(kind.chineseName(), kind.englishName());
    }

    String word(Factor factor) {
        return either(factor.chineseName(), factor.englishName());
    }

    String word(ProjectActKind kind) {
        return either(kind.chineseName(), kind.englishName());
    }

    String word(LeadStage stage) {
        return either(stage.chineseName(), stage.englishName());
    }

    String word(LeadActKind kind) {
        return either(kind.chineseName(), kind.englishName());
    }

    String field(String name) {
        return either(FieldNames.chinese(name), FieldNames.english(name));
    }

    String why(Refusal refusal) {
        return either(refusal.chinese(), refusal.english());
    }

    String why(ProjectLight.Reason reason) {
        return either(reason.chinese(), reason.english());
    }

    LightView light(Light light) {
        return new LightView(light.code(), words.say("projects.light." + light.code()));
    }

    /** 3.5亿元 or 350.0 million yuan; a dash where it is unknown. */
    String money(@Nullable BigDecimal wan) {
        if (wan == null) {
            return "—";
        }
        return words.english()
                ? wan.divide(WAN_PER_MILLION)
                                .setScale(1, java.math.RoundingMode.HALF_UP)
                                .stripTrailingZeros()
                                .toPlainString()
                        + " million yuan"
                : Money.print(wan);
    }
}
