package io.huni.adapter.meta.connection;

import io.huni.adapter.meta.graph.GraphCall;
import io.huni.adapter.meta.graph.GraphClient;
import io.huni.adapter.meta.graph.GraphReply;
import io.huni.adapter.meta.graph.Json;
import io.huni.application.connection.port.GraphFailure;
import io.huni.application.connection.port.GraphFailure.Reaction;
import io.huni.application.connection.port.LeadForms;
import io.huni.domain.connection.Credentials;
import io.huni.domain.connection.FaultKey;
import io.huni.domain.shared.MetaId;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import tools.jackson.databind.JsonNode;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Lead forms and their leads over the Graph API. */
final class GraphLeadForms implements LeadForms {
    private static final Pattern DIGITS = Pattern.compile("\\d{1,31}");
    private static final String FORMS_AT_ONCE = "100";

    private final GraphClient graph;
    private final GraphLeads leads;
    private final NamedLeadsCall named;

    GraphLeadForms(GraphClient graph, Clock clock) {
        this.graph = graph;
        this.leads = new GraphLeads(clock);
        this.named = new NamedLeadsCall(graph, leads);
    }

    @Override
    public Flux<FormSummary> formsOf(Credentials credentials, MetaId page) {
        GraphCall call =
                GraphCall.get(page.value() + "/leadgen_forms", FaultKey.PAGE_UNREACHABLE, Map.of())
                        .with("fields", GraphForms.SUMMARY_FIELDS)
                        .with("limit", FORMS_AT_ONCE);
        return new PagedCall(graph, credentials, call)
                .rows()
                .flatMapIterable(node -> GraphForms.summary(node).stream().toList());
    }

    @Override
    public Mono<FormDetail> form(Credentials credentials, MetaId form) {
        GraphCall call =
                GraphCall.get(form.value(), FaultKey.FORM_MISSING, aboutForm(form))
                        .with("fields", GraphForms.DETAIL_FIELDS);
        return graph.call(credentials, call)
                .map(
                        reply ->
                                GraphForms.detail(reply.body())
                                        .orElseThrow(GraphLeadForms::unreadable));
    }

    @Override
    public Mono<LeadPage> leads(Credentials credentials, MetaId form, LeadsAsked asked) {
        GraphCall call =
                GraphCall.get(form.value() + "/leads", FaultKey.FORM_MISSING, aboutForm(form))
                        .with("fields", asked.idsOnly() ? GraphLeads.ID_FIELDS : GraphLeads.FIELDS)
                        .with("limit", Integer.toString(asked.limit()));
        return graph.call(credentials, withCursor(withSince(call, asked.since()), asked.after()))
                .map(this::page);
    }

    private LeadPage page(GraphReply reply) {
        JsonNode data = reply.body().path("data");
        if (!data.isArray()) {
            throw unreadable();
        }
        List<SubmittedLead> found =
                Json.list(data).flatMap(node -> leads.lead(node).stream()).toList();
        return new LeadPage(found, reply.next(), reply.usage());
    }

    private static GraphCall withSince(GraphCall call, Optional<Instant> since) {
        return since.map(
                        moment ->
                                call.with(
                                        "filtering",
                                        "[{\"field\":\"time_created\",\"operator\":\"GREATER_THAN\",\"value\":"
                                                + moment.getEpochSecond()
                                                + "}]"))
                .orElse(call);
    }

    private static GraphCall withCursor(GraphCall call, Optional<String> after) {
        return after.map(cursor -> call.with("after", cursor)).orElse(call);
    }

    @Override
    public Mono<SubmittedLead> lead(Credentials credentials, String leadgenId) {
        return DIGITS.matcher(leadgenId).matches()
                ? graph.call(credentials, leadCall(leadgenId))
                        .map(
                                reply ->
                                        leads.lead(reply.body())
                                                .orElseThrow(GraphLeadForms::unreadable))
                : Mono.error(() -> missing(leadgenId));
    }

    private static GraphCall leadCall(String leadgenId) {
        return GraphCall.get(leadgenId, FaultKey.LEAD_MISSING, Map.of("leadgenId", leadgenId))
                .with("fields", GraphLeads.FIELDS);
    }

    @Override
    public Mono<Map<String, SubmittedLead>> leads(Credentials credentials, Set<String> leadgenIds) {
        return named.leads(
                credentials,
                leadgenIds.stream().filter(id -> DIGITS.matcher(id).matches()).sorted().toList());
    }

    private static Map<String, String> aboutForm(MetaId form) {
        return Map.of("formId", form.value());
    }

    private static GraphFailure missing(String leadgenId) {
        return new GraphFailure(
                Reaction.GIVE_UP,
                FaultKey.LEAD_MISSING,
                Map.of("leadgenId", leadgenId),
                Optional.empty(),
                null);
    }

    private static GraphFailure unreadable() {
        return new GraphFailure(
                Reaction.RETRY, FaultKey.META_UNREADABLE, Map.of(), Optional.empty(), null);
    }
}
