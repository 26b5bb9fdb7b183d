package io.huni.adapter.meta.connection;

import io.huni.adapter.meta.graph.GraphCall;
import io.huni.adapter.meta.graph.GraphClient;
import io.huni.adapter.meta.graph.GraphReply;
import io.huni.adapter.meta.graph.Json;
import io.huni.application.connection.port.GraphFailure;
import io.huni.application.connection.port.GraphFailure.Reaction;
import io.huni.application.connection.port.MetaAccess;
import io.huni.domain.connection.Credentials;
import io.huni.domain.connection.FaultKey;
import io.huni.domain.connection.Secret;
import io.huni.domain.shared.MetaId;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import tools.jackson.databind.JsonNode;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/** Tokens, pages, subscriptions, test leads and spending over the Graph API. */
final class GraphMetaAccess implements MetaAccess {
    private static final String LEADGEN = "leadgen";

    private final GraphClient graph;
    private final Optional<Secret> appToken;
    private final Optional<String> appId;

    /**
     * @param appId empty when it is not known: then each token is asked about itself
     */
    GraphMetaAccess(GraphClient graph, String appId, String appSecret) {
        this.graph = graph;
        this.appId = Optional.of(appId).filter(id -> !id.isBlank());
        this.appToken =
                this.appId
                        .filter(id -> !appSecret.isBlank())
                        .map(id -> new Secret(id + "|" + appSecret));
    }

    /**
     * The one call with a token in its address: Meta documents {@code input_token} as a parameter
     * of a GET only. No failure and no log of ours tells an address; a proxy on the way out that
     * takes TLS apart would see it.
     *
     * @see <a href="https://developers.facebook.com/docs/graph-api/reference/debug_token/">Meta:
     *     debug_token</a>
     */
    @Override
    public Mono<TokenState> inspect(Credentials credentials) {
        GraphCall call =
                GraphCall.get("debug_token", FaultKey.TOKEN_INVALID, Map.of())
                        .with("input_token", credentials.accessToken().plain());
        return graph.call(inspector(credentials), call)
                .map(reply -> GraphAccess.token(reply.body().path("data")));
    }

    private Credentials inspector(Credentials credentials) {
        return appToken.map(token -> new Credentials(token, Optional.empty())).orElse(credentials);
    }

    @Override
    public Flux<OpenedPage> pages(Credentials credentials) {
        GraphCall call =
                GraphCall.get("me/accounts", FaultKey.PAGE_UNREACHABLE, Map.of())
                        .with("fields", "id,name,access_token")
                        .with("limit", "100");
        return new PagedCall(graph, credentials, call)
                .rows()
                .flatMapIterable(node -> GraphAccess.page(node).stream().toList());
    }

    @Override
    public Mono<PageState> page(Credentials credentials, MetaId page) {
        return graph.call(credentials, ofPage(page, "").with("fields", "id,name"))
                .map(reply -> Json.text(reply.body().path("name")).orElse(page.value()))
                .flatMap(name -> subscription(credentials, page, name));
    }

    private Mono<PageState> subscription(Credentials credentials, MetaId page, String name) {
        return graph.call(credentials, ofPage(page, "/subscribed_apps"))
                .map(reply -> new PageState(page, name, isSubscribed(reply)));
    }

    private boolean isSubscribed(GraphReply reply) {
        return Json.list(reply.body().path("data")).filter(this::isOurs).anyMatch(this::hearsLeads);
    }

    private boolean isOurs(JsonNode app) {
        return appId.isEmpty() || Json.text(app.path("id")).equals(appId);
    }

    private boolean hearsLeads(JsonNode app) {
        return Json.list(app.path("subscribed_fields"))
                .flatMap(field -> Json.text(field).stream())
                .anyMatch(LEADGEN::equals);
    }

    @Override
    public Mono<Void> subscribe(Credentials credentials, MetaId page) {
        GraphCall call =
                GraphCall.post(
                                page.value() + "/subscribed_apps",
                                FaultKey.PAGE_UNREACHABLE,
                                Map.of())
                        .with("subscribed_fields", LEADGEN);
        return graph.call(credentials, call).then();
    }

    @Override
    public Mono<String> sendTestLead(Credentials credentials, MetaId form) {
        return deleteTestLeads(credentials, form)
                .then(Mono.defer(() -> graph.call(credentials, makeTestLead(form))))
                .map(
                        reply ->
                                Json.text(reply.body().path("id"))
                                        .orElseThrow(GraphMetaAccess::unreadable));
    }

    private static GraphCall makeTestLead(MetaId form) {
        return GraphCall.post(form.value() + "/test_leads", FaultKey.FORM_MISSING, aboutForm(form));
    }

    private Mono<Void> deleteTestLeads(Credentials credentials, MetaId form) {
        GraphCall list =
                GraphCall.get(form.value() + "/test_leads", FaultKey.FORM_MISSING, aboutForm(form));
        return graph.call(credentials, list)
                .flatMapIterable(reply -> Json.list(reply.body().path("data")).toList())
                .concatMap(lead -> Mono.justOrEmpty(Json.id(lead.path("id"))))
                .concatMap(lead -> delete(credentials, lead))
                .then();
    }

    /** One that is gone already is as good as deleted. */
    private Mono<GraphReply> delete(Credentials credentials, MetaId lead) {
        GraphCall call =
                GraphCall.delete(
                        lead.value(), FaultKey.LEAD_MISSING, Map.of("leadgenId", lead.value()));
        return graph.call(credentials, call)
                .onErrorResume(GraphMetaAccess::isGone, gone -> Mono.empty());
    }

    private static boolean isGone(Throwable failure) {
        return failure instanceof GraphFailure graph && graph.fault() == FaultKey.LEAD_MISSING;
    }

    @Override
    public Mono<BigDecimal> spentToday(Credentials credentials, MetaId adAccount) {
        GraphCall call =
                GraphCall.get(
                                "act_" + adAccount.value() + "/insights",
                                FaultKey.META_UNREADABLE,
                                Map.of())
                        .with("fields", "spend")
                        .with("date_preset", "today");
        return graph.call(credentials, call).map(reply -> GraphAccess.spend(reply.body()));
    }

    private static GraphCall ofPage(MetaId page, String edge) {
        return GraphCall.get(page.value() + edge, FaultKey.PAGE_UNREACHABLE, Map.of());
    }

    private static Map<String, String> aboutForm(MetaId form) {
        return Map.of("formId", form.value());
    }

    private static GraphFailure unreadable() {
        return new GraphFailure(
                Reaction.RETRY, FaultKey.META_UNREADABLE, Map.of(), Optional.empty(), null);
    }
}
