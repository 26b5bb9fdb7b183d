package io.huni.application.reporting;

import static io.huni.domain.identity.UserFixture.aUser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.huni.application.analytics.AnalyticsQueries;
import io.huni.application.analytics.AnalyticsUseCases;
import io.huni.application.analytics.CountedInteraction;
import io.huni.application.analytics.CountedLead;
import io.huni.application.analytics.InMemoryNumbers;
import io.huni.application.analytics.NumbersFilter;
import io.huni.application.organisation.InMemoryDistributors;
import io.huni.application.organisation.InMemoryOrganisations;
import io.huni.application.organisation.OrganisationQueries;
import io.huni.application.organisation.OrganisationUseCases;
import io.huni.application.reporting.ReportQueries.Wish;
import io.huni.application.reporting.port.ReportWriter;
import io.huni.application.shared.MovableClock;
import io.huni.domain.analytics.Figures;
import io.huni.domain.analytics.Period;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.Role;
import io.huni.domain.identity.TeamId;
import io.huni.domain.identity.UserId;
import io.huni.domain.lead.InteractionType;
import io.huni.domain.lead.LeadSource;
import io.huni.domain.lead.LeadStatus;
import io.huni.domain.organisation.Distributor;
import io.huni.domain.organisation.Organisation;
import io.huni.domain.reporting.ReportFormat;
import io.huni.domain.reporting.ReportPeriod;
import io.huni.domain.shared.DistributorId;
import io.huni.domain.shared.Language;
import io.huni.domain.shared.Refused;
import io.huni.domain.shared.SharedErrorKey;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import reactor.core.publisher.Mono;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/** A report tells what somebody who counts the leads one by one would tell. */
class ReportQueriesTest {
    private static final DistributorId CLINIC = new DistributorId(new UUID(1, 1));
    private static final DistributorId BRANCH = new DistributorId(new UUID(1, 2));
    private static final TeamId DAY = new TeamId(new UUID(2, 1));
    private static final UserId AYSE = new UserId(new UUID(3, 1));
    private static final UserId CAN = new UserId(new UUID(3, 2));
    private static final LocalDate FIRST = LocalDate.of(2026, 9, 1);
    private static final Period OCTOBER =
            new Period(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 31));

    /** Half past midnight in Istanbul, still the day before in UTC. */
    private static final Instant NOW = Instant.parse("2026-10-31T21:30:00Z");

    private final Random random = new Random(7);
    private final List<CountedLead> leads = new ArrayList<>();
    private final InMemoryNumbers numbers = new InMemoryNumbers();
    private final InMemoryOrganisations organisations = new InMemoryOrganisations();
    private final Kept kept = new Kept();
    private final ReportQueries reports = reports();

    private ReportQueries reports() {
        MovableClock clock = new MovableClock(NOW);
        OrganisationQueries house =
                OrganisationUseCases.organisationQueries(organisations, new InMemoryDistributors());
        AnalyticsQueries analytics = AnalyticsUseCases.analyticsQueries(numbers, house, clock);
        return ReportUseCases.reportQueries(analytics, kept, house, clock);
    }

    @BeforeEach
    void work() {
        organisations
                .save(
                        new Organisation(
                                "Anadolu",
                                ZoneId.of("Europe/Istanbul"),
                                Language.TR,
                                Currency.getInstance("TRY")))
                .block();
        numbers.found(new Distributor(CLINIC, "Klinik", true, Duration.ofMinutes(15)));
        numbers.found(new Distributor(BRANCH, "Şube", true, Duration.ofMinutes(30)));
        numbers.hire(AYSE, "Ayşe", DAY, "Gündüz");
        numbers.hire(CAN, "Can", DAY, "Gündüz");
        numbers.call("k-1", "Kasım");
        for (int i = 0; i < 400; i++) {
            CountedLead lead = lead();
            leads.add(lead);
            numbers.add(lead);
            numbers.add(
                    new CountedInteraction(
                            lead.day(),
                            InteractionType.NOTE,
                            Optional.empty(),
                            lead.assignee(),
                            lead));
        }
    }

    private CountedLead lead() {
        CountedLead lead =
                CountedLead.on(FIRST.plusDays(random.nextInt(75)))
                        .of(random.nextBoolean() ? CLINIC : BRANCH)
                        .from(
                                random.nextBoolean() ? LeadSource.META_FORM : LeadSource.WHATSAPP,
                                "k-1");
        if (random.nextInt(4) > 0) {
            lead = lead.assignedTo(random.nextBoolean() ? AYSE : CAN, DAY);
        }
        if (lead.assignee().isPresent() && random.nextInt(3) > 0) {
            lead = lead.answeredIn(random.nextInt(7_200), random.nextBoolean());
        }
        return switch (random.nextInt(5)) {
            case 0 -> lead.ended(LeadStatus.CONVERTED);
            case 1 -> lead.ended(LeadStatus.LOST);
            default -> lead;
        };
    }

    private LeadReport report(Actor actor, NumbersFilter filter) {
        reports.leads(actor, new Wish(ReportPeriod.MONTHLY, filter, ReportFormat.JSON, Language.TR))
                .block();
        return kept.report.orElseThrow();
    }

    private static Actor.Person person(Role role) {
        return aUser().as(role).of(CLINIC).user().asActor();
    }

    private long count(Period period, Predicate<CountedLead> which) {
        return leads.stream()
                .filter(lead -> !lead.day().isBefore(period.from()))
                .filter(lead -> !lead.day().isAfter(period.to()))
                .filter(which)
                .count();
    }

    private void recounted(Figures figures, Period period, Predicate<CountedLead> which) {
        assertThat(figures.leads()).isEqualTo(count(period, which));
        assertThat(figures.assigned())
                .isEqualTo(count(period, which.and(lead -> lead.reached() >= 1)));
        assertThat(figures.contacted())
                .isEqualTo(count(period, which.and(lead -> lead.reached() >= 2)));
        assertThat(figures.converted())
                .isEqualTo(count(period, which.and(lead -> lead.reached() >= 3)));
        assertThat(figures.lost())
                .isEqualTo(count(period, which.and(lead -> lead.status() == LeadStatus.LOST)));
        assertThat(figures.late()).isEqualTo(count(period, which.and(CountedLead::late)));
    }

    @Test
    void tellsWhatARecountTells() {
        LeadReport report = report(person(Role.ADMIN), NumbersFilter.of(OCTOBER));

        recounted(report.funnel().whole().now(), OCTOBER, lead -> true);
        recounted(report.funnel().whole().before(), OCTOBER.before(), lead -> true);
        report.funnel()
                .days()
                .forEach(
                        day ->
                                recounted(
                                        day.figures(),
                                        new Period(day.day(), day.day()),
                                        lead -> true));
        assertThat(report.funnel().days()).hasSize(31);
    }

    @Test
    void tellsTheSameOfEachPart() {
        LeadReport report = report(person(Role.ADMIN), NumbersFilter.of(OCTOBER));

        report.distributors()
                .forEach(
                        one ->
                                recounted(
                                        one.figures().now(),
                                        OCTOBER,
                                        lead -> lead.distributor().equals(one.distributor())));
        report.staff()
                .forEach(
                        one ->
                                recounted(
                                        one.figures().now(),
                                        OCTOBER,
                                        lead -> lead.assignee().equals(one.person())));
        report.sources()
                .sources()
                .forEach(
                        one ->
                                recounted(
                                        one.figures().now(),
                                        OCTOBER,
                                        lead ->
                                                Optional.of(lead.source().name())
                                                        .equals(one.key())));
        assertThat(report.distributors()).hasSize(2);
        assertThat(report.staff()).hasSize(3);
        assertThat(report.sources().sources()).hasSize(2);
        assertThat(report.interactions().counts().getFirst().times().now())
                .isEqualTo(count(OCTOBER, lead -> true));
    }

    @Test
    void tellsADistributorOfItsOwnAlone() {
        LeadReport report = report(person(Role.DISTRIBUTOR), NumbersFilter.of(OCTOBER));

        recounted(
                report.funnel().whole().now(),
                OCTOBER,
                lead -> lead.distributor().equals(Optional.of(CLINIC)));
        assertThat(report.whole()).isFalse();
        assertThat(report.distributors())
                .extracting(AnalyticsQueries.OfDistributor::distributor)
                .containsExactly(Optional.of(CLINIC));
    }

    @Test
    void holdsToItsFilter() {
        NumbersFilter filter =
                new NumbersFilter(
                        OCTOBER,
                        Set.of(BRANCH),
                        Set.of(),
                        Set.of(AYSE),
                        Set.of(LeadSource.WHATSAPP),
                        Set.of());

        LeadReport report = report(person(Role.ADMIN), filter);

        recounted(
                report.funnel().whole().now(),
                OCTOBER,
                lead ->
                        lead.distributor().equals(Optional.of(BRANCH))
                                && lead.assignee().equals(Optional.of(AYSE))
                                && lead.source() == LeadSource.WHATSAPP);
        assertThat(report.filter()).isEqualTo(filter);
    }

    @Test
    void saysWhoseItIsAndWhenItWasMade() {
        LeadReport report = report(person(Role.ADMIN), NumbersFilter.of(OCTOBER));

        assertThat(report.house()).isEqualTo("Anadolu");
        assertThat(report.zone()).isEqualTo(ZoneId.of("Europe/Istanbul"));
        assertThat(report.madeAt()).isEqualTo(NOW);
        assertThat(report.kind()).isEqualTo(ReportPeriod.MONTHLY);
        assertThat(report.whole()).isTrue();
        assertThat(reports.today().block()).isEqualTo(LocalDate.of(2026, 11, 1));
    }

    @Test
    void isNotForEverybody() {
        assertThatThrownBy(() -> report(person(Role.STAFF), NumbersFilter.of(OCTOBER)))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused ->
                                assertThat(refused.errorKey())
                                        .isEqualTo(SharedErrorKey.RIGHT_MISSING));
    }

    /** Keeps the report that it was asked to write. */
    private static final class Kept implements ReportWriter {
        private Optional<LeadReport> report = Optional.empty();

        @Override
        public Mono<ReportFile> write(LeadReport asked, ReportFormat format, Language language) {
            report = Optional.of(asked);
            return Mono.just(new ReportFile("report", format.type(), new byte[0]));
        }

        @Override
        public Mono<ReportFile> schema() {
            return Mono.empty();
        }
    }
}
