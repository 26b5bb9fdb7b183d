package io.huni.domain.ranking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How good chances are, measured on leads that were not learned from.
 *
 * @param auc of two leads of which one converted, how often that one had the higher chance; 0.5 is
 *     tossing a coin
 * @param brier the mean square of what a chance is off by; 0 is best
 * @param plainBrier the same if everybody were given the share that converts
 * @param tenths the chances from 0 to 0.1, from 0.1 to 0.2 and so on, those that hold a lead
 */
public record Measures(double auc, double brier, double plainBrier, List<Tenth> tenths) {
    private static final int TENTHS = 10;

    public Measures {
        tenths = List.copyOf(tenths);
    }

    /**
     * @param chances 0 to 1
     * @param converted of the same leads in the same order
     */
    public static Measures of(double[] chances, boolean[] converted) {
        long won = IntStream.range(0, converted.length).filter(i -> converted[i]).count();
        double rate = converted.length == 0 ? 0 : (double) won / converted.length;
        return new Measures(
                auc(chances, converted),
                brier(chances, converted),
                rate * (1 - rate),
                tenths(chances, converted));
    }

    /** Ties count half; 0.5 when there is only one outcome. */
    static double auc(double[] chances, boolean[] converted) {
        Integer[] order = IntStream.range(0, chances.length).boxed().toArray(Integer[]::new);
        Arrays.sort(order, Comparator.comparingDouble(i -> chances[i]));
        double won = 0;
        double ranks = 0;
        for (int from = 0; from < order.length; ) {
            int to = from;
            int wonHere = 0;
            while (to < order.length && chances[order[to]] == chances[order[from]]) {
                wonHere += converted[order[to++]] ? 1 : 0;
            }
            won += wonHere;
            ranks += wonHere * (from + to + 1) / 2.0;
            from = to;
        }
        double lost = chances.length - won;
        return won == 0 || lost == 0 ? 0.5 : (ranks - won * (won + 1) / 2) / (won * lost);
    }

    static double brier(double[] chances, boolean[] converted) {
        return IntStream.range(0, chances.length)
                .mapToDouble(i -> chances[i] - (converted[i] ? 1 : 0))
                .map(off -> off * off)
                .average()
                .orElse(0);
    }

    private static List<Tenth> tenths(double[] chances, boolean[] converted) {
        List<Tenth> tenths = new ArrayList<>();
        for (int tenth = 0; tenth < TENTHS; tenth++) {
            int wanted = tenth;
            int[] inside =
                    IntStream.range(0, chances.length)
                            .filter(i -> tenthOf(chances[i]) == wanted)
                            .toArray();
            if (inside.length > 0) {
                tenths.add(Tenth.of(tenth, inside, chances, converted));
            }
        }
        return tenths;
    }

    private static int tenthOf(double chance) {
        return Math.min(TENTHS - 1, (int) (chance * TENTHS));
    }

    /**
     * @param number 0 for the chances below 0.1
     * @param predicted their mean chance
     * @param converted the share of them that did
     */
    public record Tenth(int number, int leads, double predicted, double converted) {
        private static Tenth of(int number, int[] inside, double[] chances, boolean[] converted) {
            return new Tenth(
                    number,
                    inside.length,
                    Arrays.stream(inside).mapToDouble(i -> chances[i]).average().orElse(0),
                    Arrays.stream(inside)
                            .mapToDouble(i -> converted[i] ? 1 : 0)
                            .average()
                            .orElse(0));
        }
    }
}
