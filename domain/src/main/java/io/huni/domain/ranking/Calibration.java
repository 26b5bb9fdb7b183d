package io.huni.domain.ranking;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Turns what a model says into a chance that comes true as often as it says: a rising line of
 * straight pieces through the log-odds that ten equal groups of leads, which the model at hand had
 * not learned from, turned out to have. It never turns the order of two leads around. (B. Zadrozny,
 * C. Elkan: Transforming classifier scores into accurate multiclass probability estimates, 2002.)
 *
 * @param points by rising margin, at least one
 */
public record Calibration(List<Point> points) {
    private static final int GROUPS = 10;

    /** Nobody is certain: the nearest that a chance comes to 0 and 1. */
    private static final double EDGE = 0.005;

    public Calibration {
        points = List.copyOf(points);
        if (points.isEmpty()) {
            throw new IllegalArgumentException("No points");
        }
    }

    /**
     * @param margin log-odds that the model says, the mean of a group
     * @param odds log-odds that came true
     */
    public record Point(double margin, double odds) {}

    /** Takes log-odds at their word. */
    public static Calibration none() {
        return new Calibration(List.of(new Point(0, 0), new Point(1, 1)));
    }

    /**
     * Needs at least one lead.
     *
     * @param margins log-odds that a model gave to leads that it had not learned from
     */
    public static Calibration of(float[] margins, boolean[] converted) {
        Integer[] order = IntStream.range(0, margins.length).boxed().toArray(Integer[]::new);
        Arrays.sort(order, Comparator.comparingDouble(at -> margins[at]));
        Deque<Group> rising = new ArrayDeque<>();
        for (int number = 0; number < GROUPS; number++) {
            int from = (int) ((long) order.length * number / GROUPS);
            int to = (int) ((long) order.length * (number + 1) / GROUPS);
            if (to > from) {
                Group group = Group.of(Arrays.asList(order).subList(from, to), margins, converted);
                while (!rising.isEmpty() && rising.getLast().odds() > group.odds()) {
                    group = rising.removeLast().and(group);
                }
                rising.addLast(group);
            }
        }
        return new Calibration(rising.stream().map(Group::point).toList());
    }

    /** Above 0 and below 1, whatever the margin. */
    public double chance(double margin) {
        double chance = 1 / (1 + Math.exp(-odds(margin)));
        return Math.min(1 - EDGE, Math.max(EDGE, chance));
    }

    /** Beyond the ends the outermost pieces go on. */
    private double odds(double margin) {
        if (points.size() == 1) {
            return points.getFirst().odds();
        }
        int at = 0;
        while (at < points.size() - 2 && margin > points.get(at + 1).margin()) {
            at++;
        }
        Point left = points.get(at);
        Point right = points.get(at + 1);
        double rise = (right.odds() - left.odds()) / Math.max(1e-9, right.margin() - left.margin());
        return left.odds() + rise * (margin - left.margin());
    }

    private record Group(double margins, int converted, int leads) {
        static Group of(List<Integer> leads, float[] margins, boolean[] converted) {
            return new Group(
                    leads.stream().mapToDouble(lead -> margins[lead]).sum(),
                    (int) leads.stream().filter(lead -> converted[lead]).count(),
                    leads.size());
        }

        Group and(Group other) {
            return new Group(
                    margins + other.margins, converted + other.converted, leads + other.leads);
        }

        /** Half a lead to each side, so that none or all of a group makes nobody certain. */
        double odds() {
            return Math.log((converted + 0.5) / (leads - converted + 0.5));
        }

        Point point() {
            return new Point(margins / leads, odds());
        }
    }
}
