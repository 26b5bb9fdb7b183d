package io.huni.bootstrap.attack;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/** Records that are there, by the collection that they are read from; answers tell of new ones. */
final class Ids {
    private static final int KEPT = 80;

    private final Map<String, List<String>> byCollection = new HashMap<>();

    /** What a list or a new record shows. */
    synchronized void learn(Operation operation, JsonNode answer) {
        String path = operation.path();
        String collection = path.substring(path.lastIndexOf('/') + 1);
        add(collection, answer.path("id").asString(""));
        answer.path("items").valueStream().map(World::id).forEach(id -> add(collection, id));
    }

    synchronized void add(String collection, String id) {
        List<String> known = byCollection.computeIfAbsent(collection, first -> new ArrayList<>());
        if (id.isEmpty() || collection.startsWith("{") || known.contains(id)) {
            return;
        }
        known.add(id);
        if (known.size() > KEPT) {
            known.removeFirst();
        }
    }

    /** One of the collection, or of any where it has none. */
    synchronized String oneOf(String collection, RandomGenerator random) {
        List<String> known =
                byCollection.getOrDefault(collection, List.of()).isEmpty()
                        ? byCollection.values().stream().flatMap(List::stream).toList()
                        : byCollection.get(collection);
        return known.isEmpty() ? "0" : known.get(random.nextInt(known.size()));
    }
}
