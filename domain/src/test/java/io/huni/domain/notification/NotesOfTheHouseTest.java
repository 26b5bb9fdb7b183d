package io.huni.domain.notification;

import static io.huni.domain.identity.UserFixture.aUser;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.domain.identity.Owners;
import io.huni.domain.identity.Role;
import io.huni.domain.identity.User;
import io.huni.domain.identity.UserFixture;
import io.huni.domain.identity.UserId;
import io.huni.domain.shared.DistributorId;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

class NotesOfTheHouseTest {
    private static final DistributorId NOVA = new DistributorId(new UUID(3, 1));
    private static final DistributorId EGE = new DistributorId(new UUID(3, 2));
    private static final User ADMIN = person(1, Role.ADMIN).user();
    private static final User NIL = person(2, Role.DISTRIBUTOR).of(NOVA).user();
    private static final User DENIZ = person(3, Role.DISTRIBUTOR).of(NOVA).user();
    private static final User EFE = person(4, Role.DISTRIBUTOR).of(EGE).user();

    private static UserFixture person(int number, Role role) {
        return aUser().withId(new UUID(1, number)).as(role);
    }

    private static List<UserId> hear(User assignee, Optional<UserId> author) {
        Owners owners = new Owners(Optional.of(NOVA), Optional.empty(), Optional.of(assignee.id()));
        Occasion note =
                new Occasion(
                        new UUID(7, 1),
                        NotificationKind.LEAD_NOTE,
                        new UUID(9, 1),
                        new Audience.OfLead(owners, Set.of()),
                        author,
                        Map.of(),
                        Instant.EPOCH);
        List<Reader> readers =
                Stream.of(ADMIN, NIL, DENIZ, EFE)
                        .map(user -> new Reader(user, NotificationPreferences.usual()))
                        .toList();
        return Reader.told(readers, List.of(note)).stream().map(Notification::person).toList();
    }

    @Test
    void aPartnerHearsOfTheNotesOfItsOwnPeopleOnly() {
        assertThat(hear(NIL, Optional.of(DENIZ.id()))).containsExactly(NIL.id());
        assertThat(hear(NIL, Optional.of(ADMIN.id()))).isEmpty();
        assertThat(hear(NIL, Optional.of(EFE.id()))).isEmpty();
        assertThat(hear(NIL, Optional.empty())).isEmpty();
    }

    @Test
    void theHouseHearsOfThePartnersNotes() {
        assertThat(hear(ADMIN, Optional.of(NIL.id()))).containsExactly(ADMIN.id());
    }
}
