package io.huni.sandbox.graph;

import io.huni.sandbox.world.Page;
import io.huni.sandbox.world.Token;
import io.huni.sandbox.world.World;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Calls about tokens and about whose they are. */
final class TokenCalls {
    private final World world;
    private final String appId;

    TokenCalls(World world, String appId) {
        this.world = world;
        this.appId = appId;
    }

    Answer debug(Question question) {
        String input =
                question.parameter("input_token")
                        .orElseThrow(
                                () ->
                                        GraphError.parameter(
                                                "The parameter input_token is required"));
        question.needToken();
        return Answer.of(
                Map.of(
                        "data",
                        world.token(input).map(this::described).orElseGet(TokenCalls::unknown)));
    }

    Answer me(Question question) {
        Token token = question.needToken();
        if (question.path().size() > 1) {
            return "accounts".equals(question.part(1))
                    ? accounts(question)
                    : Answer.of(Map.of("data", List.of()));
        }
        Page page =
                world.page(token.pages().iterator().next()).orElseThrow(GraphError::unknownPath);
        boolean ofPage = "PAGE".equals(token.kind());
        return Answer.of(
                Map.of(
                        "id",
                        ofPage ? page.id() : "122100000000007",
                        "name",
                        ofPage ? page.name() : "Huni sistem kullanıcısı"));
    }

    Answer accounts(Question question) {
        Token token = question.needToken();
        List<Map<String, Object>> pages =
                world.pages().stream()
                        .filter(page -> token.pages().contains(page.id()))
                        .map(TokenCalls::account)
                        .toList();
        return Answer.of(
                Paged.of(question, pages, Cursor.ofIndex(0), Cursor.ofIndex(pages.size()), false));
    }

    Answer subscriptions(Question question) {
        question.needToken();
        if ("POST".equals(question.method())) {
            return Answer.of(Map.of("success", true));
        }
        return Answer.of(
                Map.of(
                        "data",
                        List.of(
                                Map.of(
                                        "object",
                                        "page",
                                        "active",
                                        true,
                                        "fields",
                                        List.of(Map.of("name", "leadgen", "version", "v26.0"))))));
    }

    private static Map<String, Object> account(Page page) {
        return Map.of(
                "id", page.id(),
                "name", page.name(),
                "access_token", page.token(),
                "category", "Sağlık/güzellik",
                "tasks", List.of("ADVERTISE", "ANALYZE", "MANAGE"));
    }

    private Map<String, Object> described(Token token) {
        boolean valid =
                token.deadSubcode().isEmpty()
                        && token.expiresAt().map(world.now()::isBefore).orElse(true);
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("app_id", appId);
        data.put("type", token.kind());
        data.put("application", "Huni");
        data.put("is_valid", valid);
        data.put("expires_at", token.expiresAt().map(end -> end.getEpochSecond()).orElse(0L));
        data.put("data_access_expires_at", 0);
        data.put("scopes", token.permissions().stream().sorted().toList());
        if (!valid) {
            data.put(
                    "error",
                    Map.of(
                            "code",
                            190,
                            "subcode",
                            token.subcode(),
                            "message",
                            "Error validating access token"));
        }
        return data;
    }

    private static Map<String, Object> unknown() {
        return Map.of(
                "is_valid",
                false,
                "scopes",
                List.of(),
                "error",
                Map.of("code", 190, "message", "Invalid OAuth access token."));
    }
}
