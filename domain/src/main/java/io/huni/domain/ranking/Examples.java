package io.huni.domain.ranking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Many leads whose outcome is known, held in little memory: each value that occurs is kept once and
 * has a number, a lead is a row of such numbers. Grows by {@link #add}, on one thread.
 */
public final class Examples {
    /** What has more different values is no choice; further ones are not told apart. */
    static final int MOST_VALUES = 50_000;

    private final Map<Factor, Map<String, Integer>> numbers = new HashMap<>();
    private final List<Value> values = new ArrayList<>();
    private final BitSet converted = new BitSet();
    private int[] ends = new int[1024];
    private int[] cells = new int[16 * 1024];
    private byte[] parts = new byte[1024];
    private int size;

    public void add(Example example) {
        int at = size == 0 ? 0 : ends[size - 1];
        cells = room(cells, at + example.known().values().size());
        for (Map.Entry<Factor, String> known : example.known().values().entrySet()) {
            int number = number(known.getKey(), known.getValue());
            if (number >= 0) {
                cells[at++] = number;
            }
        }
        ends = room(ends, size + 1);
        parts = parts.length > size ? parts : Arrays.copyOf(parts, size * 2);
        ends[size] = at;
        parts[size] = (byte) example.part();
        converted.set(size, example.outcome() == Outcome.CONVERTED);
        size++;
    }

    private int number(Factor factor, String text) {
        Map<String, Integer> known = numbers.computeIfAbsent(factor, key -> new HashMap<>());
        Integer number = known.get(text);
        if (number != null) {
            return number;
        }
        if (known.size() >= MOST_VALUES) {
            return -1;
        }
        known.put(text, values.size());
        values.add(new Value(factor, text));
        return values.size() - 1;
    }

    private static int[] room(int[] array, int wanted) {
        return array.length >= wanted
                ? array
                : Arrays.copyOf(array, Math.max(wanted, array.length + array.length / 2));
    }

    public int size() {
        return size;
    }

    public boolean isConverted(int row) {
        return converted.get(row);
    }

    /** As {@link Example#part} says. */
    public int part(int row) {
        return parts[row];
    }

    /** Every value that occurs; its place is its number. */
    public List<Value> values() {
        return List.copyOf(values);
    }

    /** Hands over the numbers of what is known of a lead. */
    public void eachValue(int row, IntConsumer consumer) {
        for (int at = row == 0 ? 0 : ends[row - 1]; at < ends[row]; at++) {
            consumer.accept(cells[at]);
        }
    }

    /** What was known of a lead. */
    public KnownAtCapture known(int row) {
        SortedMap<Factor, String> known = new TreeMap<>();
        eachValue(row, number -> known.put(values.get(number).factor(), values.get(number).text()));
        return new KnownAtCapture(known);
    }

    public int[] rows(IntPredicate wanted) {
        return IntStream.range(0, size).filter(wanted).toArray();
    }

    /** What became of the leads of these rows, in their order. */
    public boolean[] outcomes(int[] rows) {
        boolean[] outcomes = new boolean[rows.length];
        for (int at = 0; at < rows.length; at++) {
            outcomes[at] = isConverted(rows[at]);
        }
        return outcomes;
    }

    public EnoughData count(int[] rows) {
        int won = (int) Arrays.stream(rows).filter(this::isConverted).count();
        return new EnoughData(rows.length, won);
    }

    public EnoughData count() {
        return new EnoughData(size, converted.cardinality());
    }

    /** A factor's value. */
    public record Value(Factor factor, String text) {}
}
