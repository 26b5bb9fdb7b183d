package io.huni.domain.quality;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Numbers as people write them, for whoever reads them as {@link Check.Between} does. */
public final class NumberCases {
    private static final List<String> CASES =
            List.of(
                    "15.000=15000",
                    "15,000=15000",
                    "15 000=15000",
                    "15\u00a0000=15000",
                    "15\u202f000 ₺=15000",
                    "1.234.567,50=1234567.50",
                    "1,234,567.50=1234567.50",
                    "1 234 567,5=1234567.5",
                    "15.5=15.5",
                    "15,5=15.5",
                    "15.50=15.50",
                    "15.0000=15.0000",
                    "1500.000=1500.000",
                    "0.125=0.125",
                    "0,500=0.500",
                    "€ 15.000=15000",
                    "€15.000,00=15000.00",
                    "15.000 TL=15000",
                    "15000tl=15000",
                    "15.000 Lira=15000",
                    "15.000 LİRA=15000",
                    "₺1.500=1500",
                    "2,500 USD=2500",
                    "$ 2,500.75=2500.75",
                    "120 euro=120",
                    "  42 =42",
                    "-15.000=-15000",
                    "+7=+7",
                    "-5=-5",
                    "007=7",
                    "123456789012345678=123456789012345678",
                    "123.456.789.012.345.678,123456789=123456789012345678.123456789",
                    "=",
                    "on beş=",
                    "10-15=",
                    "10 - 15=",
                    "15.00.000=",
                    "1.000,000.5=",
                    "1.000.00=",
                    "1,2,3=",
                    "1..5=",
                    "15.=",
                    ".5=",
                    "1.2345678901=",
                    "1234567890123456789=",
                    "+90 532 123 45 67=",
                    "15 kg=",
                    "TL=",
                    "١٥=",
                    "1e5=",
                    "15.000 TL ve üstü=");

    private NumberCases() {}

    public static Stream<Case> all() {
        return CASES.stream().map(Case::of);
    }

    /**
     * @param number empty when the text is none
     */
    public record Case(String text, Optional<BigDecimal> number) {
        private static Case of(String said) {
            String number = said.substring(said.indexOf('=') + 1);
            return new Case(
                    said.substring(0, said.indexOf('=')),
                    Optional.of(number).filter(some -> !some.isEmpty()).map(BigDecimal::new));
        }
    }
}
