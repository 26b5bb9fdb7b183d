package io.huni.adapter.learning.ranking;

import io.huni.domain.ranking.Examples;
import io.huni.domain.ranking.Factor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * Which column of a matrix says what. A factor whose values are nearly all numbers is one column,
 * of any other each value that enough leads share has its own, with 1 where it is there. What is
 * not there is missing, which trees know how to go on from.
 */
final class Layout {
    /** What fewer leads share says little, and may say who they are. */
    static final int LEADS_OF_A_VALUE = 10;

    private static final double NEARLY_ALL = 0.95;

    private final List<Column> columns;
    private final Map<Factor, Integer> numbers = new HashMap<>();
    private final Map<Column, Integer> places = new HashMap<>();

    Layout(List<Column> columns) {
        this.columns = List.copyOf(columns);
        for (int place = 0; place < columns.size(); place++) {
            Column column = columns.get(place);
            places.put(column, place);
            if (column.number()) {
                numbers.put(column.factor(), place);
            }
        }
    }

    static Layout of(Examples examples, int[] rows) {
        List<Examples.Value> values = examples.values();
        int[] leads = new int[values.size()];
        for (int row : rows) {
            examples.eachValue(row, number -> leads[number]++);
        }
        Map<Factor, List<Counted>> byFactor = new TreeMap<>();
        for (int number = 0; number < leads.length; number++) {
            Examples.Value value = values.get(number);
            byFactor.computeIfAbsent(value.factor(), factor -> new ArrayList<>())
                    .add(new Counted(value.text(), leads[number]));
        }
        List<Column> columns = new ArrayList<>();
        byFactor.forEach((factor, counted) -> columns.addAll(columns(factor, counted)));
        return new Layout(columns);
    }

    private static Collection<Column> columns(Factor factor, List<Counted> counted) {
        long all = counted.stream().mapToLong(Counted::leads).sum();
        long numbers =
                counted.stream()
                        .filter(value -> number(value.text()).isPresent())
                        .mapToLong(Counted::leads)
                        .sum();
        if (all >= LEADS_OF_A_VALUE && numbers >= NEARLY_ALL * all) {
            return List.of(new Column(factor, "", true));
        }
        return counted.stream()
                .filter(value -> value.leads() >= LEADS_OF_A_VALUE)
                .map(value -> new Column(factor, value.text(), false))
                .toList();
    }

    List<Column> columns() {
        return columns;
    }

    /** Where the value stands, if anywhere. */
    Cell cell(Factor factor, String text) {
        Integer number = numbers.get(factor);
        if (number != null) {
            OptionalDouble value = number(text);
            return value.isPresent() ? new Cell(number, (float) value.getAsDouble()) : Cell.NONE;
        }
        Integer place = places.get(new Column(factor, text, false));
        return place == null ? Cell.NONE : new Cell(place, 1);
    }

    private static OptionalDouble number(String text) {
        try {
            double number = Double.parseDouble(text.replace(',', '.'));
            return Double.isFinite(number) ? OptionalDouble.of(number) : OptionalDouble.empty();
        } catch (NumberFormatException word) {
            return OptionalDouble.empty();
        }
    }

    /**
     * @param number whether it holds the factor's number; else 1 where the factor has that text
     */
    record Column(Factor factor, String text, boolean number) {}

    /**
     * @param column below zero when the model does not know the value
     */
    record Cell(int column, float value) {
        static final Cell NONE = new Cell(-1, 0);

        boolean isKnown() {
            return column >= 0;
        }
    }

    private record Counted(String text, int leads) {}
}
