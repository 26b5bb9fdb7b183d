package io.huni.adapter.meta.connection;

import io.huni.adapter.meta.graph.Json;
import io.huni.application.connection.port.MetaAccess.OpenedPage;
import io.huni.application.connection.port.MetaAccess.TokenState;

import tools.jackson.databind.JsonNode;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads what Meta says of tokens, pages and money. */
final class GraphAccess {
    private GraphAccess() {}

    /** {@code expires_at} 0 means never. */
    static TokenState token(JsonNode data) {
        return new TokenState(
                Json.flag(data.path("is_valid")).orElse(false),
                Json.moment(data.path("expires_at")),
                permissions(data),
                Json.text(data.path("type")));
    }

    private static Set<String> permissions(JsonNode data) {
        Stream<JsonNode> granular =
                Json.list(data.path("granular_scopes")).map(scope -> scope.path("scope"));
        return Stream.concat(Json.list(data.path("scopes")), granular)
                .flatMap(scope -> Json.text(scope).stream())
                .collect(Collectors.toSet());
    }

    static Optional<OpenedPage> page(JsonNode node) {
        return Json.id(node.path("id"))
                .map(
                        id ->
                                new OpenedPage(
                                        id,
                                        Json.text(node.path("name")).orElse(id.value()),
                                        Json.text(node.path("access_token"))));
    }

    /** Numbers are text at Meta; a day without delivery has no row. */
    static BigDecimal spend(JsonNode body) {
        return Json.list(body.path("data"))
                .flatMap(row -> Json.text(row.path("spend")).stream())
                .filter(text -> text.matches("\\d{1,15}(\\.\\d{1,6})?"))
                .map(BigDecimal::new)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
