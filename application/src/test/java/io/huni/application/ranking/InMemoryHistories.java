package io.huni.application.ranking;

import io.huni.application.lead.InMemoryLeads;
import io.huni.application.ranking.port.Histories;
import io.huni.domain.lead.Attribution;
import io.huni.domain.lead.Lead;
import io.huni.domain.lead.LeadStatus;
import io.huni.domain.ranking.Example;
import io.huni.domain.ranking.Factor.Kind;
import io.huni.domain.ranking.KnownAtCapture;
import io.huni.domain.ranking.LeadAtCapture;
import io.huni.domain.ranking.Outcome;
import io.huni.domain.shared.EmailAddress;
import io.huni.domain.shared.LeadId;
import io.huni.domain.shared.PhoneNumber;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Histories of {@link InMemoryLeads}: each lead as it was when it was first looked at. */
public final class InMemoryHistories implements Histories {
    private final InMemoryLeads leads;
    private final Map<LeadId, Lead> firstSeen = new HashMap<>();

    public InMemoryHistories(InMemoryLeads leads) {
        this.leads = leads;
    }

    @Override
    public Flux<Example> finished(Moment moment, int most) {
        return Flux.fromStream(
                () ->
                        counted()
                                .filter(lead -> !isOpen(lead, moment))
                                .sorted(Comparator.comparing(Lead::submittedAt).reversed())
                                .limit(most)
                                .map(lead -> example(lead, moment)));
    }

    @Override
    public Mono<List<KnownLead>> open(Moment moment, List<LeadId> wanted) {
        return Mono.fromSupplier(
                () ->
                        counted()
                                .filter(lead -> wanted.contains(lead.id()) && isOpen(lead, moment))
                                .map(lead -> new KnownLead(lead.id(), known(lead, moment)))
                                .toList());
    }

    @Override
    public Mono<List<KnownLead>> openAfter(Moment moment, Optional<LeadId> after, int most) {
        return Mono.fromSupplier(
                () ->
                        counted()
                                .filter(lead -> isOpen(lead, moment))
                                .filter(lead -> after.map(id -> isAfter(lead, id)).orElse(true))
                                .limit(most)
                                .map(lead -> new KnownLead(lead.id(), known(lead, moment)))
                                .toList());
    }

    @Override
    public Mono<Long> openCount(Moment moment) {
        return Mono.fromSupplier(() -> counted().filter(lead -> isOpen(lead, moment)).count());
    }

    private static boolean isAfter(Lead lead, LeadId id) {
        return lead.id().value().toString().compareTo(id.value().toString()) > 0;
    }

    private Stream<Lead> counted() {
        return leads.all().stream().filter(lead -> !lead.test());
    }

    private static boolean isOpen(Lead lead, Moment moment) {
        boolean decided = lead.status() == LeadStatus.CONVERTED || lead.status() == LeadStatus.LOST;
        return !decided && lead.submittedAt().isAfter(moment.now().minus(Outcome.PATIENCE));
    }

    private Example example(Lead lead, Moment moment) {
        return new Example(
                lead.id(),
                known(lead, moment),
                lead.status() == LeadStatus.CONVERTED ? Outcome.CONVERTED : Outcome.NOT_CONVERTED);
    }

    private KnownAtCapture known(Lead lead, Moment moment) {
        Lead first = firstSeen.computeIfAbsent(lead.id(), id -> lead);
        return KnownAtCapture.of(atCapture(first), moment.zone());
    }

    private LeadAtCapture atCapture(Lead lead) {
        return new LeadAtCapture(
                attribution(lead),
                lead.contact().fullName().isPresent(),
                lead.contact().email().map(EmailAddress::value),
                lead.contact().phone().map(PhoneNumber::e164),
                lead.service(),
                lead.answers().stream()
                        .map(answer -> new LeadAtCapture.Given(answer.key(), answer.value()))
                        .toList(),
                lead.custom().entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        Map.Entry::getKey, field -> field.getValue().toString())),
                lead.submittedAt());
    }

    private Map<Kind, String> attribution(Lead lead) {
        Attribution from = lead.attribution();
        Map<Kind, String> known = new HashMap<>();
        known.put(Kind.SOURCE, lead.source().name());
        named(known, Kind.FORM, from.form());
        named(known, Kind.CAMPAIGN, from.campaign());
        named(known, Kind.AD_SET, from.adSet());
        named(known, Kind.AD, from.ad());
        from.platform().ifPresent(platform -> known.put(Kind.PLATFORM, platform));
        from.organic().ifPresent(organic -> known.put(Kind.ORGANIC, organic.toString()));
        from.utm().source().ifPresent(source -> known.put(Kind.UTM_SOURCE, source));
        from.utm().medium().ifPresent(medium -> known.put(Kind.UTM_MEDIUM, medium));
        from.utm().campaign().ifPresent(campaign -> known.put(Kind.UTM_CAMPAIGN, campaign));
        return known;
    }

    private static void named(Map<Kind, String> known, Kind kind, Attribution.Named named) {
        named.name().or(named::id).ifPresent(text -> known.put(kind, text));
    }
}
