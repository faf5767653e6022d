package org.gangmu.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class ReadingViewTest {
    @Test
    void linesBrokenInsideASentenceAreJoined() {
        assertThat(read("受区人民政府委托，我向大会提交市中区 2020年国民经\n\n济和社会发展计划执行情况。"))
                .isEqualTo("受区人民政府委托，我向大会提交市中区2020年国民经济和社会发展计划执行情况。\n");
    }

    @Test
    void pageNumbersAreNoText() {
        assertThat(read("全区上下坚持稳中求进工作总基调，扎实推进高质\n- 3 -\n量发展，经济运行总体平稳。"))
                .isEqualTo("全区上下坚持稳中求进工作总基调，扎实推进高质量发展，经济运行总体平稳。\n");
    }

    @Test
    void headingsStayApartFromTheParagraphsTheyHead() {
        assertThat(read("一、主要目标\n地区生产总值增长8%。")).isEqualTo("一、主要目标\n地区生产总值增长8%。\n");
    }

    @Test
    void cellsOfATableRowStayApart() {
        ReadingView view = ReadingView.of(SourceText.of("t", "4 一般公共预算收入（亿元） 100.3 147 8 预期性"));
        assertThat(view.paragraphs().get(0).row()).isTrue();
        assertThat(view.text()).isEqualTo("4 一般公共预算收入（亿元） 100.3 147 8 预期性\n");
    }

    @Test
    void fullWidthDigitsAreFolded() {
        assertThat(read("增长８．５％。")).isEqualTo("增长8.5%。\n");
    }

    @Test
    void everyCharacterKnowsItsPlaceInTheSource() {
        Random random = new Random(7);
        String alphabet = "地区生产总值 \n\t，。1２3.%（）𠮷-—第一章、亿元";
        for (int round = 0; round < 500; round++) {
            StringBuilder text = new StringBuilder();
            int[] points = alphabet.codePoints().toArray();
            for (int i = 0; i < 120; i++) {
                text.appendCodePoint(points[random.nextInt(points.length)]);
            }
            ReadingView view = ReadingView.of(SourceText.of("t", text.toString()));
            for (int i = 0; i + 1 < view.text().length(); i++) {
                char shown = view.text().charAt(i);
                char source = text.charAt(view.sourceIndex(i));
                if (shown != '\n' && shown != ' ' && Character.isSurrogate(source)) {
                    assertThat(shown).isEqualTo(source);
                }
                assertThat(view.sourceIndex(i)).isLessThanOrEqualTo(view.sourceIndex(i + 1));
            }
        }
    }

    private static String read(String text) {
        return ReadingView.of(SourceText.of("t", text)).text();
    }
}
