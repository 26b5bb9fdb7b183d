package io.huni.application.connection;

import io.huni.application.connection.FetchLeads.Result;
import io.huni.application.connection.port.Connections.Opened;
import io.huni.application.connection.port.GraphFailure;
import io.huni.application.connection.port.GraphFailure.Reaction;
import io.huni.application.connection.port.LeadForms;
import io.huni.application.connection.port.LeadForms.SubmittedLead;
import io.huni.domain.connection.Fault;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads up to 50 leads by their ids in one call. One that the answer leaves out is asked for alone
 * to learn why; of many, the first few speak for all, so that a dead page costs no storm of calls.
 */
final class NamedLeads {
    /** The most ids of one call. */
    static final int MOST = 50;

    private static final int ASKED_ALONE = 3;

    private final LeadForms leadForms;
    private final StopConnection stopping;
    private final Clock clock;

    NamedLeads(LeadForms leadForms, StopConnection stopping, Clock clock) {
        this.leadForms = leadForms;
        this.stopping = stopping;
        this.clock = clock;
    }

    Mono<Reading> read(Opened opened, List<String> ids) {
        return leadForms
                .leads(opened.credentials(), Set.copyOf(ids))
                .flatMap(found -> withMissing(opened, ids, found))
                .onErrorResume(GraphFailure.class, failure -> broken(opened, failure));
    }

    private Mono<Reading> withMissing(
            Opened opened, List<String> ids, Map<String, SubmittedLead> found) {
        List<String> missing = ids.stream().filter(id -> !found.containsKey(id)).toList();
        Reading first = new Reading(List.copyOf(found.values()), Map.of(), Optional.empty());
        return Flux.fromIterable(missing)
                .take(ASKED_ALONE)
                .concatMap(id -> askAlone(opened, id))
                .takeUntil(reading -> reading.broken().isPresent())
                .reduce(first, Reading::and)
                .map(reading -> reading.speakingFor(missing));
    }

    private Mono<Reading> askAlone(Opened opened, String id) {
        return leadForms
                .lead(opened.credentials(), id)
                .map(lead -> new Reading(List.of(lead), Map.of(), Optional.empty()))
                .onErrorResume(GraphFailure.class, failure -> because(opened, id, failure));
    }

    private Mono<Reading> because(Opened opened, String id, GraphFailure failure) {
        Map<String, Result> refused =
                Map.of(id, new Result.Refused(failure.seenAt(clock.instant())));
        return failure.reaction() == Reaction.GIVE_UP
                ? Mono.just(new Reading(List.of(), refused, Optional.empty()))
                : broken(opened, failure);
    }

    private Mono<Reading> broken(Opened opened, GraphFailure failure) {
        Fault fault = failure.seenAt(clock.instant());
        Reading refused = Reading.brokenBy(new Result.Refused(fault));
        return switch (failure.reaction()) {
            case RETRY, WAIT, ASK_FOR_LESS ->
                    Mono.just(Reading.brokenBy(new Result.Later(fault, failure.waitAtLeast())));
            case GIVE_UP -> Mono.just(refused);
            case STOP -> stopping.stop(opened, fault).thenReturn(refused);
        };
    }

    /**
     * @param broken the result of every id that has no other one
     */
    record Reading(
            List<SubmittedLead> leads, Map<String, Result> refused, Optional<Result> broken) {
        static Reading brokenBy(Result result) {
            return new Reading(List.of(), Map.of(), Optional.of(result));
        }

        Reading and(Reading other) {
            List<SubmittedLead> all = new ArrayList<>(leads);
            all.addAll(other.leads());
            Map<String, Result> both = new HashMap<>(refused);
            both.putAll(other.refused());
            return new Reading(all, both, broken.or(other::broken));
        }

        /** Gives the missing ones that were not asked alone the reason of those that were. */
        Reading speakingFor(List<String> missing) {
            Map<String, Result> all = new HashMap<>(refused);
            refused.values().stream()
                    .findFirst()
                    .ifPresent(why -> missing.forEach(id -> all.putIfAbsent(id, about(id, why))));
            return new Reading(leads, all, broken);
        }

        private static Result about(String id, Result why) {
            return why instanceof Result.Refused(Fault fault)
                            && fault.parameters().containsKey("leadgenId")
                    ? new Result.Refused(
                            new Fault(fault.key(), Map.of("leadgenId", id), fault.since()))
                    : why;
        }
    }
}
