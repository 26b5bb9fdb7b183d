package io.huni.domain.quality;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** How many leads fall where, both dimensions in bands; every pair of bands is there. */
public record Spread(List<Cell> cells) {
    public static Spread of(List<QualityCard> cards) {
        return new Spread(bands().flatMap(i -> bands().map(f -> Cell.of(cards, i, f))).toList());
    }

    /** Those that are counted, and none in every other pair of bands. */
    public static Spread filled(List<Cell> counted) {
        return new Spread(
                bands().flatMap(i -> bands().map(f -> Cell.among(counted, i, f))).toList());
    }

    private static Stream<Band> bands() {
        return Arrays.stream(Band.values());
    }

    /** Those of one pair of bands. */
    public record Cell(Band interest, Band fit, int leads) {
        private static Cell of(List<QualityCard> cards, Band interest, Band fit) {
            long leads =
                    cards.stream()
                            .filter(card -> card.interest().band() == interest)
                            .filter(card -> card.fit().band() == fit)
                            .count();
            return new Cell(interest, fit, (int) leads);
        }

        private static Cell among(List<Cell> counted, Band interest, Band fit) {
            return counted.stream()
                    .filter(cell -> cell.interest == interest && cell.fit == fit)
                    .findFirst()
                    .orElseGet(() -> new Cell(interest, fit, 0));
        }
    }
}
