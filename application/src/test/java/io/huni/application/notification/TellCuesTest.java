package io.huni.application.notification;

import static io.huni.domain.identity.UserFixture.aUser;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.application.identity.IdentityUseCases;
import io.huni.application.identity.InMemoryUsers;
import io.huni.application.notification.port.NoticedLeads.Noticed;
import io.huni.application.notification.port.NotificationCues.Cue;
import io.huni.domain.identity.Owners;
import io.huni.domain.identity.Role;
import io.huni.domain.identity.User;
import io.huni.domain.notification.Notification;
import io.huni.domain.notification.NotificationKind;
import io.huni.domain.shared.DistributorId;
import io.huni.domain.shared.LeadId;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import reactor.core.publisher.Mono;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

class TellCuesTest {
    private static final DistributorId NOVA = new DistributorId(new UUID(3, 1));
    private static final DistributorId EGE = new DistributorId(new UUID(3, 2));
    private static final UUID LEAD = new UUID(9, 1);

    private final User admin = aUser().named("Zeynep").as(Role.ADMIN).user();
    private final User ayse = aUser().named("Ayşe").user();
    private final User nil = aUser().named("Nil").as(Role.DISTRIBUTOR).of(NOVA).user();
    private final InMemoryUsers users = new InMemoryUsers();
    private final InMemoryNotifications notifications = new InMemoryNotifications();
    private final Map<LeadId, Noticed> leads = new HashMap<>();
    private final FakeCues cues = new FakeCues();
    private final NotificationPorts ports =
            new NotificationPorts(
                    notifications,
                    notifications,
                    new InMemoryNotificationSettings(),
                    ids -> Mono.just(Map.copyOf(leads)),
                    new SilentNews());
    private final TellCues tellCues =
            new TellCuesService(
                    cues,
                    ports.leads(),
                    new Notify(
                            new Readers(IdentityUseCases.userQueries(users), ports.settings()),
                            ports,
                            cues),
                    cues,
                    Clock.systemUTC());

    @BeforeEach
    void hire() {
        users.add(admin, "").then(users.add(ayse, "")).then(users.add(nil, "")).block();
        belongsTo(Optional.of(ayse));
    }

    private void belongsTo(Optional<User> assignee) {
        Owners owners = new Owners(Optional.of(NOVA), Optional.empty(), assignee.map(User::id));
        leads.put(new LeadId(LEAD), new Noticed(owners, Optional.empty()));
    }

    private List<NotificationKind> heard(User person) {
        return notifications.of(person.id()).stream()
                .map(Notification::occasion)
                .map(occasion -> occasion.kind())
                .toList();
    }

    private Cue job(Map<String, String> facts) {
        return cues.of(NotificationKind.JOB_ENDED, new UUID(6, 1), Optional.of(ayse.id()), facts);
    }

    @Test
    void whatCannotBeToldKeepsNothingElse() {
        Map<String, String> broken = new HashMap<>();
        broken.put("kind", null);
        Cue bad = job(broken);
        job(Map.of());
        job(Map.of());

        tellCues.tell().block();

        assertThat(heard(ayse)).hasSize(2);
        assertThat(cues.waiting).isEmpty();
        assertThat(cues.later).containsExactly(bad.id());
    }

    @Test
    void whoSetAScheduleUpHearsThatItSentNothing() {
        cues.of(
                NotificationKind.REPORT_FAILED,
                new UUID(6, 1),
                Optional.of(admin.id()),
                Map.of("reason", "BROKEN"));

        tellCues.tell().block();

        assertThat(heard(admin)).containsExactly(NotificationKind.REPORT_FAILED);
        assertThat(heard(ayse)).isEmpty();
    }

    @Test
    void aLateLeadThatNobodyElseHadConcernsItsDistributorByTheSameClock() {
        cues.of(NotificationKind.LEAD_LATE, LEAD, Optional.empty(), Map.of("handed", "false"));

        tellCues.tell().block();

        assertThat(heard(ayse)).containsExactly(NotificationKind.LEAD_LATE);
        assertThat(heard(nil)).containsExactly(NotificationKind.LEAD_LATE);
        assertThat(notifications.of(nil.id()).getFirst().occasion().facts()).isEmpty();
    }

    @Test
    void theHousesClockIsNotTheDistributorsAfterAHandOver() {
        cues.of(NotificationKind.LEAD_LATE, LEAD, Optional.empty(), Map.of("handed", "true"));
        tellCues.tell().block();
        assertThat(heard(ayse)).containsExactly(NotificationKind.LEAD_LATE);
        assertThat(heard(nil)).isEmpty();

        cues.of(
                NotificationKind.LEAD_LATE,
                LEAD,
                Optional.empty(),
                Map.of("distributor", NOVA.value().toString()));
        tellCues.tell().block();
        assertThat(heard(ayse)).hasSize(1);
        assertThat(heard(nil)).containsExactly(NotificationKind.LEAD_LATE);
    }

    @Test
    void anotherDistributorHearsNothingOfALateHandOver() {
        cues.of(
                NotificationKind.LEAD_LATE,
                LEAD,
                Optional.empty(),
                Map.of("distributor", EGE.value().toString()));

        tellCues.tell().block();

        assertThat(heard(nil)).isEmpty();
    }

    @Test
    void aLateLeadThatNobodyHasIsForThoseWhoGiveIt() {
        belongsTo(Optional.empty());
        cues.of(NotificationKind.LEAD_LATE, LEAD, Optional.empty(), Map.of());

        tellCues.tell().block();

        assertThat(heard(admin)).containsExactly(NotificationKind.LEAD_LATE);
    }
}
