package io.huni.application.connection;

import io.huni.application.connection.FetchLeads.Result;
import io.huni.application.connection.port.Balances;
import io.huni.application.connection.port.Balances.Row;
import io.huni.application.connection.port.GraphFailure;
import io.huni.application.connection.port.GraphFailure.Reaction;
import io.huni.application.connection.port.LeadForms;
import io.huni.application.connection.port.LeadForms.LeadPage;
import io.huni.application.connection.port.LeadForms.LeadsAsked;
import io.huni.application.connection.port.LeadForms.SubmittedLead;
import io.huni.application.lead.KnownLeads;
import io.huni.domain.lead.ExternalId;
import io.huni.domain.lead.LeadSource;
import io.huni.domain.shared.MetaId;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Compares one form: asks Meta for ids only, fetches what is missing, says why it stays so. */
final class FormBalance {
    private static final int IDS_AT_ONCE = 500;
    private static final int MOST_FETCHED = 500;

    private final LeadForms leadForms;
    private final KnownLeads knownLeads;
    private final LeadFetch fetch;
    private final Balances balances;
    private final GraphRetry retry;
    private final Clock clock;

    FormBalance(
            LeadForms leadForms,
            KnownLeads knownLeads,
            LeadFetch fetch,
            Balances balances,
            GraphRetry retry,
            Clock clock) {
        this.leadForms = leadForms;
        this.knownLeads = knownLeads;
        this.fetch = fetch;
        this.balances = balances;
        this.retry = retry;
        this.clock = clock;
    }

    /** A row for each day. */
    Mono<List<Row>> compare(BalanceLook look, MetaId form) {
        return look.whyUnasked()
                .map(reason -> unasked(look, form, reason))
                .orElseGet(() -> asked(look, form));
    }

    private Mono<List<Row>> asked(BalanceLook look, MetaId form) {
        return reported(look, form)
                .flatMap(leads -> close(look, form, leads))
                .onErrorResume(GraphFailure.class, failure -> failed(look, form, failure));
    }

    private Mono<Map<String, LocalDate>> reported(BalanceLook look, MetaId form) {
        return page(look, form, Optional.empty())
                .expand(
                        page ->
                                Mono.justOrEmpty(page.next())
                                        .flatMap(next -> page(look, form, Optional.of(next))))
                .flatMapIterable(LeadPage::leads)
                .filter(lead -> look.days().contains(look.dayOf(lead)))
                .collectMap(SubmittedLead::leadgenId, look::dayOf);
    }

    private Mono<LeadPage> page(BalanceLook look, MetaId form, Optional<String> after) {
        LeadsAsked asked = new LeadsAsked(Optional.of(look.since()), after, IDS_AT_ONCE, true);
        return retry.of(
                Mono.defer(() -> leadForms.leads(look.opened().credentials(), form, asked)));
    }

    private Mono<List<Row>> close(BalanceLook look, MetaId form, Map<String, LocalDate> reported) {
        return missing(reported.keySet())
                .flatMap(missing -> fetched(look, missing))
                .flatMap(left -> rows(look, form, reported, left));
    }

    private Mono<Set<String>> missing(Set<String> ids) {
        return ids.isEmpty()
                ? Mono.just(Set.of())
                : knownLeads
                        .known(
                                LeadSource.META_FORM,
                                ids.stream().map(ExternalId::new).collect(Collectors.toSet()))
                        .map(known -> without(ids, known.keySet()));
    }

    private static Set<String> without(Set<String> ids, Set<ExternalId> known) {
        Set<String> left = new TreeSet<>(ids);
        known.forEach(id -> left.remove(id.value()));
        return left;
    }

    /** Why each that is still missing is so. */
    private Mono<Map<String, BalanceReason>> fetched(BalanceLook look, Set<String> missing) {
        Set<String> now = missing.stream().limit(MOST_FETCHED).collect(Collectors.toSet());
        return fetch.fetch(look.opened(), now)
                .map(
                        results -> {
                            Map<String, BalanceReason> reasons = new HashMap<>();
                            missing.forEach(id -> reasons.put(id, BalanceReason.FETCHING));
                            results.forEach((id, result) -> settle(reasons, id, result));
                            return reasons;
                        });
    }

    private static void settle(Map<String, BalanceReason> reasons, String id, Result result) {
        switch (result) {
            case Result.Caught caught -> reasons.remove(id);
            case Result.KnownAlready known -> reasons.remove(id);
            case Result.Later later -> reasons.put(id, BalanceReason.THROTTLED);
            case Result.Refused refused -> reasons.put(id, BalanceReason.NOT_READABLE);
        }
    }

    private Mono<List<Row>> rows(
            BalanceLook look,
            MetaId form,
            Map<String, LocalDate> reported,
            Map<String, BalanceReason> left) {
        Map<LocalDate, List<String>> byDay =
                reported.keySet().stream()
                        .collect(Collectors.groupingBy(id -> dayOf(reported, id)));
        return eachDay(look, form, day -> Sum.of(byDay.getOrDefault(day, List.of()), left));
    }

    private static LocalDate dayOf(Map<String, LocalDate> reported, String id) {
        return java.util.Objects.requireNonNull(reported.get(id));
    }

    private Mono<List<Row>> failed(BalanceLook look, MetaId form, GraphFailure failure) {
        if (failure.reaction() == Reaction.GIVE_UP) {
            return unasked(look, form, BalanceReason.of(failure.fault()));
        }
        BalanceReason reason =
                failure.reaction() == Reaction.STOP
                        ? BalanceReason.NOT_READABLE
                        : BalanceReason.THROTTLED;
        look.refused().set(reason);
        return unasked(look, form, reason);
    }

    private Mono<List<Row>> unasked(BalanceLook look, MetaId form, BalanceReason reason) {
        return eachDay(look, form, day -> new Sum(Optional.empty(), 0, Optional.of(reason)));
    }

    private Mono<List<Row>> eachDay(BalanceLook look, MetaId form, Function<LocalDate, Sum> sums) {
        return Flux.fromIterable(look.days())
                .concatMap(
                        day ->
                                balances.held(form, day, look.zone())
                                        .map(held -> sums.apply(day).row(form, day, held, clock)))
                .collectList();
    }

    private record Sum(Optional<Integer> reported, int missing, Optional<BalanceReason> reason) {
        static Sum of(List<String> ids, Map<String, BalanceReason> left) {
            List<BalanceReason> reasons =
                    ids.stream().flatMap(id -> Optional.ofNullable(left.get(id)).stream()).toList();
            return new Sum(
                    Optional.of(ids.size()),
                    reasons.size(),
                    reasons.stream().min(BalanceReason::compareTo));
        }

        Row row(MetaId form, LocalDate day, int held, Clock clock) {
            return new Row(
                    form,
                    day,
                    reported,
                    held,
                    missing,
                    reason.map(BalanceReason::key),
                    clock.instant());
        }
    }
}
