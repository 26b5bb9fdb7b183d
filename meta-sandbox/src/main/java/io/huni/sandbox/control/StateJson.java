package io.huni.sandbox.control;

import io.huni.sandbox.MetaSandbox;
import io.huni.sandbox.world.Form;
import io.huni.sandbox.world.Page;
import io.huni.sandbox.world.World;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the stand-in knows, for its page and for tests. */
final class StateJson {
    private final MetaSandbox sandbox;
    private final World world;

    StateJson(MetaSandbox sandbox) {
        this.sandbox = sandbox;
        this.world = sandbox.world();
    }

    Map<String, Object> now() {
        Map<String, Object> state = new LinkedHashMap<>();
        state.put("appId", sandbox.settings().appId());
        state.put("appSecret", sandbox.settings().appSecret());
        state.put("verifyToken", sandbox.settings().verifyToken());
        state.put("webhookUrl", sandbox.webhooks().target());
        state.put("pages", world.pages().stream().map(this::page).toList());
        state.put(
                "tokens",
                world.tokens().stream()
                        .map(token -> Map.of("value", token.value(), "kind", token.kind()))
                        .toList());
        state.put("calls", world.calls().byKind());
        state.put("lastCalls", world.calls().last());
        state.put("lastWebhooks", sandbox.webhooks().last());
        return state;
    }

    private Map<String, Object> page(Page page) {
        return Map.of(
                "id", page.id(),
                "name", page.name(),
                "token", page.token(),
                "adAccountId", page.adAccountId(),
                "subscribed", world.isSubscribed(page.id()),
                "forms", world.formsOf(page.id()).stream().map(this::form).toList());
    }

    private Map<String, Object> form(Form form) {
        List<Map<String, Object>> questions =
                form.questions().stream()
                        .map(
                                question ->
                                        Map.<String, Object>of(
                                                "key",
                                                question.key(),
                                                "label",
                                                question.label(),
                                                "type",
                                                question.type(),
                                                "options",
                                                question.options()))
                        .toList();
        return Map.of(
                "id",
                form.id(),
                "name",
                form.name(),
                "leads",
                world.leadsOf(form.id()),
                "questions",
                questions);
    }
}
