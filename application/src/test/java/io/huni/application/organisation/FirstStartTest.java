package io.huni.application.organisation;

import static io.huni.application.shared.Refusals.assertRefused;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.application.identity.IdentityUseCases;
import io.huni.application.identity.InMemorySessions;
import io.huni.application.identity.InMemoryUsers;
import io.huni.application.identity.PlainHashing;
import io.huni.application.identity.SessionSettings;
import io.huni.application.identity.SignIn.OpenedSession;
import io.huni.application.shared.InMemoryUnitOfWork;
import io.huni.application.shared.MovableClock;
import io.huni.application.shared.RisingIds;
import io.huni.domain.identity.IdentityErrorKey;
import io.huni.domain.identity.Password;
import io.huni.domain.identity.Role;
import io.huni.domain.organisation.Organisation;
import io.huni.domain.organisation.OrganisationErrorKey;
import io.huni.domain.shared.EmailAddress;
import io.huni.domain.shared.Language;

import org.junit.jupiter.api.Test;

import reactor.core.publisher.Mono;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Currency;

class FirstStartTest {
    private static final Organisation HUNI =
            new Organisation(
                    "Huni Klinik",
                    ZoneId.of("Europe/Istanbul"),
                    Language.TR,
                    Currency.getInstance("TRY"));
    private static final EmailAddress EMAIL = new EmailAddress("ayse@example.com");
    private static final Password PASSWORD = new Password("şeker kamışı");

    private final RisingIds ids = new RisingIds();
    private final InMemoryUsers users = new InMemoryUsers();
    private final InMemoryOrganisations organisations = new InMemoryOrganisations();
    private final OrganisationQueries queries =
            OrganisationUseCases.organisationQueries(organisations, new InMemoryDistributors());
    private final IssueSetupLink issueSetupLink =
            OrganisationUseCases.issueSetupLink(organisations, ids.tokens());
    private final FoundOrganisation foundOrganisation =
            OrganisationUseCases.foundOrganisation(
                    organisations,
                    IdentityUseCases.createFirstAdmin(users, new PlainHashing(), ids),
                    new InMemoryUnitOfWork());
    private final CompleteSetup completeSetup =
            OrganisationUseCases.completeSetup(
                    organisations,
                    foundOrganisation,
                    new InMemoryUnitOfWork(),
                    IdentityUseCases.openSession(
                            new InMemorySessions(users),
                            ids,
                            new RisingIds().tokens(),
                            SessionSettings.standard(),
                            new MovableClock(Instant.parse("2026-11-20T09:00:00Z"))));

    @Test
    void aLinkFoundsTheOrganisationAndSignsItsFirstSuperadminIn() {
        assertThat(queries.needsSetup().block()).isTrue();

        OpenedSession opened = complete(issueSetupLink.issue().block()).block();

        assertThat(opened.who().user().role()).isEqualTo(Role.SUPERADMIN);
        assertThat(opened.who().user().language()).isEqualTo(Language.TR);
        assertThat(queries.organisation().block()).isEqualTo(HUNI);
        assertThat(queries.needsSetup().block()).isFalse();
    }

    @Test
    void aLinkWorksOnce() {
        String token = issueSetupLink.issue().block();
        complete(token).block();

        assertRefused(complete(token), OrganisationErrorKey.SETUP_LINK_USED);
        assertThat(users.activeSuperadmins().block()).isEqualTo(1);
    }

    @Test
    void aGuessedLinkDoesNothing() {
        issueSetupLink.issue().block();

        assertRefused(complete("token-0"), OrganisationErrorKey.SETUP_LINK_USED);
        assertRefused(complete(""), OrganisationErrorKey.SETUP_LINK_USED);
        assertThat(queries.needsSetup().block()).isTrue();
    }

    @Test
    void aNewLinkReplacesTheEarlierOne() {
        String earlier = issueSetupLink.issue().block();
        String later = issueSetupLink.issue().block();

        assertRefused(complete(earlier), OrganisationErrorKey.SETUP_LINK_USED);
        assertThat(complete(later).block()).isNotNull();
    }

    @Test
    void noLinkIsIssuedOnceTheOrganisationStands() {
        found().block();

        assertThat(issueSetupLink.issue().block()).isNull();
    }

    @Test
    void theProgramFoundsOnce() {
        assertThat(found().block()).isNotNull();
        assertThat(found().block()).isNull();
        assertThat(users.activeSuperadmins().block()).isEqualTo(1);
    }

    @Test
    void anEasyPasswordIsRefusedBeforeAnybodyIsMade() {
        FoundOrganisation.Admin admin =
                new FoundOrganisation.Admin("Ayşe", EMAIL, new Password("x ayse@example.com"));

        assertRefused(foundOrganisation.found(HUNI, admin), IdentityErrorKey.PASSWORD_TOO_EASY);
        assertThat(users.activeSuperadmins().block()).isZero();
    }

    private Mono<?> found() {
        return foundOrganisation.found(HUNI, new FoundOrganisation.Admin("Ayşe", EMAIL, PASSWORD));
    }

    private Mono<OpenedSession> complete(String token) {
        return completeSetup.complete(
                new CompleteSetup.Command(
                        token, HUNI, "Ayşe", EMAIL, PASSWORD, "Firefox", "192.0.2.1"));
    }
}
