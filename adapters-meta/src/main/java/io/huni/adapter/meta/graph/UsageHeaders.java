package io.huni.adapter.meta.graph;

import io.huni.application.connection.port.LeadForms.Usage;

import org.springframework.http.HttpHeaders;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How near the limits are that hold for pages and their leads, by the headers of an answer. A
 * header may also carry the figures of other uses of the same business, such as its advertising.
 *
 * @param percent the highest figure of all
 * @param blocked how long Meta refuses calls, when it says so
 * @see <a href="https://developers.facebook.com/docs/graph-api/overview/rate-limiting">Meta: rate
 *     limits</a>
 */
record UsageHeaders(int percent, Optional<Duration> blocked) {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int BLOCKED = 101;
    private static final List<String> HEADERS =
            List.of(
                    "X-App-Usage",
                    "X-Page-Usage",
                    "X-Ad-Account-Usage",
                    "X-Business-Use-Case-Usage",
                    "X-FB-Ads-Insights-Throttle");
    private static final List<String> FIGURES =
            List.of(
                    "call_count",
                    "total_time",
                    "total_cputime",
                    "acc_id_util_pct",
                    "app_id_util_pct");

    private static final Set<String> USES = Set.of("leadgen", "pages");

    static UsageHeaders of(HttpHeaders headers) {
        List<JsonNode> figures =
                HEADERS.stream()
                        .flatMap(name -> Stream.ofNullable(headers.getFirst(name)))
                        .map(UsageHeaders::parsed)
                        .flatMap(UsageHeaders::leaves)
                        .filter(UsageHeaders::concernsUs)
                        .toList();
        return new UsageHeaders(highest(figures), longest(figures));
    }

    Usage usage() {
        return new Usage(blocked.isPresent() ? Math.max(percent, BLOCKED) : percent);
    }

    private static JsonNode parsed(String header) {
        try {
            return JSON.readTree(header);
        } catch (JacksonException unreadable) {
            return JSON.missingNode();
        }
    }

    /** The objects with figures: the header itself, or those in the lists of each business. */
    private static Stream<JsonNode> leaves(JsonNode header) {
        Stream<JsonNode> businesses =
                header.propertyStream()
                        .map(Map.Entry::getValue)
                        .filter(JsonNode::isContainer)
                        .flatMap(Json::list);
        return Stream.concat(Stream.of(header), businesses);
    }

    private static boolean concernsUs(JsonNode figures) {
        return !figures.path("type").isString() || USES.contains(figures.path("type").asString());
    }

    private static int highest(List<JsonNode> figures) {
        return figures.stream()
                .flatMap(node -> FIGURES.stream().map(node::path))
                .filter(JsonNode::isNumber)
                .mapToInt(node -> (int) Math.ceil(node.doubleValue()))
                .max()
                .orElse(0);
    }

    private static Optional<Duration> longest(List<JsonNode> figures) {
        return figures.stream()
                .flatMap(
                        node ->
                                Stream.concat(
                                        minutes(node.path("estimated_time_to_regain_access")),
                                        resetIfFull(node)))
                .max(Duration::compareTo);
    }

    private static Stream<Duration> minutes(JsonNode node) {
        return Json.number(node).filter(value -> value > 0).map(Duration::ofMinutes).stream();
    }

    private static Stream<Duration> resetIfFull(JsonNode node) {
        return node.path("acc_id_util_pct").asDouble(0) < 100
                ? Stream.empty()
                : Json.number(node.path("reset_time_duration"))
                        .filter(value -> value > 0)
                        .map(Duration::ofSeconds)
                        .stream();
    }
}
