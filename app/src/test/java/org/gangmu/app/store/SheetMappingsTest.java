package org.gangmu.app.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.gangmu.sheet.Meaning;
import org.gangmu.sheet.SheetMapping;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SheetMappingsTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 5, 1);

    @TempDir
    Path directory;

    @ParameterizedTest
    @EnumSource
    void theLastMappingOfAnIssuerAndShapeIsRemembered(TestDatabase database) throws Exception {
        try (Store store = Store.open(database.fresh(directory))) {
            SheetMapping first = new SheetMapping(0, 0, 1, Map.of(2, Meaning.CUMULATED), Map.of());
            SheetMapping second = first.withRows(Map.of("云雾指数", SheetMapping.SKIPPED));
            store.sheetMappings().remember("区统计局", "5|指标", first, "reviewer", TODAY);
            store.sheetMappings().remember("区统计局", "5|指标", first, "reviewer", TODAY);
            store.sheetMappings().remember("区统计局", "5|指标", second, "reviewer", TODAY);
            assertThat(store.sheetMappings().find("区统计局", "5|指标")).contains(second);
            assertThat(store.sheetMappings().find("市统计局", "5|指标")).isEmpty();
            assertThat(store.sheetMappings().find("区统计局", "6|指标")).isEmpty();
            assertThat(store.sheetMappings().issuers()).containsExactly("区统计局");
            assertThat(store.sql()
                            .sql("SELECT COUNT(*) FROM sheet_mapping")
                            .query(Integer.class)
                            .single())
                    .isEqualTo(2);
            assertThat(store.verify().isIntact()).isTrue();
            assertThatThrownBy(() -> store.sql()
                            .sql("UPDATE sheet_mapping SET body = ''")
                            .update())
                    .hasMessageContaining("append-only");
        }
    }
}
