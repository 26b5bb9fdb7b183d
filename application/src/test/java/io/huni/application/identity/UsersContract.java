package io.huni.application.identity;

import static io.huni.domain.identity.UserFixture.aUser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.huni.application.identity.port.Users;
import io.huni.domain.identity.Role;
import io.huni.domain.identity.TeamId;
import io.huni.domain.identity.Theme;
import io.huni.domain.identity.User;
import io.huni.domain.identity.UserFixture;
import io.huni.domain.identity.UserId;
import io.huni.domain.identity.Visibility;
import io.huni.domain.shared.DistributorId;
import io.huni.domain.shared.EmailAddress;
import io.huni.domain.shared.Language;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.UUID;

/** What {@link Users} must do. */
public abstract class UsersContract {
    protected static final DistributorId DISTRIBUTOR = new DistributorId(UUID.randomUUID());
    protected static final TeamId TEAM = new TeamId(UUID.randomUUID());

    private final User plain = aUser().named("Deniz").user();

    protected abstract Users users();

    /** One that is kept already. */
    protected abstract Role ownRole();

    @Test
    void keepsEveryField() {
        User whole =
                aUser().named("Işıl Çelik").as(Role.DISTRIBUTOR).of(DISTRIBUTOR).in(TEAM).user();

        add(whole);

        assertThat(users().find(whole.id()).block()).isEqualTo(whole);
    }

    @Test
    void findsNobodyWhoIsNotThere() {
        assertThat(users().find(new UserId(UUID.randomUUID())).block()).isNull();
        assertThat(users().findByEmail(new EmailAddress("yok@example.com")).block()).isNull();
    }

    @Test
    void savesEverythingButThePassword() {
        add(plain);
        User changed = aUser().withId(plain.id().value()).named("Derya").as(Role.ADMIN).user();

        users().save(changed).block();

        assertThat(users().find(plain.id()).block()).isEqualTo(changed);
        assertThat(hash(changed)).isEqualTo("hash");
    }

    @Test
    void savesPreferencesAlone() {
        add(plain);

        users().savePreferences(plain.id(), Language.EN, Theme.DARK).block();

        User after = users().find(plain.id()).block();
        assertThat(after.language()).isEqualTo(Language.EN);
        assertThat(after.theme()).isEqualTo(Theme.DARK);
        assertThat(after.name()).isEqualTo(plain.name());
        assertThat(after.version()).isEqualTo(plain.version() + 1);
    }

    @Test
    void keepsOneOfTheOrganisationsOwnRoles() {
        User lead = aUser().as(ownRole()).user();
        add(lead);
        assertThat(users().find(lead.id()).block()).isEqualTo(lead);
        assertThat(users().findByEmail(lead.email()).block().user().role()).isEqualTo(ownRole());
    }

    @Test
    void findsForAChangeAsForReading() {
        add(plain);
        assertThat(users().claim(plain.id()).block()).isEqualTo(plain);
        assertThat(users().claim(new UserId(UUID.randomUUID())).block()).isNull();
        assertThat(users().hold(plain.id()).block()).isEqualTo(plain);
        assertThat(users().hold(new UserId(UUID.randomUUID())).block()).isNull();
    }

    @Test
    void savesThePasswordAlone() {
        add(plain);

        users().savePassword(plain.id(), "another").block();

        assertThat(hash(plain)).isEqualTo("another");
        assertThat(users().find(plain.id()).block()).isEqualTo(plain);
    }

    @Test
    void refusesAnAddressThatSomebodyElseHas() {
        add(plain);
        User same = aUser().withEmail(plain.email().value()).user();

        assertThatThrownBy(() -> add(same))
                .hasMessage("identity.email-taken")
                .hasFieldOrPropertyWithValue("pointer", "/email");
        UserFixture other = aUser();
        add(other.user());
        User renamed = other.withEmail(plain.email().value()).user();
        assertThatThrownBy(() -> users().save(renamed).block())
                .hasMessage("identity.email-taken")
                .hasFieldOrPropertyWithValue("pointer", "/email");
    }

    @Test
    void listsByNameInTurkishOrder() {
        List.of("Zeynep", "Çağla", "Cem", "Şule", "Sami", "İpek", "Işık", "Hale")
                .forEach(name -> add(aUser().named(name).user()));

        assertThat(users().all(new Visibility.Everything()).block())
                .extracting(User::name)
                .containsExactly("Cem", "Çağla", "Hale", "Işık", "İpek", "Sami", "Şule", "Zeynep");
    }

    @Test
    void listsWhomTheReaderMaySee() {
        User partner = aUser().as(Role.DISTRIBUTOR).of(DISTRIBUTOR).user();
        User colleague = aUser().in(TEAM).user();
        List.of(partner, colleague, plain).forEach(this::add);

        assertThat(all(new Visibility.OfDistributor(DISTRIBUTOR))).containsExactly(partner);
        assertThat(all(new Visibility.OfTeam(TEAM))).containsExactly(colleague);
        assertThat(all(new Visibility.OfAssignee(plain.id()))).containsExactly(plain);
        assertThat(all(new Visibility.Nothing())).isEmpty();
    }

    @Test
    void countsActiveSuperadmins() {
        assertThat(users().activeSuperadmins().block()).isZero();
        add(aUser().as(Role.SUPERADMIN).user());
        add(aUser().as(Role.SUPERADMIN).inactive().user());
        add(aUser().as(Role.ADMIN).user());

        assertThat(users().activeSuperadmins().block()).isEqualTo(1);
    }

    @Test
    void readsAnewWithEachSubscription() {
        var found = users().find(plain.id());
        assertThat(found.block()).isNull();

        add(plain);

        assertThat(found.block()).isEqualTo(plain);
    }

    private void add(User user) {
        users().add(user, "hash").block();
    }

    private List<User> all(Visibility visibility) {
        return users().all(visibility).block();
    }

    private String hash(User user) {
        return users().findByEmail(user.email()).block().passwordHash();
    }
}
