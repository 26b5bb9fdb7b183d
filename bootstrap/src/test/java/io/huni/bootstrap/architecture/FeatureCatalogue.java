package io.huni.bootstrap.architecture;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The features with what each may use, as {@code features.json} declares them.
 *
 * @param shows what the adapters of a feature may use besides, to show it together
 * @param technical packages that all may use and that stand for no feature
 */
record FeatureCatalogue(
        Map<String, Set<String>> features,
        Map<String, Set<String>> shows,
        Map<String, Set<String>> technical) {

    static FeatureCatalogue read() {
        JsonNode catalogue = JsonMapper.shared().readTree(file().toFile());
        return new FeatureCatalogue(
                named(catalogue.get("features"), "uses"),
                named(catalogue.get("features"), "shows"),
                named(catalogue.get("technical"), "uses"));
    }

    boolean isFeature(String name) {
        return features.containsKey(name);
    }

    boolean isTechnical(String name) {
        return technical.containsKey(name);
    }

    boolean isListed(String name) {
        return isFeature(name) || isTechnical(name);
    }

    boolean mayUse(String user, String used) {
        return user.equals(used) || isTechnical(used) || usedBy(user).contains(used);
    }

    boolean mayShow(String user, String used) {
        return mayUse(user, used) || shows.getOrDefault(user, Set.of()).contains(used);
    }

    private Set<String> usedBy(String user) {
        return features.getOrDefault(user, technical.getOrDefault(user, Set.of()));
    }

    private static Map<String, Set<String>> named(JsonNode group, String list) {
        Map<String, Set<String>> uses = new HashMap<>();
        group.properties()
                .forEach(
                        feature ->
                                uses.put(
                                        feature.getKey(),
                                        feature.getValue()
                                                .path(list)
                                                .valueStream()
                                                .map(JsonNode::asString)
                                                .collect(Collectors.toSet())));
        return uses;
    }

    private static Path file() {
        return Stream.iterate(
                        Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent)
                .map(folder -> folder.resolve("features.json"))
                .filter(Files::exists)
                .findFirst()
                .orElseThrow();
    }
}
