package io.huni.adapter.meta.connection;

import io.huni.adapter.meta.graph.GraphCall;
import io.huni.adapter.meta.graph.GraphClient;
import io.huni.adapter.meta.graph.GraphReply;
import io.huni.application.connection.port.GraphFailure;
import io.huni.application.connection.port.GraphFailure.Reaction;
import io.huni.application.connection.port.LeadForms.SubmittedLead;
import io.huni.domain.connection.Credentials;
import io.huni.domain.connection.FaultKey;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Asks for several leads at once. Meta refuses the whole question when one id is wrong; then it is
 * asked in two halves, so that one bad id costs a dozen calls and not fifty.
 *
 * @see <a href="https://developers.facebook.com/docs/graph-api/overview">Meta: reading several
 *     objects by {@code ids}</a>
 */
final class NamedLeadsCall {
    private final GraphClient graph;
    private final GraphLeads leads;

    NamedLeadsCall(GraphClient graph, GraphLeads leads) {
        this.graph = graph;
        this.leads = leads;
    }

    Mono<Map<String, SubmittedLead>> leads(Credentials credentials, List<String> ids) {
        return ids.isEmpty()
                ? Mono.just(Map.of())
                : graph.call(credentials, call(ids))
                        .map(this::found)
                        .onErrorResume(
                                GraphFailure.class, failure -> smaller(credentials, ids, failure));
    }

    private static GraphCall call(List<String> ids) {
        return GraphCall.get("", FaultKey.LEAD_MISSING, Map.of("leadgenId", ids.getFirst()))
                .with("ids", String.join(",", ids))
                .with("fields", GraphLeads.FIELDS);
    }

    private Map<String, SubmittedLead> found(GraphReply reply) {
        Map<String, SubmittedLead> found = new LinkedHashMap<>();
        reply.body()
                .propertyStream()
                .flatMap(one -> leads.lead(one.getValue()).stream())
                .forEach(lead -> found.put(lead.leadgenId(), lead));
        return found;
    }

    private Mono<Map<String, SubmittedLead>> smaller(
            Credentials credentials, List<String> ids, GraphFailure failure) {
        boolean missing = failure.fault() == FaultKey.LEAD_MISSING;
        if (!missing && failure.reaction() != Reaction.ASK_FOR_LESS) {
            return Mono.error(failure);
        }
        if (ids.size() == 1) {
            return missing ? Mono.just(Map.of()) : Mono.error(failure);
        }
        return halves(credentials, ids);
    }

    private Mono<Map<String, SubmittedLead>> halves(Credentials credentials, List<String> ids) {
        int middle = ids.size() / 2;
        return Flux.just(ids.subList(0, middle), ids.subList(middle, ids.size()))
                .concatMap(half -> leads(credentials, half))
                .collect(LinkedHashMap::new, Map::putAll);
    }
}
