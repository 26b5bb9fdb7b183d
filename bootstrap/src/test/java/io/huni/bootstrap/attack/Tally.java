package io.huni.bootstrap.attack;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** How the answers were distributed, over all and by operation. */
final class Tally {
    private final SortedMap<Integer, Integer> statuses = new TreeMap<>();
    private final Map<String, SortedMap<Integer, Integer>> byOperation = new TreeMap<>();

    synchronized void count(Operation operation, int status) {
        statuses.merge(status, 1, Integer::sum);
        byOperation
                .computeIfAbsent(operation.id(), first -> new TreeMap<>())
                .merge(status, 1, Integer::sum);
    }

    synchronized SortedMap<Integer, Integer> statuses() {
        return new TreeMap<>(statuses);
    }

    /** Of all answers those from the one status to the other, both included. */
    synchronized double share(int from, int to) {
        return sum(statuses.subMap(from, to + 1)) / (double) Math.max(1, sum(statuses));
    }

    private static int sum(Map<Integer, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The operations of which not one call went well. */
    synchronized List<String> neverDone(List<Operation> operations) {
        return operations.stream()
                .map(Operation::id)
                .filter(id -> sum(counted(id).subMap(200, 300)) == 0)
                .toList();
    }

    private SortedMap<Integer, Integer> counted(String operation) {
        return byOperation.getOrDefault(operation, new TreeMap<>());
    }

    @Override
    public synchronized String toString() {
        StringBuilder text =
                new StringBuilder("garbage: " + sum(statuses) + " calls, answers " + statuses);
        byOperation.forEach(
                (id, counts) -> text.append("\n  ").append(id).append(" ").append(counts));
        return text.toString();
    }
}
