package io.huni.domain.scoring;

import java.math.BigDecimal;

/** Turns tenths of points into points. */
final class Points {
    private Points() {}

    static BigDecimal of(int tenths) {
        return BigDecimal.valueOf(tenths, 1).stripTrailingZeros();
    }
}
