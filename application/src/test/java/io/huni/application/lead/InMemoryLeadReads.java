package io.huni.application.lead;

import io.huni.application.lead.LeadQueries.CountMode;
import io.huni.application.lead.LeadQueries.Listed;
import io.huni.application.lead.LeadQueries.Versioned;
import io.huni.application.lead.LeadQueries.Wanted;
import io.huni.application.lead.port.LeadReads;
import io.huni.application.shared.Json;
import io.huni.application.shared.PageRequest;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.Visibility;
import io.huni.domain.lead.Lead;
import io.huni.domain.shared.EmailAddress;
import io.huni.domain.shared.LeadId;
import io.huni.domain.shared.PhoneNumber;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The names of {@link InMemoryLeads} inside a visibility: enough to see who sees what. */
public final class InMemoryLeadReads implements LeadReads {
    private final InMemoryLeads leads;

    public InMemoryLeadReads(InMemoryLeads leads) {
        this.leads = leads;
    }

    @Override
    public Mono<Json> page(
            Visibility visibility,
            LeadFilter filter,
            LeadSort sort,
            PageRequest page,
            CountMode count) {
        return names(visibility, lead -> true);
    }

    @Override
    public Mono<List<Listed>> lists(Visibility visibility, List<Wanted> wanted) {
        return Flux.fromIterable(wanted).concatMap(list -> listed(visibility, list)).collectList();
    }

    private Mono<Listed> listed(Visibility visibility, Wanted list) {
        return names(visibility, FilteredLeads.matching(list.filter()))
                .map(
                        names ->
                                new Listed(
                                        names.text().isEmpty() ? 0 : names.text().split(",").length,
                                        names));
    }

    @Override
    public Mono<Versioned> lead(Visibility visibility, Actor actor, LeadId lead) {
        return one(visibility, lead).map(json -> new Versioned(json, 1));
    }

    @Override
    public Mono<Json> interactions(Visibility visibility, Actor actor, LeadId lead) {
        return one(visibility, lead);
    }

    @Override
    public Mono<Json> facets(Visibility visibility) {
        return names(visibility, lead -> true);
    }

    @Override
    public Mono<Json> stats(Visibility visibility, Actor actor) {
        return names(visibility, lead -> !lead.test());
    }

    @Override
    public Mono<Json> duplicates(
            Visibility visibility, Optional<PhoneNumber> phone, Optional<EmailAddress> email) {
        return names(
                visibility,
                lead ->
                        phone.isPresent() && phone.equals(lead.contact().phone())
                                || email.isPresent() && email.equals(lead.contact().email()));
    }

    private Mono<Json> one(Visibility visibility, LeadId id) {
        return Mono.fromSupplier(
                () ->
                        leads.find(id)
                                .filter(lead -> visibility.covers(lead.owners()))
                                .map(lead -> new Json(name(lead)))
                                .orElse(null));
    }

    private Mono<Json> names(Visibility visibility, Predicate<Lead> wanted) {
        return Mono.fromSupplier(
                () ->
                        new Json(
                                leads.all().stream()
                                        .filter(lead -> visibility.covers(lead.owners()))
                                        .filter(wanted)
                                        .map(InMemoryLeadReads::name)
                                        .collect(Collectors.joining(","))));
    }

    private static String name(Lead lead) {
        return lead.contact().fullName().orElseThrow().value();
    }
}
