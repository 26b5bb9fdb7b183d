package io.huni.application.connection;

import io.huni.application.connection.port.Connections;
import io.huni.application.connection.port.Connections.Opened;
import io.huni.application.lead.KnownLeads;
import io.huni.domain.connection.Fault;
import io.huni.domain.connection.FaultKey;
import io.huni.domain.lead.ExternalId;
import io.huni.domain.lead.LeadSource;
import io.huni.domain.shared.LeadId;
import io.huni.domain.shared.MetaId;

import reactor.core.publisher.Mono;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

final class FetchLeadsService implements FetchLeads {
    private final Connections connections;
    private final KnownLeads knownLeads;
    private final LeadFetch fetch;
    private final Clock clock;

    FetchLeadsService(
            Connections connections, KnownLeads knownLeads, LeadFetch fetch, Clock clock) {
        this.connections = connections;
        this.knownLeads = knownLeads;
        this.fetch = fetch;
        this.clock = clock;
    }

    @Override
    public Mono<Map<String, Result>> fetch(MetaId page, Set<String> leadgenIds) {
        return connections
                .findByPage(page)
                .flatMap(opened -> through(opened, leadgenIds))
                .switchIfEmpty(Mono.fromCallable(() -> pageUnknown(page, leadgenIds)));
    }

    private Mono<Map<String, Result>> through(Opened opened, Set<String> ids) {
        return opened.connection().active()
                ? withoutKnown(opened, ids)
                : Mono.just(refused(ids, fault(FaultKey.CONNECTION_STOPPED, Map.of())));
    }

    private Mono<Map<String, Result>> withoutKnown(Opened opened, Set<String> ids) {
        return knownLeads
                .known(
                        LeadSource.META_FORM,
                        ids.stream().map(ExternalId::new).collect(Collectors.toSet()))
                .map(FetchLeadsService::asResults)
                .flatMap(known -> readRest(opened, ids, known));
    }

    private static Map<String, Result> asResults(Map<ExternalId, LeadId> known) {
        Map<String, Result> results = new LinkedHashMap<>();
        known.forEach((id, lead) -> results.put(id.value(), new Result.KnownAlready(lead)));
        return results;
    }

    private Mono<Map<String, Result>> readRest(
            Opened opened, Set<String> ids, Map<String, Result> known) {
        Set<String> rest = new TreeSet<>(ids);
        rest.removeAll(known.keySet());
        return fetch.fetch(opened, rest)
                .map(
                        read -> {
                            known.putAll(read);
                            return known;
                        });
    }

    private Map<String, Result> pageUnknown(MetaId page, Set<String> ids) {
        return refused(ids, fault(FaultKey.PAGE_UNKNOWN, Map.of("pageId", page.value())));
    }

    private Fault fault(FaultKey key, Map<String, String> parameters) {
        return new Fault(key, parameters, clock.instant());
    }

    private static Map<String, Result> refused(Set<String> ids, Fault fault) {
        return ids.stream().collect(Collectors.toMap(id -> id, id -> new Result.Refused(fault)));
    }
}
