package io.huni.adapter.persistence.assignment;

import static io.huni.domain.assignment.AssignmentRuleFixture.aRule;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.adapter.persistence.identity.UsersOnPostgres;
import io.huni.adapter.persistence.lead.WorkOnPostgres;
import io.huni.adapter.persistence.shared.PostgresTest;
import io.huni.application.assignment.AssignLeads;
import io.huni.application.assignment.AssignmentPorts;
import io.huni.application.assignment.AssignmentUseCases;
import io.huni.application.assignment.BeforeAssignment;
import io.huni.application.identity.IdentityUseCases;
import io.huni.application.lead.LeadUseCases;
import io.huni.application.organisation.InMemoryDistributors;
import io.huni.application.organisation.InMemoryOrganisations;
import io.huni.application.organisation.OrganisationUseCases;
import io.huni.domain.assignment.AssignmentMethod;
import io.huni.domain.assignment.AssignmentRule;
import io.huni.domain.identity.UserId;
import io.huni.domain.organisation.Organisation;
import io.huni.domain.shared.Language;
import io.huni.domain.shared.LeadId;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** A rush that several nodes give away at once, some leads offered to more than one of them. */
class TwoNodesAssignTest {
    @RegisterExtension static final PostgresTest POSTGRES = new PostgresTest();

    private static final int LEADS = 240;

    @BeforeEach
    void rush() {
        POSTGRES.run("TRUNCATE lead CASCADE");
        AssignmentPeople.in(POSTGRES);
        POSTGRES.run(
                """
                INSERT INTO lead (id, source, status, display_name, service, answers, custom,
                    consents, raw, utm, click_ids, score_tenths, lasting_tenths, test,
                    submitted_at, captured_at, updated_at)
                SELECT ('00000000-0000-0009-0000-' || lpad(to_hex(n), 12, '0'))::uuid, 'API', 'NEW',
                    '', '', '[]', '{}', '[]', '[]', '{}', '{}', 0, 0, false, now(), now(), now()
                FROM generate_series(0, %d) AS n
                """
                        .formatted(LEADS - 1));
    }

    @ParameterizedTest
    @EnumSource(AssignmentMethod.class)
    void givesEveryLeadOnceAndTheSameNumberToEverybody(AssignmentMethod method) {
        AssignmentRule rule =
                aRule().choosing(method, AssignmentPeople.AYSE, AssignmentPeople.MEHMET).rule();
        new R2dbcAssignmentRules(POSTGRES.client())
                .save(rule)
                .as(POSTGRES.unitOfWork()::inTransaction)
                .block();
        List<AssignLeads> nodes = List.of(node(), node());

        Flux.fromIterable(offers())
                .index()
                .flatMap(
                        offer ->
                                Mono.defer(
                                                () ->
                                                        nodes.get((int) (offer.getT1() % 2))
                                                                .assign(offer.getT2()))
                                        .subscribeOn(Schedulers.boundedElastic()),
                        4)
                .blockLast();

        assertThat(of(AssignmentPeople.AYSE)).isEqualTo(LEADS / 2);
        assertThat(of(AssignmentPeople.MEHMET)).isEqualTo(LEADS / 2);
        assertThat(number("SELECT count(*) FROM interaction WHERE type = 'ASSIGNMENT'"))
                .isEqualTo(LEADS);
        assertThat(number("SELECT count(*) FROM lead WHERE version <> 2")).isZero();
    }

    /** Every lead is offered twice, to different nodes, in groups that cross each other. */
    private static List<List<LeadId>> offers() {
        return IntStream.range(0, LEADS / 10)
                .mapToObj(
                        group ->
                                IntStream.range(0, 20)
                                        .mapToObj(n -> lead((group * 10 + 19 - n) % LEADS))
                                        .toList())
                .toList();
    }

    private static LeadId lead(int number) {
        return new LeadId(new UUID(9, number));
    }

    private static AssignLeads node() {
        InMemoryOrganisations organisations = new InMemoryOrganisations();
        organisations
                .save(
                        new Organisation(
                                "Anadolu",
                                ZoneId.of("Europe/Istanbul"),
                                Language.TR,
                                Currency.getInstance("TRY")))
                .block();
        return AssignmentUseCases.assignLeads(
                new AssignmentPorts(
                        new R2dbcAssignmentRules(POSTGRES.client()),
                        new R2dbcLeadsToAssign(POSTGRES.client()),
                        new R2dbcWorkSchedules(POSTGRES.client())),
                BeforeAssignment.nobody(),
                OrganisationUseCases.organisationQueries(organisations, new InMemoryDistributors()),
                IdentityUseCases.userQueries(UsersOnPostgres.of(POSTGRES)),
                LeadUseCases.workOnLeads(
                        WorkOnPostgres.work(POSTGRES), POSTGRES.unitOfWork(), Clock.systemUTC()),
                POSTGRES.unitOfWork(),
                Clock.systemUTC());
    }

    private static long of(UserId person) {
        return number(
                "SELECT count(*) FROM lead WHERE assignee_id = '%s'".formatted(person.value()));
    }

    private static long number(String sql) {
        return POSTGRES.client()
                .sql(sql)
                .map(row -> row.get(0, Long.class))
                .one()
                .as(POSTGRES.unitOfWork()::inTransaction)
                .block();
    }
}
