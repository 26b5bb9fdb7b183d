package io.huni.domain.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.huni.domain.shared.DistributorId;
import io.huni.domain.shared.Language;
import io.huni.domain.shared.Refused;

import org.junit.jupiter.api.Test;

import java.util.Optional;
import java.util.UUID;

class UserTest {
    private static final DistributorId ANKARA = new DistributorId(new UUID(4, 1));

    @Test
    void needsADistributorForTheRoleOfOne() {
        Refused refused =
                catchThrowableOfType(
                        Refused.class, () -> UserFixture.aUser().as(Role.DISTRIBUTOR).user());

        assertThat(refused.errorKey()).isEqualTo(IdentityErrorKey.DISTRIBUTOR_MISSING);
        assertThat(refused.pointer()).isEqualTo("/distributorId");
    }

    @Test
    void actsAsWhatTheUserIs() {
        User user = UserFixture.aUser().as(Role.DISTRIBUTOR).of(ANKARA).user();

        assertThat(user.asActor())
                .isEqualTo(
                        new Actor.Person(
                                user.id(),
                                Role.DISTRIBUTOR,
                                Optional.of(ANKARA),
                                Optional.empty()));
    }

    @Test
    void changesTasteAndNothingElse() {
        User user = UserFixture.aUser().user();
        User after = user.preferring(Language.EN, Theme.DARK);

        assertThat(after.language()).isEqualTo(Language.EN);
        assertThat(after.theme()).isEqualTo(Theme.DARK);
        assertThat(after.version()).isEqualTo(user.version() + 1);
        assertThat(after.preferring(user.language(), user.theme()))
                .usingRecursiveComparison()
                .ignoringFields("version")
                .isEqualTo(user);
    }

    @Test
    void leadsAreForThoseWhoReadThem() {
        Role exportsOnly = RoleFixture.own("Muhasebe", Scope.ALL, Right.LEAD_EXPORT);
        Role reads = RoleFixture.own("Temsilci", Scope.ALL, Right.LEAD_READ);

        assertThat(UserFixture.aUser().as(reads).user().mayHoldLeads()).isTrue();
        assertThat(UserFixture.aUser().as(reads).inactive().user().mayHoldLeads()).isFalse();
        User clerk = UserFixture.aUser().as(exportsOnly).user();
        assertThat(clerk.mayHoldLeads()).isFalse();
        assertThat(clerk.sightOfLeads()).isEqualTo(new Visibility.Nothing());
    }
}
