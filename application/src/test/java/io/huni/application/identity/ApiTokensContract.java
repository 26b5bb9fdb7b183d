package io.huni.application.identity;

import static io.huni.domain.identity.UserFixture.aUser;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.application.identity.port.ApiTokens;
import io.huni.application.identity.port.Users;
import io.huni.domain.identity.ApiToken;
import io.huni.domain.identity.Right;
import io.huni.domain.identity.Role;
import io.huni.domain.identity.TokenId;
import io.huni.domain.identity.User;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What {@link ApiTokens} must do. */
public abstract class ApiTokensContract {
    private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");

    protected abstract ApiTokens tokens();

    protected abstract Users users();

    @Test
    void itsHolderIsTheOwnerWithTheRightsThatBothHave() {
        User owner = known(aUser().as(Role.STAFF).user());
        ApiToken token = added(owner, "hash", Right.LEAD_READ, Right.SYSTEM_READ);

        SignedIn holder = holder("hash", NOW);

        assertThat(holder.user().id()).isEqualTo(owner.id());
        assertThat(holder.user().role().rights()).containsExactly(Right.LEAD_READ);
        assertThat(holder.session().value()).isEqualTo(token.id().value());
        assertThat(holder("another", NOW)).isNull();
    }

    @Test
    void nobodyHoldsOneThatHasExpiredNorOneOfSomebodyWhoIsSwitchedOff() {
        added(known(aUser().user()), "old", Right.LEAD_READ);
        added(known(aUser().inactive().user()), "gone", Right.LEAD_READ);

        assertThat(holder("old", NOW.plus(Duration.ofDays(30)))).isNull();
        assertThat(holder("gone", NOW)).isNull();
    }

    @Test
    void notesWhenItWasUsedLast() {
        User owner = known(aUser().user());
        added(owner, "hash", Right.LEAD_READ);
        assertThat(tokens().of(owner.id()).block().getFirst().lastUsedAt()).isEmpty();

        holder("hash", NOW);
        holder("hash", NOW.plusSeconds(30));
        assertThat(tokens().of(owner.id()).block().getFirst().lastUsedAt()).contains(NOW);

        holder("hash", NOW.plusSeconds(90));
        assertThat(tokens().of(owner.id()).block().getFirst().lastUsedAt())
                .contains(NOW.plusSeconds(90));
    }

    @Test
    void onlyItsOwnerRemovesIt() {
        User owner = known(aUser().user());
        User other = known(aUser().user());
        ApiToken token = added(owner, "hash", Right.LEAD_READ);

        assertThat(tokens().remove(other.id(), token.id()).block()).isFalse();
        assertThat(tokens().remove(owner.id(), token.id()).block()).isTrue();
        assertThat(holder("hash", NOW)).isNull();
    }

    @Test
    void allOfAPersonGoAtOnce() {
        User owner = known(aUser().user());
        added(owner, "one", Right.LEAD_READ);
        added(owner, "two", Right.LEAD_READ);
        added(known(aUser().user()), "other", Right.LEAD_READ);

        assertThat(tokens().removeAll(owner.id()).block()).isEqualTo(2);
        assertThat(tokens().of(owner.id()).block()).isEmpty();
        assertThat(holder("other", NOW)).isNotNull();
    }

    private SignedIn holder(String hash, Instant now) {
        return tokens().holders(Set.of(hash), now).block().get(hash);
    }

    private ApiToken added(User owner, String hash, Right... rights) {
        ApiToken token =
                new ApiToken(
                        new TokenId(UUID.randomUUID()),
                        owner.id(),
                        "Raporlama",
                        Set.of(rights),
                        NOW,
                        NOW.plus(Duration.ofDays(30)),
                        Optional.empty());
        tokens().add(token, hash).block();
        return token;
    }

    private User known(User user) {
        users().add(user, "hash").block();
        return user;
    }
}
