package io.huni.adapter.persistence.offer;

import static io.huni.adapter.persistence.shared.Columns.optional;
import static io.huni.adapter.persistence.shared.Columns.required;

import io.huni.adapter.persistence.outbox.OutboxRows;
import io.huni.adapter.persistence.shared.Constraints;
import io.huni.adapter.persistence.shared.DatabaseJson;
import io.huni.adapter.persistence.shared.Wall;
import io.huni.application.offer.port.Offers;
import io.huni.domain.identity.Owners;
import io.huni.domain.identity.TeamId;
import io.huni.domain.identity.UserId;
import io.huni.domain.identity.Visibility;
import io.huni.domain.job.JobId;
import io.huni.domain.offer.Offer;
import io.huni.domain.offer.OfferErrorKey;
import io.huni.domain.offer.OfferId;
import io.huni.domain.offer.Terms;
import io.huni.domain.shared.Change;
import io.huni.domain.shared.DistributorId;
import io.huni.domain.shared.LeadId;
import io.huni.domain.shared.Refused;
import io.r2dbc.spi.Readable;

import org.springframework.r2dbc.core.DatabaseClient;

import reactor.core.publisher.Mono;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

final class R2dbcOffers implements Offers {
    private final DatabaseClient client;
    private final OutboxRows outbox;
    private final OfferClaims claims;

    R2dbcOffers(DatabaseClient client, OutboxRows outbox) {
        this.client = client;
        this.outbox = outbox;
        this.claims = new OfferClaims(client);
    }

    @Override
    public Mono<Offer> claim(OfferId offer) {
        return one(OfferClaims.OF_ID, offer.value());
    }

    @Override
    public Mono<Offer> claim(Visibility visibility, OfferId offer) {
        return switch (visibility) {
            case Visibility.Everything() -> claim(offer);
            case Visibility.OfTeam(var team) -> seen(offer, "team_id", "team_id", team.value());
            case Visibility.OfAssignee(var person) ->
                    seen(offer, "offered_by", "assignee_id", person.value());
            case Visibility.OfDistributor of -> Mono.empty();
            case Visibility.Nothing nothing -> Mono.empty();
        };
    }

    private Mono<Offer> seen(OfferId offer, String ofOffer, String ofLead, UUID owner) {
        return one(OfferClaims.OF_ID_SEEN.formatted(ofOffer, ofLead), offer.value(), owner);
    }

    private Mono<Offer> one(String which, Object... values) {
        return claims.waiting(which, values).flatMap(found -> Mono.justOrEmpty(first(found)));
    }

    private static Optional<Offer> first(List<Offer> found) {
        return found.stream().findFirst();
    }

    @Override
    public Mono<List<Offer>> claimDue(Instant now, int most) {
        return claims.free(OfferClaims.DUE, now, most);
    }

    @Override
    public Mono<List<Offer>> claimOfJob(JobId job, List<LeadId> leads) {
        return claims.waiting(OfferClaims.OF_JOB, job.value(), ids(leads));
    }

    @Override
    public Mono<List<Offer>> claimOvertaken(List<LeadId> leads) {
        return claims.waiting(OfferClaims.GONE_OF, (Object) ids(leads));
    }

    @Override
    public Mono<List<Offer>> claimOvertaken(int most) {
        return claims.free(OfferClaims.GONE_OF_ANY, most);
    }

    @Override
    public Mono<List<Offer>> claimOpen(Collection<LeadId> leads) {
        return claims.waiting(OfferClaims.OPEN_OF, (Object) ids(leads));
    }

    private static UUID[] ids(Collection<LeadId> leads) {
        return leads.stream().map(LeadId::value).toArray(UUID[]::new);
    }

    @Override
    public Mono<Void> save(List<Change<Offer>> changes) {
        List<OfferRow> rows =
                changes.stream()
                        .map(change -> OfferRow.of(change.state(), outbox.of(change)))
                        .toList();
        return client.sql(OfferStatements.SAVE)
                .bind(0, DatabaseJson.write(rows))
                .then()
                .onErrorMap(
                        Constraints.meaning(
                                Map.of(
                                        "offer_open_of_lead",
                                        () -> new Refused(OfferErrorKey.ALREADY_OFFERED))));
    }

    @Override
    public Mono<Set<DistributorId>> active(List<DistributorId> distributors) {
        return client.sql(OfferStatements.ACTIVE)
                .bind(0, distributors.stream().map(DistributorId::value).toArray(UUID[]::new))
                .map(row -> new DistributorId(required(row, "id", UUID.class)))
                .all()
                .collect(Collectors.toSet());
    }

    @Override
    public Mono<Void> remember(JobId job, Terms terms) {
        return client.sql(OfferStatements.REMEMBER)
                .bind(0, job.value())
                .bind(1, TermsJson.of(terms))
                .then();
    }

    @Override
    public Mono<Terms> terms(JobId job) {
        return client.sql(OfferStatements.TERMS)
                .bind(0, job.value())
                .map(row -> TermsJson.read(required(row, "terms", String.class)))
                .one();
    }

    @Override
    public Mono<Map<OfferId, Audience>> audiences(Collection<OfferId> of) {
        return client.sql(OfferStatements.AUDIENCES)
                .bind(0, Wall.EVERYTHING)
                .bind(1, of.stream().map(OfferId::value).toArray(UUID[]::new))
                .map(row -> Map.entry(offer(row), heardBy(row)))
                .all()
                .collectMap(Map.Entry::getKey, Map.Entry::getValue);
    }

    private static OfferId offer(Readable row) {
        return new OfferId(required(row, "id", UUID.class));
    }

    private static Audience heardBy(Readable row) {
        return new Audience(
                owners(row, "lead_team", "assignee_id"),
                owners(row, "team_id", "offered_by"),
                Stream.of(required(row, "closed", UUID[].class)).map(DistributorId::new).toList());
    }

    private static Owners owners(Readable row, String team, String person) {
        return new Owners(
                Optional.empty(),
                optional(row, team, UUID.class).map(TeamId::new),
                optional(row, person, UUID.class).map(UserId::new));
    }
}
