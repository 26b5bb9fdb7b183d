package io.huni.application.connection;

import io.huni.application.connection.FetchLeads.Result;
import io.huni.application.connection.port.Connections.Opened;
import io.huni.application.connection.port.LeadForms.SubmittedLead;
import io.huni.domain.connection.Fault;
import io.huni.domain.connection.FaultKey;
import io.huni.domain.shared.Refused;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads named leads in slices and captures each slice as one. After a slice that shows that Meta or
 * the token does not work now, the rest is not even asked for.
 */
final class LeadFetch {
    private final NamedLeads named;
    private final LeadHandover handover;
    private final Clock clock;

    LeadFetch(NamedLeads named, LeadHandover handover, Clock clock) {
        this.named = named;
        this.handover = handover;
        this.clock = clock;
    }

    Mono<Map<String, Result>> fetch(Opened opened, Set<String> ids) {
        return Flux.fromIterable(ids)
                .buffer(NamedLeads.MOST)
                .concatMap(
                        slice -> named.read(opened, slice).flatMap(read -> catchThem(opened, read)))
                .takeUntil(slice -> slice.broken().isPresent())
                .collectList()
                .map(slices -> together(ids, slices));
    }

    private Mono<Slice> catchThem(Opened opened, NamedLeads.Reading read) {
        List<SubmittedLead> wanted =
                read.leads().stream().filter(lead -> isWanted(opened, lead)).toList();
        return handover.prepare(opened, wanted)
                .flatMap(
                        submissions ->
                                handover.capture(submissions)
                                        .onErrorResume(
                                                Refused.class,
                                                refused -> handover.captureEach(submissions)))
                .map(caught -> new Slice(withRefused(opened, read, caught), read.broken()));
    }

    private static boolean isWanted(Opened opened, SubmittedLead lead) {
        return lead.form().map(opened.connection()::reads).orElse(true);
    }

    private Map<String, Result> withRefused(
            Opened opened, NamedLeads.Reading read, Map<String, Result> caught) {
        Map<String, Result> results = new HashMap<>(read.refused());
        read.leads().stream()
                .filter(lead -> !isWanted(opened, lead))
                .forEach(lead -> results.put(lead.leadgenId(), notChosen(lead)));
        results.putAll(caught);
        return results;
    }

    private Result notChosen(SubmittedLead lead) {
        Map<String, String> parameters =
                Map.of("formId", lead.form().map(form -> form.value()).orElse(""));
        return new Result.Refused(new Fault(FaultKey.FORM_NOT_CHOSEN, parameters, clock.instant()));
    }

    private Map<String, Result> together(Set<String> ids, List<Slice> slices) {
        Map<String, Result> results = new HashMap<>();
        slices.forEach(slice -> results.putAll(slice.results()));
        Result otherwise =
                slices.stream()
                        .flatMap(slice -> slice.broken().stream())
                        .findFirst()
                        .orElseGet(this::unanswered);
        ids.forEach(id -> results.putIfAbsent(id, otherwise));
        return results;
    }

    private Result unanswered() {
        return new Result.Later(
                Fault.of(FaultKey.META_UNREADABLE, clock.instant()), Optional.empty());
    }

    private record Slice(Map<String, Result> results, Optional<Result> broken) {}
}
