package io.huni.adapter.tabular.imports;

import java.util.ArrayList;
import java.util.List;

/** Finds the character between cells: the one that stands equally often in the first lines. */
final class Separator {
    private static final List<Character> KNOWN = List.of(',', ';', '\t', '|');
    private static final int LINES = 30;
    private static final String SAID = "sep=";

    private Separator() {}

    /** What Excel writes above a table to say it. */
    static boolean isSaid(String firstLine) {
        return firstLine.startsWith(SAID) && firstLine.strip().length() <= SAID.length() + 1;
    }

    static char of(String head) {
        String first = head.lines().findFirst().orElse("");
        if (isSaid(first) && first.length() > SAID.length()) {
            return first.charAt(SAID.length());
        }
        char best = ',';
        double most = 0;
        for (char candidate : KNOWN) {
            double points = points(head, candidate);
            if (points > most) {
                most = points;
                best = candidate;
            }
        }
        return best;
    }

    /** How many there are in the first line, less where other lines have another number. */
    private static double points(String head, char candidate) {
        List<Integer> counts = Counting.perLine(head, candidate, LINES);
        if (counts.isEmpty() || counts.getFirst() == 0) {
            return 0;
        }
        int first = counts.getFirst();
        long same = counts.stream().filter(count -> count == first).count();
        return first * ((double) same / counts.size() + 0.01);
    }

    /** Counts outside of quotes. */
    private static final class Counting {
        private Counting() {}

        static List<Integer> perLine(String text, char wanted, int lines) {
            List<Integer> counts = new ArrayList<>();
            boolean quoted = false;
            boolean blank = true;
            int count = 0;
            for (int at = 0; at < text.length() && counts.size() < lines; at++) {
                char one = text.charAt(at);
                quoted ^= one == '"';
                if (one == '\n' && !quoted) {
                    if (!blank) {
                        counts.add(count);
                    }
                    count = 0;
                    blank = true;
                } else {
                    count += one == wanted && !quoted ? 1 : 0;
                    blank &= Character.isWhitespace(one);
                }
            }
            if (counts.isEmpty() && !blank) {
                counts.add(count);
            }
            return counts;
        }
    }
}
