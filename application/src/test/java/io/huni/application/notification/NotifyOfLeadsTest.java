package io.huni.application.notification;

import static io.huni.domain.identity.UserFixture.aUser;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.application.identity.IdentityUseCases;
import io.huni.application.identity.InMemoryUsers;
import io.huni.application.notification.port.NoticedLeads.Noticed;
import io.huni.application.outbox.OutboxEvent;
import io.huni.application.outbox.Reaction;
import io.huni.application.shared.InMemoryUnitOfWork;
import io.huni.domain.identity.Owners;
import io.huni.domain.identity.Role;
import io.huni.domain.identity.User;
import io.huni.domain.identity.UserId;
import io.huni.domain.lead.InteractionType;
import io.huni.domain.lead.LeadEvent.LeadCaptured;
import io.huni.domain.lead.LeadEvent.LeadWorked;
import io.huni.domain.lead.LeadSource;
import io.huni.domain.lead.LeadStatus;
import io.huni.domain.notification.Notification;
import io.huni.domain.notification.NotificationKind;
import io.huni.domain.shared.DomainEvent;
import io.huni.domain.shared.LeadId;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import reactor.core.publisher.Mono;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

class NotifyOfLeadsTest {
    private static final LeadId LEAD = new LeadId(new UUID(9, 1));
    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");

    private final User admin = aUser().named("Zeynep").as(Role.ADMIN).user();
    private final User ayse = aUser().named("Ayşe").user();
    private final InMemoryUsers users = new InMemoryUsers();
    private final InMemoryNotifications notifications = new InMemoryNotifications();
    private final SilentNews news = new SilentNews();
    private final Map<LeadId, Noticed> leads = new HashMap<>();
    private final Map<UUID, DomainEvent> events = new HashMap<>();
    private final Reaction reaction =
            new NotificationUseCases(
                            new NotificationPorts(
                                    notifications,
                                    notifications,
                                    new InMemoryNotificationSettings(),
                                    ids -> Mono.just(Map.copyOf(leads)),
                                    news),
                            IdentityUseCases.userQueries(users),
                            new InMemoryUnitOfWork(),
                            Clock.systemUTC())
                    .notifyOfLeads(event -> events.get(event.id()));

    @BeforeEach
    void hire() {
        users.add(admin, "").then(users.add(ayse, "")).block();
        belongsTo(Optional.of(ayse.id()), Optional.empty());
    }

    private void belongsTo(Optional<UserId> assignee, Optional<UserId> by) {
        Owners owners = new Owners(Optional.empty(), Optional.empty(), assignee);
        leads.put(LEAD, new Noticed(owners, by));
    }

    private OutboxEvent happened(DomainEvent event) {
        UUID id = UUID.randomUUID();
        events.put(id, event);
        return new OutboxEvent(id, event.name(), event.aggregateId(), "", NOW);
    }

    private static LeadWorked worked(
            InteractionType type,
            LeadStatus after,
            Optional<UserId> assignee,
            Optional<UserId> by) {
        return new LeadWorked(
                LEAD,
                type,
                LeadStatus.NEW,
                after,
                Optional.empty(),
                assignee.map(id -> id.value().toString()),
                by.map(id -> id.value().toString()),
                NOW);
    }

    private static LeadCaptured captured(int tenths, Instant submitted, boolean test) {
        return new LeadCaptured(
                LEAD,
                LeadSource.META_FORM,
                Optional.empty(),
                test,
                tenths,
                Optional.empty(),
                Optional.of(submitted),
                Optional.empty(),
                NOW);
    }

    private List<NotificationKind> heard(User person) {
        return notifications.of(person.id()).stream()
                .map(Notification::occasion)
                .map(occasion -> occasion.kind())
                .toList();
    }

    @Test
    void whoGetsALeadHearsOfItOnce() {
        OutboxEvent event =
                happened(
                        worked(
                                InteractionType.ASSIGNMENT,
                                LeadStatus.ASSIGNED,
                                Optional.of(ayse.id()),
                                Optional.of(admin.id())));

        reaction.react(List.of(event)).block();
        reaction.react(List.of(event)).block();

        assertThat(heard(ayse)).containsExactly(NotificationKind.LEAD_ASSIGNED);
        assertThat(heard(admin)).isEmpty();
        assertThat(news.told()).containsExactly(ayse.id());
    }

    private OutboxEvent given(User before, User after) {
        return happened(
                new LeadWorked(
                        LEAD,
                        InteractionType.ASSIGNMENT,
                        LeadStatus.ASSIGNED,
                        LeadStatus.ASSIGNED,
                        Optional.of(before.id().value().toString()),
                        Optional.of(after.id().value().toString()),
                        Optional.empty(),
                        NOW));
    }

    @Test
    void whoHadItForAMomentOnlyHearsNothing() {
        User can = aUser().named("Can").user();
        users.add(can, "").block();
        belongsTo(Optional.of(can.id()), Optional.empty());

        reaction.react(List.of(given(admin, ayse), given(ayse, can))).block();

        assertThat(heard(ayse)).isEmpty();
        assertThat(heard(can)).containsExactly(NotificationKind.LEAD_ASSIGNED);
    }

    @Test
    void aNewLeadThatARuleGivesAwayIsToldOnce() {
        reaction.react(List.of(happened(captured(300, NOW, false)), given(admin, ayse))).block();

        assertThat(heard(ayse)).containsExactly(NotificationKind.LEAD_ASSIGNED);
    }

    @Test
    void aNewLeadThatCameWithItsAssigneeIsTold() {
        LeadCaptured settled =
                new LeadCaptured(
                        LEAD,
                        LeadSource.API,
                        Optional.empty(),
                        false,
                        300,
                        Optional.of(true),
                        Optional.of(NOW),
                        Optional.empty(),
                        NOW);

        reaction.react(List.of(happened(settled))).block();

        assertThat(heard(ayse)).containsExactly(NotificationKind.LEAD_ASSIGNED);
    }

    @Test
    void whoTakesALeadThemselvesHearsNothing() {
        reaction.react(
                        List.of(
                                happened(
                                        worked(
                                                InteractionType.ASSIGNMENT,
                                                LeadStatus.ASSIGNED,
                                                Optional.of(ayse.id()),
                                                Optional.of(ayse.id())))))
                .block();

        assertThat(heard(ayse)).isEmpty();
    }

    @Test
    void adminsHearOfNewLeadsUnlessTheyBroughtThemIn() {
        belongsTo(Optional.empty(), Optional.empty());
        reaction.react(List.of(happened(captured(300, NOW, false)))).block();
        assertThat(heard(admin)).containsExactly(NotificationKind.LEAD_NEW);

        belongsTo(Optional.empty(), Optional.of(admin.id()));
        reaction.react(List.of(happened(captured(300, NOW, false)))).block();
        assertThat(heard(admin)).hasSize(1);
    }

    @Test
    void onlyNewsIsQueued() {
        assertThat(reaction.wants(captured(300, NOW, false))).isTrue();
        assertThat(reaction.wants(captured(299, NOW, false))).isFalse();
        assertThat(reaction.wants(captured(900, NOW, true))).isFalse();
        assertThat(reaction.wants(captured(900, NOW.minus(Duration.ofDays(4)), false))).isFalse();
        assertThat(
                        reaction.wants(
                                worked(
                                        InteractionType.TAG,
                                        LeadStatus.NEW,
                                        Optional.empty(),
                                        Optional.empty())))
                .isFalse();
    }

    private static LeadCaptured imported(int tenths, Optional<Boolean> settled) {
        return new LeadCaptured(
                LEAD,
                LeadSource.IMPORT,
                Optional.empty(),
                false,
                tenths,
                settled,
                Optional.of(NOW),
                Optional.of(true),
                NOW);
    }

    /** A file is one event, for the one who brought it. */
    @Test
    void ofTheLeadsOfAFileNobodyHearsOneByOne() {
        belongsTo(Optional.empty(), Optional.empty());

        assertThat(reaction.wants(imported(900, Optional.empty()))).isFalse();
        reaction.react(List.of(happened(imported(900, Optional.of(true))))).block();

        assertThat(heard(admin)).isEmpty();
    }

    @Test
    void whomAFileGivesLeadsHearsOfThatWhateverTheyAreWorth() {
        belongsTo(Optional.of(ayse.id()), Optional.of(admin.id()));
        LeadCaptured cold = imported(10, Optional.of(true));

        assertThat(reaction.wants(cold)).isTrue();
        reaction.react(List.of(happened(cold), happened(imported(900, Optional.of(true))))).block();

        assertThat(heard(ayse)).hasSize(2).containsOnly(NotificationKind.LEAD_ASSIGNED);
        assertThat(heard(admin)).isEmpty();
    }

    @Test
    void aLeadThatIsGoneIsNotTold() {
        leads.clear();

        reaction.react(List.of(happened(captured(900, NOW, false)))).block();

        assertThat(heard(admin)).isEmpty();
    }
}
