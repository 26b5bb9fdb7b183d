package io.huni.domain.scoring;

import java.math.BigDecimal;
import java.util.Map;

/**
 * What one factor gave and why.
 *
 * @param tenths points earned, in tenths
 * @param maximumTenths points that could be earned, in tenths
 * @param reasonKey translation key of the reason
 * @param reasonParameters what the reason mentions
 */
public record FactorScore(
        Factor factor,
        int tenths,
        int maximumTenths,
        String reasonKey,
        Map<String, Object> reasonParameters) {
    public BigDecimal points() {
        return Points.of(tenths);
    }

    public BigDecimal maximum() {
        return Points.of(maximumTenths);
    }
}
