package io.huni.application.lead;

import io.huni.application.lead.port.LeadReads;
import io.huni.application.lead.port.PhoneNumbers;
import io.huni.application.shared.Absent;
import io.huni.application.shared.Json;
import io.huni.application.shared.PageRequest;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.Module;
import io.huni.domain.identity.Right;
import io.huni.domain.identity.Visibility;
import io.huni.domain.shared.EmailAddress;
import io.huni.domain.shared.LeadId;

import reactor.core.publisher.Mono;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

final class LeadQueriesService implements LeadQueries {
    private final LeadReads reads;
    private final PhoneNumbers phoneNumbers;
    private final LeadSettings settings;

    LeadQueriesService(LeadReads reads, PhoneNumbers phoneNumbers, LeadSettings settings) {
        this.reads = reads;
        this.phoneNumbers = phoneNumbers;
        this.settings = settings;
    }

    @Override
    public Mono<Json> page(
            Actor actor, LeadFilter filter, LeadSort sort, PageRequest page, CountMode count) {
        return Mono.fromRunnable(() -> requireTrash(actor, filter))
                .then(seen(actor, visibility -> reads.page(visibility, filter, sort, page, count)));
    }

    @Override
    public Mono<List<Listed>> lists(Actor actor, List<Wanted> wanted) {
        return seen(
                actor,
                visibility -> {
                    wanted.forEach(list -> requireTrash(actor, list.filter()));
                    return reads.lists(visibility, wanted);
                });
    }

    private static void requireTrash(Actor actor, LeadFilter filter) {
        if (filter.deleted()) {
            actor.require(Right.LEAD_DELETE);
        }
    }

    @Override
    public Mono<Versioned> lead(Actor actor, LeadId lead) {
        return seen(actor, visibility -> reads.lead(visibility, actor, lead))
                .switchIfEmpty(Absent.notFound());
    }

    @Override
    public Mono<Json> interactions(Actor actor, LeadId lead) {
        return seen(actor, visibility -> reads.interactions(visibility, actor, lead))
                .switchIfEmpty(Absent.notFound());
    }

    @Override
    public Mono<Json> facets(Actor actor) {
        return seen(actor, reads::facets);
    }

    @Override
    public Mono<Json> stats(Actor actor) {
        return seen(actor, visibility -> reads.stats(visibility, actor));
    }

    @Override
    public Mono<Json> duplicates(Actor actor, Optional<String> phone, Optional<String> email) {
        return seen(
                actor,
                visibility ->
                        reads.duplicates(
                                visibility,
                                phone.flatMap(
                                        typed ->
                                                phoneNumbers.parse(
                                                        typed, settings.defaultRegion())),
                                email.flatMap(EmailAddress::parse)));
    }

    private static <T> Mono<T> seen(Actor actor, Function<Visibility, Mono<T>> read) {
        return Mono.defer(
                () -> {
                    actor.require(Right.LEAD_READ);
                    return read.apply(actor.visibility(Module.LEAD));
                });
    }
}
