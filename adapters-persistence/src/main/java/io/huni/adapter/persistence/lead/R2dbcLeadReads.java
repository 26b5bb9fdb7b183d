package io.huni.adapter.persistence.lead;

import io.huni.adapter.persistence.shared.Condition;
import io.huni.adapter.persistence.shared.Conditions;
import io.huni.adapter.persistence.shared.LeadScope;
import io.huni.adapter.persistence.shared.Parameter;
import io.huni.adapter.persistence.shared.Wall;
import io.huni.application.lead.LeadFilter;
import io.huni.application.lead.LeadQueries.CountMode;
import io.huni.application.lead.LeadQueries.Listed;
import io.huni.application.lead.LeadQueries.Versioned;
import io.huni.application.lead.LeadQueries.Wanted;
import io.huni.application.lead.LeadSort;
import io.huni.application.lead.port.LeadReads;
import io.huni.application.shared.Json;
import io.huni.application.shared.PageRequest;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.Module;
import io.huni.domain.identity.Right;
import io.huni.domain.identity.UserId;
import io.huni.domain.identity.Visibility;
import io.huni.domain.shared.EmailAddress;
import io.huni.domain.shared.LeadId;
import io.huni.domain.shared.PhoneNumber;
import io.r2dbc.spi.Readable;

import org.springframework.r2dbc.core.DatabaseClient;

import reactor.core.publisher.Mono;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

final class R2dbcLeadReads implements LeadReads {
    private static final Set<Right> ON_MANY = Set.of(Right.LEAD_CREATE, Right.LEAD_EXPORT);

    private final DatabaseClient client;

    R2dbcLeadReads(DatabaseClient client) {
        this.client = client;
    }

    @Override
    public Mono<Json> page(
            Visibility visibility,
            LeadFilter filter,
            LeadSort sort,
            PageRequest page,
            CountMode count) {
        return Mono.fromSupplier(() -> LeadPage.of(visibility, filter, sort, page, count))
                .flatMap(list -> json(list.sql(), list.values()));
    }

    @Override
    public Mono<List<Listed>> lists(Visibility visibility, List<Wanted> wanted) {
        LeadLists lists = new LeadLists(visibility, wanted);
        return client.sql(lists.sql()).bindValues(lists.values()).map(lists::read).one();
    }

    @Override
    public Mono<Versioned> lead(Visibility visibility, Actor actor, LeadId lead) {
        LeadScope scope = LeadScope.of(visibility);
        Conditions conditions = new Conditions(scope.conditions());
        return client.sql(Wall.around(PartnersEyes.lead(visibility).formatted(conditions.sql(4))))
                .bindValues(
                        values(scope.setting(), List.of(lead.value(), allowed(actor)), conditions))
                .map(R2dbcLeadReads::versioned)
                .one();
    }

    @Override
    public Mono<Json> interactions(Visibility visibility, Actor actor, LeadId lead) {
        LeadScope scope = LeadScope.of(visibility);
        Conditions conditions = new Conditions(scope.conditions());
        return json(
                Wall.around(PartnersEyes.interactions(visibility).formatted(conditions.sql(4))),
                values(scope.setting(), List.of(lead.value(), allowed(actor)), conditions));
    }

    @Override
    public Mono<Json> facets(Visibility visibility) {
        LeadScope scope = LeadScope.of(visibility);
        Conditions conditions = new Conditions(scope.conditions());
        return json(
                Wall.around(PartnersEyes.facets(visibility, LeadFacets.of(visibility, conditions))),
                values(scope.setting(), List.of(), conditions));
    }

    @Override
    public Mono<Json> stats(Visibility visibility, Actor actor) {
        LeadScope scope = LeadScope.of(visibility);
        Conditions conditions = new Conditions(scope.conditions());
        UUID me = actor.user().map(UserId::value).orElse(new UUID(0, 0));
        return json(
                Wall.around(
                        LeadReadStatements.STATS.formatted(
                                conditions.sql(3), LeadCounted.kind(visibility))),
                values(scope.setting(), List.of(me), conditions));
    }

    @Override
    public Mono<Json> duplicates(
            Visibility visibility, Optional<PhoneNumber> phone, Optional<EmailAddress> email) {
        LeadScope scope = LeadScope.of(visibility);
        Conditions conditions = new Conditions(List.of(same(phone, email))).and(scope.conditions());
        return json(
                Wall.around(LeadReadStatements.DUPLICATES.formatted(conditions.sql(2))),
                values(scope.setting(), List.of(), conditions));
    }

    private static Condition same(Optional<PhoneNumber> phone, Optional<EmailAddress> email) {
        List<String> either = new ArrayList<>(List.of("false"));
        List<Parameter> parameters = new ArrayList<>();
        phone.ifPresent(
                number -> {
                    either.add("lead.phone = ?");
                    parameters.add(Parameter.of(number.e164()));
                });
        email.ifPresent(
                address -> {
                    either.add("lead.email = ?");
                    parameters.add(Parameter.of(address.value()));
                });
        return new Condition("(" + String.join(" OR ", either) + ")", parameters);
    }

    private static String[] allowed(Actor actor) {
        return Arrays.stream(Right.values())
                .filter(right -> right.module() == Module.LEAD && !ON_MANY.contains(right))
                .filter(actor::may)
                .map(right -> right.key().substring(Module.LEAD.key().length() + 1))
                .toArray(String[]::new);
    }

    private Mono<Json> json(String sql, List<Object> values) {
        return client.sql(sql).bindValues(values).map(R2dbcLeadReads::json).one();
    }

    private static Versioned versioned(Readable row) {
        Integer version = Objects.requireNonNull(row.get("version", Integer.class));
        return new Versioned(json(row), version);
    }

    private static Json json(Readable row) {
        return new Json(Objects.requireNonNull(row.get(0, String.class)));
    }

    private static List<Object> values(String setting, List<Object> first, Conditions conditions) {
        List<Object> values = new ArrayList<>();
        values.add(setting);
        values.addAll(first);
        values.addAll(conditions.values());
        return values;
    }
}
