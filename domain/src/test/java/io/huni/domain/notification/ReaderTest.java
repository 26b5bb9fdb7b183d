package io.huni.domain.notification;

import static io.huni.domain.identity.UserFixture.aUser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.huni.domain.identity.Owners;
import io.huni.domain.identity.Right;
import io.huni.domain.identity.Role;
import io.huni.domain.identity.Scope;
import io.huni.domain.identity.TeamId;
import io.huni.domain.identity.User;
import io.huni.domain.identity.UserFixture;
import io.huni.domain.identity.UserId;
import io.huni.domain.shared.DistributorId;
import io.huni.domain.shared.Refused;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

class ReaderTest {
    private static final DistributorId NOVA = new DistributorId(new UUID(3, 1));
    private static final TeamId DAY = new TeamId(new UUID(2, 1));
    private static final User ADMIN = person(1, Role.ADMIN).user();
    private static final User MANAGER = person(2, Role.MANAGER).in(DAY).user();
    private static final User AYSE = person(3, Role.STAFF).in(DAY).user();
    private static final User CAN = person(4, Role.STAFF).in(DAY).user();
    private static final User NIL = person(5, Role.DISTRIBUTOR).of(NOVA).user();
    private static final Owners OF_AYSE =
            new Owners(Optional.of(NOVA), Optional.of(DAY), Optional.of(AYSE.id()));

    private static UserFixture person(int number, Role role) {
        return aUser().withId(new UUID(1, number)).as(role);
    }

    private static Occasion occasion(
            NotificationKind kind, Audience audience, Optional<UserId> by) {
        return new Occasion(
                new UUID(7, 1), kind, new UUID(9, 1), audience, by, Map.of(), Instant.EPOCH);
    }

    private static List<UserId> hear(Occasion... occasions) {
        List<Reader> readers =
                Stream.of(ADMIN, MANAGER, AYSE, CAN, NIL)
                        .map(user -> new Reader(user, NotificationPreferences.usual()))
                        .toList();
        return Reader.told(readers, List.of(occasions)).stream().map(Notification::person).toList();
    }

    @Test
    void aNewLeadConcernsThoseWhoSeeEverythingAndItsDistributor() {
        assertThat(
                        hear(
                                occasion(
                                        NotificationKind.LEAD_NEW,
                                        new Audience.OfLead(
                                                Owners.none(),
                                                Set.of(Scope.ALL, Scope.DISTRIBUTOR)),
                                        Optional.empty())))
                .containsExactly(ADMIN.id());
        assertThat(
                        hear(
                                occasion(
                                        NotificationKind.LEAD_NEW,
                                        new Audience.OfLead(
                                                OF_AYSE, Set.of(Scope.ALL, Scope.DISTRIBUTOR)),
                                        Optional.empty())))
                .containsExactly(ADMIN.id(), NIL.id());
    }

    @Test
    void nobodyHearsOfWhatTheyDidThemselves() {
        Audience audience = new Audience.OfLead(OF_AYSE, Set.of());

        assertThat(hear(occasion(NotificationKind.LEAD_NOTE, audience, Optional.of(CAN.id()))))
                .containsExactly(AYSE.id());
        assertThat(hear(occasion(NotificationKind.LEAD_NOTE, audience, Optional.of(AYSE.id()))))
                .isEmpty();
    }

    @Test
    void anAssigneeWhoDoesNotSeeTheLeadHearsNothing() {
        Owners elsewhere = new Owners(Optional.empty(), Optional.empty(), Optional.of(NIL.id()));

        assertThat(
                        hear(
                                occasion(
                                        NotificationKind.LEAD_ASSIGNED,
                                        new Audience.OfLead(elsewhere, Set.of()),
                                        Optional.empty())))
                .isEmpty();
    }

    @Test
    void anEventIsHeardOnceAndTheClosestOfItFirst() {
        Audience own = new Audience.OfLead(OF_AYSE, Set.of());
        Audience wide = new Audience.OfLead(OF_AYSE, Set.of(Scope.OWN, Scope.TEAM));
        List<Reader> readers = List.of(new Reader(AYSE, NotificationPreferences.usual()));

        assertThat(
                        Reader.told(
                                readers,
                                List.of(
                                        occasion(
                                                NotificationKind.LEAD_ASSIGNED,
                                                own,
                                                Optional.empty()),
                                        occasion(
                                                NotificationKind.LEAD_LATE,
                                                wide,
                                                Optional.empty()))))
                .singleElement()
                .satisfies(
                        one ->
                                assertThat(one.occasion().kind())
                                        .isEqualTo(NotificationKind.LEAD_ASSIGNED));
    }

    @Test
    void whoHasLeftHearsNothing() {
        User gone = person(6, Role.ADMIN).inactive().user();

        assertThat(
                        Reader.told(
                                List.of(new Reader(gone, NotificationPreferences.usual())),
                                List.of(
                                        occasion(
                                                NotificationKind.DELIVERY_PARKED,
                                                new Audience.Entitled(Right.DELIVERY_READ),
                                                Optional.empty()))))
                .isEmpty();
    }

    @Test
    void whatIsNotWantedDoesNotCome() {
        NotificationPreferences silent =
                new NotificationPreferences(
                        new Choices(Map.of(NotificationKind.LEAD_ASSIGNED, Set.of())),
                        Digest.INSTANT,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());

        assertThat(
                        Reader.told(
                                List.of(new Reader(AYSE, silent)),
                                List.of(
                                        occasion(
                                                NotificationKind.LEAD_ASSIGNED,
                                                new Audience.OfLead(OF_AYSE, Set.of()),
                                                Optional.empty()))))
                .isEmpty();
    }

    @Test
    void rolesHearOnlyOfWhatTheyCanSee() {
        assertThat(NotificationKind.of(Role.STAFF))
                .contains(NotificationKind.LEAD_ASSIGNED, NotificationKind.LEAD_LATE)
                .doesNotContain(
                        NotificationKind.LEAD_NEW,
                        NotificationKind.CONNECTION_TROUBLED,
                        NotificationKind.DAILY_SUMMARY);
        assertThat(NotificationKind.of(Role.DISTRIBUTOR))
                .contains(NotificationKind.LEAD_OFFERED, NotificationKind.DAILY_SUMMARY)
                .doesNotContain(NotificationKind.DELIVERY_PARKED);
        assertThat(NotificationKind.LEAD_NEW.usual(Role.ADMIN))
                .isEqualTo(EnumSet.of(NotificationChannel.IN_APP, NotificationChannel.EMAIL));
        assertThat(NotificationKind.LEAD_NEW.usual(Role.DISTRIBUTOR))
                .containsExactly(NotificationChannel.IN_APP);
    }

    @Test
    void aSummaryComesByMailOnly() {
        Map<NotificationKind, Set<NotificationChannel>> inApp =
                Map.of(NotificationKind.DAILY_SUMMARY, Set.of(NotificationChannel.IN_APP));

        assertThatThrownBy(() -> new Choices(inApp))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused ->
                                assertThat(refused.errorKey())
                                        .isEqualTo(NotificationErrorKey.CHANNEL_UNFIT));
    }

    @Test
    void whatIsUsualIsNotKeptSoThatItGoesAlong() {
        Choices choices =
                new Choices(
                        Map.of(
                                NotificationKind.LEAD_NOTE,
                                Set.of(NotificationChannel.IN_APP),
                                NotificationKind.JOB_ENDED,
                                Set.of()));

        assertThat(choices.unusual(Role.STAFF).said()).containsOnlyKeys(NotificationKind.JOB_ENDED);
    }
}
