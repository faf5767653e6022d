package org.gangmu.project;

import java.math.BigDecimal;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * What was invested from January to the end of a month, in 万元.
 *
 * @param recorded what statistics has recorded (入库纳统); null where it was not told
 * @param paid what was paid (支付); null where it was not told
 */
public record Progress(
        YearMonth month,
        BigDecimal done,
        @Nullable BigDecimal recorded,
        @Nullable BigDecimal paid) {}
