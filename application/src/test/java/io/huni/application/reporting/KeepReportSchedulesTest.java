package io.huni.application.reporting;

import static io.huni.domain.identity.UserFixture.aUser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.huni.application.identity.IdentityUseCases;
import io.huni.application.identity.InMemoryUsers;
import io.huni.application.organisation.InMemoryDistributors;
import io.huni.application.organisation.InMemoryOrganisations;
import io.huni.application.organisation.OrganisationUseCases;
import io.huni.application.reporting.KeepReportSchedules.Kept;
import io.huni.application.reporting.KeepReportSchedules.Wishes;
import io.huni.application.reporting.port.ScheduledFiles;
import io.huni.application.shared.InMemoryUnitOfWork;
import io.huni.application.shared.MovableClock;
import io.huni.application.shared.RisingIds;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.Role;
import io.huni.domain.identity.TeamId;
import io.huni.domain.identity.User;
import io.huni.domain.identity.UserId;
import io.huni.domain.organisation.Organisation;
import io.huni.domain.reporting.ReportErrorKey;
import io.huni.domain.reporting.ReportFormat;
import io.huni.domain.reporting.ReportPeriod;
import io.huni.domain.reporting.ReportRun;
import io.huni.domain.reporting.ReportScheduleId;
import io.huni.domain.reporting.Rhythm;
import io.huni.domain.reporting.Rhythm.Pace;
import io.huni.domain.reporting.ScheduledContent;
import io.huni.domain.reporting.ScheduledContent.Kind;
import io.huni.domain.shared.EmailAddress;
import io.huni.domain.shared.ErrorKey;
import io.huni.domain.shared.Language;
import io.huni.domain.shared.Refused;
import io.huni.domain.shared.SharedErrorKey;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import reactor.core.publisher.Mono;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

class KeepReportSchedulesTest {
    /** A Tuesday, noon in Istanbul. */
    private static final Instant NOON = Instant.parse("2026-11-24T09:00:00Z");

    private static final Instant NEXT_MONDAY = Instant.parse("2026-11-30T05:00:00Z");
    private static final TeamId DAY = new TeamId(new UUID(3, 1));
    private static final TeamId NIGHT = new TeamId(new UUID(3, 2));

    private final User manager = aUser().named("Zeynep").as(Role.MANAGER).in(DAY).user();
    private final User colleague = aUser().named("Can").as(Role.STAFF).in(DAY).user();
    private final User stranger = aUser().named("Nil").as(Role.STAFF).in(NIGHT).user();
    private final User admin = aUser().named("Mert").as(Role.ADMIN).user();
    private final InMemoryUsers users = new InMemoryUsers();
    private final InMemoryOrganisations organisations = new InMemoryOrganisations();
    private final InMemoryReports reports = new InMemoryReports();
    private final KeepReportSchedules schedules =
            ReportUseCases.keepReportSchedules(
                    new ReportPorts(reports, reports),
                    new PickyFiles(),
                    IdentityUseCases.userQueries(users),
                    OrganisationUseCases.organisationQueries(
                            organisations, new InMemoryDistributors()),
                    new InMemoryUnitOfWork(),
                    new RisingIds(),
                    new MovableClock(NOON));

    @BeforeEach
    void found() {
        for (User user : Set.of(manager, colleague, stranger, admin)) {
            users.add(user, "").block();
        }
        organisations
                .save(
                        new Organisation(
                                "Anadolu",
                                ZoneId.of("Europe/Istanbul"),
                                Language.TR,
                                Currency.getInstance("TRY")))
                .block();
    }

    private static Wishes wishes(Kind kind, String search, Set<UserId> people, String... out) {
        Set<EmailAddress> addresses = out.length == 0 ? Set.of() : Set.of(new EmailAddress(out[0]));
        return new Wishes(
                "Haftalık",
                new ScheduledContent(
                        kind, ReportPeriod.WEEKLY, search, ReportFormat.XLSX, Language.TR),
                new Rhythm(Pace.WEEKLY, DayOfWeek.MONDAY, 1, 8),
                people,
                addresses,
                true);
    }

    private Wishes toOneself(User owner) {
        return wishes(Kind.REPORT, "", Set.of(owner.id()));
    }

    private ReportScheduleId added(User owner, Wishes wishes) {
        return schedules.add(owner.asActor(), wishes).block();
    }

    private static void refuses(Mono<?> work, ErrorKey key) {
        assertThatThrownBy(work::block)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.errorKey()).isEqualTo(key));
    }

    @Test
    void isDueByTheClockOfTheHouse() {
        added(manager, toOneself(manager));

        Kept kept = schedules.all(manager.asActor()).block().getFirst();

        assertThat(kept.next()).contains(NEXT_MONDAY);
        assertThat(kept.schedule().owner()).isEqualTo(manager.id());
        assertThat(kept.schedule().paused()).isEmpty();
    }

    @Test
    void oneThatIsNotActiveIsNeverDue() {
        Wishes active = toOneself(manager);
        added(
                manager,
                new Wishes(
                        active.name(),
                        active.content(),
                        active.rhythm(),
                        active.people(),
                        active.addresses(),
                        false));

        assertThat(schedules.all(manager.asActor()).block().getFirst().next()).isEmpty();
    }

    @Test
    void everybodySeesTheirOwnAndWhoSeesEverythingSeesAll() {
        added(manager, toOneself(manager));
        added(admin, toOneself(admin));

        assertThat(schedules.all(manager.asActor()).block()).hasSize(1);
        assertThat(schedules.all(admin.asActor()).block()).hasSize(2);
        refuses(schedules.all(colleague.asActor()), SharedErrorKey.RIGHT_MISSING);
    }

    @Test
    void anotherOnesIsNotThere() {
        ReportScheduleId id = added(admin, toOneself(admin));
        Actor.Person other = manager.asActor();

        refuses(schedules.change(other, id, toOneself(manager)), SharedErrorKey.NOT_FOUND);
        refuses(schedules.pause(other, id), SharedErrorKey.NOT_FOUND);
        refuses(schedules.delete(other, id), SharedErrorKey.NOT_FOUND);
        refuses(schedules.sendNow(other, id), SharedErrorKey.NOT_FOUND);
        refuses(schedules.runs(other, id), SharedErrorKey.NOT_FOUND);
        assertThat(reports.find(id).block().active()).isTrue();
    }

    @Test
    void whoSeesEverythingStopsAndDeletesThatOfAnotherAndDoesNotChangeOrSendIt() {
        ReportScheduleId id = added(manager, toOneself(manager));
        Actor.Person whole = admin.asActor();

        refuses(schedules.change(whole, id, toOneself(admin)), SharedErrorKey.NOT_FOUND);
        refuses(schedules.sendNow(whole, id), SharedErrorKey.NOT_FOUND);
        schedules.pause(whole, id).block();
        assertThat(reports.find(id).block().active()).isFalse();
        assertThat(schedules.runs(whole, id).block()).isEmpty();
        schedules.delete(whole, id).block();
        assertThat(reports.find(id).block()).isNull();
    }

    @Test
    void recipientsAreThoseWhomTheOwnerKnows() {
        added(manager, wishes(Kind.REPORT, "", Set.of(manager.id(), colleague.id())));

        refuses(
                schedules.add(manager.asActor(), wishes(Kind.REPORT, "", Set.of(stranger.id()))),
                ReportErrorKey.PERSON_UNKNOWN);
        refuses(
                schedules.add(
                        admin.asActor(),
                        wishes(Kind.REPORT, "", Set.of(new UserId(UUID.randomUUID())))),
                ReportErrorKey.PERSON_UNKNOWN);
    }

    @Test
    void oneWhoHasLeftIsNotChosenAnewButMayStay() {
        ReportScheduleId id =
                added(manager, wishes(Kind.REPORT, "", Set.of(manager.id(), colleague.id())));
        users.save(colleague.gone()).block();
        Wishes both = wishes(Kind.REPORT, "", Set.of(manager.id(), colleague.id()));

        refuses(schedules.add(manager.asActor(), both), ReportErrorKey.PERSON_UNKNOWN);
        schedules.change(manager.asActor(), id, both).block();

        assertThat(reports.find(id).block().people()).hasSize(2);
    }

    @Test
    void addressesOutsideNeedARightOfTheirOwn() {
        Wishes out = wishes(Kind.REPORT, "", Set.of(), "board@example.com");

        refuses(schedules.add(manager.asActor(), out), SharedErrorKey.RIGHT_MISSING);
        assertThat(reports.find(added(admin, out)).block().addresses())
                .containsExactly(new EmailAddress("board@example.com"));
    }

    @Test
    void anExportNeedsTheRightToExport() {
        Role narrow =
                new Role(
                        new io.huni.domain.identity.RoleKey("OWN_1"),
                        "Rapor",
                        io.huni.domain.identity.Scope.ALL,
                        Set.of(
                                io.huni.domain.identity.Right.ANALYTICS_READ,
                                io.huni.domain.identity.Right.ANALYTICS_SCHEDULE),
                        1);
        User reader = aUser().as(narrow).user();
        users.add(reader, "").block();

        refuses(
                schedules.add(reader.asActor(), wishes(Kind.EXPORT, "", Set.of(reader.id()))),
                SharedErrorKey.RIGHT_MISSING);
        assertThat(added(reader, toOneself(reader))).isNotNull();
        refuses(
                schedules.add(reader.asActor(), wishes(Kind.REPORT, "", Set.of(admin.id()))),
                ReportErrorKey.PERSON_UNKNOWN);
    }

    @Test
    void aSearchThatIsNotUnderstoodIsRefusedAtOnce() {
        refuses(
                schedules.add(admin.asActor(), wishes(Kind.EXPORT, "nonsense", Set.of(admin.id()))),
                SharedErrorKey.VALUE_UNKNOWN);
        assertThat(reports.all(Optional.empty()).block()).isEmpty();
    }

    @Test
    void aChangeTakesThePlaceOfWhatWas() {
        ReportScheduleId id = added(admin, toOneself(admin));
        Wishes other =
                new Wishes(
                        "Günlük",
                        toOneself(admin).content(),
                        new Rhythm(Pace.DAILY, DayOfWeek.MONDAY, 1, 13),
                        Set.of(colleague.id()),
                        Set.of(),
                        true);

        schedules.change(admin.asActor(), id, other).block();

        Kept kept = schedules.all(admin.asActor()).block().getFirst();
        assertThat(kept.schedule().name()).isEqualTo("Günlük");
        assertThat(kept.schedule().people()).containsExactly(colleague.id());
        assertThat(kept.next()).contains(Instant.parse("2026-11-24T10:00:00Z"));
    }

    @Test
    void sentByHandItWaitsForItsTurnAtOnce() {
        ReportScheduleId id = added(manager, toOneself(manager));

        schedules.sendNow(manager.asActor(), id).block();

        assertThat(schedules.runs(manager.asActor(), id).block())
                .singleElement()
                .satisfies(
                        run -> {
                            assertThat(run.byHand()).isTrue();
                            assertThat(run.dueAt()).isEqualTo(NOON);
                            assertThat(run.state()).isEqualTo(ReportRun.State.WAITING);
                        });
    }

    /** Understands everything but nonsense. */
    private static final class PickyFiles implements ScheduledFiles {
        @Override
        public void check(ScheduledContent content) {
            if (content.search().equals("nonsense")) {
                throw new Refused(SharedErrorKey.VALUE_UNKNOWN);
            }
        }

        @Override
        public Mono<ReportFile> make(Actor actor, ScheduledContent content, Due due, int most) {
            return Mono.empty();
        }
    }
}
