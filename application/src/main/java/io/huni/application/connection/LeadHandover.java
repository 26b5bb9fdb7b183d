package io.huni.application.connection;

import io.huni.application.connection.FetchLeads.Result;
import io.huni.application.connection.port.Connections.Opened;
import io.huni.application.connection.port.LeadForms.SubmittedLead;
import io.huni.application.lead.CaptureLead;
import io.huni.application.lead.CaptureLead.Command;
import io.huni.application.lead.CaptureLead.Outcome;
import io.huni.application.lead.CaptureLead.Submission;
import io.huni.domain.connection.Fault;
import io.huni.domain.connection.FaultKey;
import io.huni.domain.identity.Actor;
import io.huni.domain.shared.Refused;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Hands leads that were read from Meta over to {@link CaptureLead}. */
final class LeadHandover {
    private static final Logger LOG = LoggerFactory.getLogger(LeadHandover.class);

    private final CaptureLead captureLead;
    private final FormBook book;
    private final Clock clock;

    LeadHandover(CaptureLead captureLead, FormBook book, Clock clock) {
        this.captureLead = captureLead;
        this.book = book;
        this.clock = clock;
    }

    /** May ask Meta for a form, so it stays outside of transactions. */
    Mono<List<Submission>> prepare(Opened opened, List<SubmittedLead> leads) {
        return book.of(opened, SubmissionOf.forms(leads))
                .map(forms -> new SubmissionOf(opened.connection(), forms))
                .map(form -> leads.stream().map(form::lead).toList());
    }

    /** All of them or, with an error, none. By leadgen id. */
    Mono<Map<String, Result>> capture(List<Submission> submissions) {
        return submissions.isEmpty()
                ? Mono.just(Map.of())
                : captureLead
                        .capture(new Command(new Actor.Program(), submissions))
                        .map(outcomes -> byId(submissions, outcomes));
    }

    /** Each for itself, so that one that is refused does not hold up the others. By leadgen id. */
    Mono<Map<String, Result>> captureEach(List<Submission> submissions) {
        return Flux.fromIterable(submissions)
                .concatMap(this::captureAlone)
                .collect(LinkedHashMap::new, Map::putAll);
    }

    private Mono<Map<String, Result>> captureAlone(Submission submission) {
        return capture(List.of(submission))
                .onErrorResume(Refused.class, refused -> Mono.just(refuse(submission, refused)));
    }

    private Map<String, Result> refuse(Submission submission, Refused refused) {
        String id = idOf(submission);
        LOG.error("Lead {} was refused", id, refused);
        Fault fault =
                new Fault(
                        FaultKey.INTERNAL,
                        Map.of("reference", id, "error", refused.errorKey().key()),
                        clock.instant());
        return Map.of(id, new Result.Refused(fault));
    }

    private static Map<String, Result> byId(List<Submission> submissions, List<Outcome> outcomes) {
        return IntStream.range(0, submissions.size())
                .boxed()
                .collect(
                        Collectors.toMap(
                                index -> idOf(submissions.get(index)),
                                index -> result(outcomes.get(index)),
                                (first, second) -> first,
                                LinkedHashMap::new));
    }

    private static Result result(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Caught(var lead) -> new Result.Caught(lead);
            case Outcome.KnownAlready(var lead) -> new Result.KnownAlready(lead);
        };
    }

    private static String idOf(Submission submission) {
        return Objects.requireNonNull(submission.externalId().orElseThrow().value());
    }
}
