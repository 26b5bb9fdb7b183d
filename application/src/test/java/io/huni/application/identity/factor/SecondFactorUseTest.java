package io.huni.application.identity.factor;

import static io.huni.application.shared.Refusals.assertRefused;
import static io.huni.domain.identity.UserFixture.aUser;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.application.identity.CountedCodes;
import io.huni.application.identity.IdentityUseCases;
import io.huni.application.identity.InMemorySecondFactors;
import io.huni.application.identity.InMemorySessions;
import io.huni.application.identity.InMemorySignInAttempts;
import io.huni.application.identity.InMemoryUsers;
import io.huni.application.identity.KeptLetters;
import io.huni.application.identity.SecondStep;
import io.huni.application.identity.SessionSettings;
import io.huni.application.identity.Throttle;
import io.huni.application.shared.InMemoryUnitOfWork;
import io.huni.application.shared.MovableClock;
import io.huni.application.shared.RisingIds;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.IdentityErrorKey;
import io.huni.domain.identity.RecoveryCode;
import io.huni.domain.identity.Right;
import io.huni.domain.identity.Role;
import io.huni.domain.identity.RoleFixture;
import io.huni.domain.identity.Scope;
import io.huni.domain.identity.TeamId;
import io.huni.domain.identity.User;
import io.huni.domain.shared.SharedErrorKey;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

class SecondFactorUseTest {
    private static final String ADDRESS = "192.0.2.1";

    private final MovableClock clock = new MovableClock(Instant.parse("2026-11-21T09:00:00Z"));
    private final RisingIds ids = new RisingIds();
    private final InMemoryUsers users = new InMemoryUsers();
    private final InMemorySessions sessions = new InMemorySessions(users);
    private final InMemorySecondFactors factors = new InMemorySecondFactors();
    private final KeptLetters letters = new KeptLetters();
    private final Throttle throttle =
            IdentityUseCases.throttle(new InMemorySignInAttempts(), clock);
    private final SecondStep step = FactorUseCases.secondStep(factors, new CountedCodes(), clock);
    private final OwnSecondFactor own =
            FactorUseCases.ownSecondFactor(
                    factors,
                    new CountedCodes(),
                    throttle,
                    users,
                    letters,
                    ids.tokens(),
                    new InMemoryUnitOfWork(),
                    clock);
    private final OthersSecondFactor others =
            FactorUseCases.othersSecondFactor(
                    factors, users, sessions, letters, new InMemoryUnitOfWork());
    private final User ayse = aUser().withEmail("ayse@example.com").user();
    private final User owner = aUser().as(Role.SUPERADMIN).user();
    private final Actor.Person actor = ayse.asActor();

    SecondFactorUseTest() {
        users.add(ayse, "hash").then(users.add(owner, "hash")).block();
    }

    @Test
    void givesAnAuthenticatorWhatItScans() {
        OwnSecondFactor.Enrolment enrolment = own.begin(actor).block();

        assertThat(enrolment.secret()).isEqualTo("SECRET");
        assertThat(enrolment.uri())
                .isEqualTo("otpauth://totp/Huni:ayse%40example.com?secret=SECRET&issuer=Huni");
        assertThat(own.state(actor).block().since()).isEmpty();
        assertThat(step.pass(ayse.id(), Optional.empty()).block()).isNull();
    }

    @Test
    void isOnFromTheFirstCodeAndTellsTheRecoveryCodesOnce() {
        List<RecoveryCode> codes = switchedOn();

        assertThat(codes).hasSize(10).doesNotHaveDuplicates();
        assertThat(codes).allMatch(code -> code.plain().matches("([a-z2-9]{4}-){3}[a-z2-9]{4}"));
        assertThat(own.state(actor).block())
                .isEqualTo(new OwnSecondFactor.State(Optional.of(clock.instant()), 10));
        assertThat(letters.last().about()).isEqualTo("SECOND_STEP_ON");
        assertRefused(own.begin(actor), IdentityErrorKey.SECOND_STEP_ON);
        assertRefused(step.pass(ayse.id(), Optional.empty()), IdentityErrorKey.CODE_NEEDED);
    }

    @Test
    void theCodeThatSwitchedItOnOpensNothing() {
        switchedOn();

        assertRefused(step.pass(ayse.id(), Optional.of(code())), IdentityErrorKey.CODE_WRONG);
    }

    @Test
    void isNotOnByAWrongCodeNorBeforeItWasBegun() {
        assertRefused(own.confirm(actor, code(), ADDRESS), IdentityErrorKey.SECOND_STEP_OFF);
        own.begin(actor).block();

        assertRefused(own.confirm(actor, "000000", ADDRESS), IdentityErrorKey.CODE_WRONG);

        assertThat(own.state(actor).block().since()).isEmpty();
    }

    @Test
    void guessingTheFirstCodeHasToWait() {
        own.begin(actor).block();
        for (int tried = 0; tried < 5; tried++) {
            assertRefused(
                    own.confirm(actor, "00000" + tried, ADDRESS), IdentityErrorKey.CODE_WRONG);
        }

        assertRefused(own.confirm(actor, code(), ADDRESS), IdentityErrorKey.TOO_MANY_TRIES);
    }

    @Test
    void isSwitchedOffByACodeAlone() {
        switchedOn();
        clock.pass(Duration.ofSeconds(30));
        assertRefused(own.switchOff(actor, "000000", ADDRESS), IdentityErrorKey.CODE_WRONG);

        own.switchOff(actor, code(), ADDRESS).block();

        assertThat(own.state(actor).block().since()).isEmpty();
        assertThat(letters.last().about()).isEqualTo("SECOND_STEP_OFF");
        assertRefused(own.switchOff(actor, code(), ADDRESS), IdentityErrorKey.SECOND_STEP_OFF);
    }

    @Test
    void newRecoveryCodesEndTheOldOnes() {
        String old = switchedOn().getFirst().plain();
        clock.pass(Duration.ofSeconds(30));

        String fresh = own.renewRecoveryCodes(actor, code(), ADDRESS).block().getFirst().plain();

        assertRefused(step.pass(ayse.id(), Optional.of(old)), IdentityErrorKey.CODE_WRONG);
        assertThat(step.pass(ayse.id(), Optional.of(fresh)).block()).isNull();
        assertThat(own.state(actor).block().recoveryCodesLeft()).isEqualTo(9);
    }

    @Test
    void whoManagesPeopleResetsAnothersAndEndsTheSessions() {
        switchedOn();
        IdentityUseCases.openSession(sessions, ids, ids.tokens(), SessionSettings.standard(), clock)
                .open(ayse, "Firefox", ADDRESS)
                .block();
        assertThat(others.on(owner.asActor()).block()).containsOnlyKeys(ayse.id());

        others.reset(owner.asActor(), ayse.id()).block();

        assertThat(others.on(owner.asActor()).block()).isEmpty();
        assertThat(sessions.of(ayse.id(), clock.instant()).block()).isEmpty();
        assertThat(letters.last().about()).isEqualTo("SECOND_STEP_OFF");
        assertRefused(others.reset(owner.asActor(), ayse.id()), IdentityErrorKey.SECOND_STEP_OFF);
    }

    @Test
    void nobodyElseSeesOrResetsAnothers() {
        assertRefused(others.on(actor), SharedErrorKey.RIGHT_MISSING);
        assertRefused(others.reset(actor, owner.id()), SharedErrorKey.RIGHT_MISSING);
    }

    @Test
    void whoManagesATeamDoesNotReachThoseOfOthers() {
        switchedOn();
        Actor.Person lead =
                new Actor.Person(
                        owner.id(),
                        RoleFixture.own("Takım", Scope.TEAM, Right.USER_MANAGE),
                        Optional.empty(),
                        Optional.of(new TeamId(new UUID(0, 7))));

        assertRefused(others.reset(lead, ayse.id()), SharedErrorKey.NOT_FOUND);
        assertThat(others.on(owner.asActor()).block()).containsOnlyKeys(ayse.id());
    }

    private List<RecoveryCode> switchedOn() {
        own.begin(actor).block();
        return own.confirm(actor, code(), ADDRESS).block();
    }

    private String code() {
        return new CountedCodes().at("SECRET", clock.instant().getEpochSecond() / 30);
    }
}
