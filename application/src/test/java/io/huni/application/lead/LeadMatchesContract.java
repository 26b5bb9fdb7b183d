package io.huni.application.lead;

import static io.huni.application.lead.LeadFixture.aLead;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.application.lead.port.LeadMatches;
import io.huni.application.lead.port.Leads;
import io.huni.application.shared.UnitOfWork;
import io.huni.domain.identity.TeamId;
import io.huni.domain.identity.UserId;
import io.huni.domain.identity.Visibility;
import io.huni.domain.lead.ExternalId;
import io.huni.domain.lead.LeadKey;
import io.huni.domain.lead.LeadSource;
import io.huni.domain.shared.EmailAddress;
import io.huni.domain.shared.LeadId;
import io.huni.domain.shared.PhoneNumber;

import org.junit.jupiter.api.Test;

import reactor.core.publisher.Mono;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** What everybody who finds leads by what they are known under must do. */
public abstract class LeadMatchesContract {
    private static final Visibility ALL = new Visibility.Everything();
    private static final AtomicInteger NUMBER = new AtomicInteger(2_000_000);

    protected abstract Leads leads();

    protected abstract LeadMatches matches();

    protected abstract UnitOfWork unitOfWork();

    /** Exists, in {@link #teamOfAyse}. */
    protected abstract UserId ayse();

    protected abstract TeamId teamOfAyse();

    /** As a person does. */
    protected abstract void workOn(LeadId lead);

    /** As rules do: it is given to {@link #ayse} and offered to a distributor. */
    protected abstract void letRulesActOn(LeadId lead);

    private <T> T done(Mono<T> work) {
        return work.as(unitOfWork()::inTransaction).block();
    }

    private Mono<Set<LeadId>> takeBack(Visibility visibility, List<LeadId> leads) {
        Instant now = Instant.now();
        return matches()
                .claimUntouched(visibility, leads)
                .flatMap(
                        found ->
                                matches()
                                        .remove(LeadsThatGo.of(found, now), now)
                                        .thenReturn(found.keySet()));
    }

    private LeadId added(LeadFixture fixture) {
        Leads.NewLead lead = fixture.newLead();
        return done(leads().addNew(List.of(lead))).getFirst();
    }

    private static String phone() {
        return "+90555" + String.format("%07d", NUMBER.incrementAndGet());
    }

    private Map<LeadKey, LeadId> match(Visibility visibility, LeadKey... keys) {
        return done(matches().match(visibility, Set.of(keys)));
    }

    @Test
    void findsALeadByEachOfItsKeys() {
        String phone = phone();
        String mail = "a" + NUMBER.incrementAndGet() + "@ornek.example";
        String external = "x:" + NUMBER.incrementAndGet();
        LeadId lead =
                added(aLead().of(LeadSource.IMPORT, external).withPhone(phone).withEmail(mail));
        LeadKey byPhone = LeadKey.of(new PhoneNumber(phone));
        LeadKey byMail = LeadKey.of(new EmailAddress(mail));
        LeadKey byId = LeadKey.of(LeadSource.IMPORT, new ExternalId(external));
        LeadKey foreign = LeadKey.of(LeadSource.API, new ExternalId(external));

        assertThat(match(ALL, byPhone, byMail, byId, foreign))
                .isEqualTo(Map.of(byPhone, lead, byMail, lead, byId, lead));
    }

    @Test
    void theNewestOfSeveralIsTheOne() {
        String phone = phone();
        Instant now = Instant.parse("2026-11-20T09:00:00Z");
        added(aLead().withPhone(phone).caught(now.minusSeconds(60)));
        LeadId newest = added(aLead().withPhone(phone).caught(now));
        added(aLead().withPhone(phone).caught(now.minusSeconds(30)));
        LeadKey key = LeadKey.of(new PhoneNumber(phone));

        assertThat(match(ALL, key)).isEqualTo(Map.of(key, newest));
    }

    @Test
    void findsAndNamesNothingOutsideTheScope() {
        String phone = phone();
        LeadId foreign = added(aLead().named("Ece").withPhone(phone));
        LeadKey key = LeadKey.of(new PhoneNumber(phone));
        Visibility team = new Visibility.OfTeam(teamOfAyse());

        assertThat(match(team, key)).isEmpty();
        assertThat(match(new Visibility.Nothing(), key)).isEmpty();
        assertThat(done(matches().named(team, Set.of(foreign)))).isEmpty();
        assertThat(done(takeBack(team, List.of(foreign)))).isEmpty();
        assertThat(done(matches().named(ALL, Set.of(foreign))).get(foreign).fullName())
                .contains("Ece");
    }

    @Test
    void findsWhatIsInsideTheScope() {
        String phone = phone();
        LeadId own = added(aLead().withPhone(phone).assignedTo(ayse(), teamOfAyse()));
        LeadKey key = LeadKey.of(new PhoneNumber(phone));

        assertThat(match(new Visibility.OfTeam(teamOfAyse()), key)).isEqualTo(Map.of(key, own));
        assertThat(match(new Visibility.OfAssignee(ayse()), key)).isEqualTo(Map.of(key, own));
    }

    @Test
    void aKeyIsNoPattern() {
        added(aLead().withPhone(phone()));

        assertThat(match(ALL, new LeadKey("phone:%"), new LeadKey("email:"), new LeadKey(":")))
                .isEmpty();
    }

    @Test
    void takesBackWhatOnlyRulesHaveTouched() {
        LeadId ruled = added(aLead().withPhone(phone()));
        LeadId worked = added(aLead().withPhone(phone()));
        letRulesActOn(ruled);
        letRulesActOn(worked);
        workOn(worked);

        assertThat(done(takeBack(ALL, List.of(ruled, worked)))).containsExactly(ruled);
    }

    @Test
    void takesBackWhatNobodyHasWorkedOnSoThatItsSourceMayBringItAgain() {
        String external = "y:" + NUMBER.incrementAndGet();
        LeadId untouched = added(aLead().of(LeadSource.IMPORT, external));
        LeadId worked = added(aLead().withPhone(phone()));
        workOn(worked);

        assertThat(done(takeBack(ALL, List.of(untouched, worked, new LeadId(new UUID(1, 1))))))
                .containsExactly(untouched);
        assertThat(done(matches().named(ALL, Set.of(untouched, worked)))).containsKey(worked);

        LeadId again = added(aLead().of(LeadSource.IMPORT, external));

        assertThat(again).isNotEqualTo(untouched);
    }
}
