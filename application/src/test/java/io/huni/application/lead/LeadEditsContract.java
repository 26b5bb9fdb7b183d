package io.huni.application.lead;

import static io.huni.application.lead.LeadFixture.aLead;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.application.lead.port.LeadEdits;
import io.huni.application.lead.port.LeadEdits.Corrigible;
import io.huni.application.lead.port.Leads;
import io.huni.application.lead.port.Leads.NewLead;
import io.huni.application.shared.UnitOfWork;
import io.huni.domain.identity.UserId;
import io.huni.domain.identity.Visibility;
import io.huni.domain.lead.ContactDetails;
import io.huni.domain.lead.EditedLead;
import io.huni.domain.lead.Lead;
import io.huni.domain.lead.LeadFacts;
import io.huni.domain.lead.PersonName;
import io.huni.domain.scoring.ScoreWeights;
import io.huni.domain.scoring.ScoringMethod;
import io.huni.domain.shared.Change;
import io.huni.domain.shared.DistributorId;
import io.huni.domain.shared.LeadId;
import io.huni.domain.shared.MetaId;
import io.huni.domain.shared.PhoneNumber;

import org.junit.jupiter.api.Test;

import reactor.core.publisher.Mono;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What every keeper of corrected leads must do. */
public abstract class LeadEditsContract {
    private static final Visibility ALL = new Visibility.Everything();
    private static final Instant NOW = Instant.parse("2026-11-20T09:00:10Z");

    protected abstract Leads leads();

    protected abstract LeadEdits edits();

    protected abstract UnitOfWork unitOfWork();

    /** Exists. */
    protected abstract UserId ayse();

    /** Exists. */
    protected abstract DistributorId clinic();

    @Test
    void keepsTheCorrectedFactsAndCountsTheVersionUp() {
        NewLead added = added(aLead());
        Corrigible found = claimed(ALL, added);

        save(corrected(found.lead()));

        Corrigible now = claimed(ALL, added);
        assertThat(now.version()).isEqualTo(found.version() + 1);
        assertThat(now.lead().corrigible()).isEqualTo(facts());
        assertThat(now.lead().raw()).isEqualTo(found.lead().raw());
        assertThat(now.lead().score()).isEqualTo(corrected(found.lead()).after().score());
    }

    @Test
    void claimsNothingOutsideTheVisibility() {
        NewLead added = added(aLead().ofDistributor(clinic()));

        assertThat(claimed(new Visibility.OfDistributor(clinic()), added)).isNotNull();
        assertThat(claimed(new Visibility.OfAssignee(ayse()), added)).isNull();
        assertThat(
                        edits().claim(ALL, new LeadId(new UUID(1, 1)))
                                .as(unitOfWork()::inTransaction)
                                .block())
                .isNull();
    }

    @Test
    void aLeadThatWasEditedIsNotReadAnew() {
        MetaId form = new MetaId("88" + System.nanoTime());
        NewLead untouched = added(aLead().throughForm(form.value()));
        NewLead edited = added(aLead().throughForm(form.value()));

        save(corrected(claimed(ALL, edited).lead()));

        assertThat(done(leads().ofForm(form, Optional.empty(), 10)))
                .extracting(Lead::id)
                .containsExactly(untouched.change().state().id());
    }

    @Test
    void whatWasCorrectedWhileTheFormWasReadStaysAsThePersonSaidIt() {
        MetaId form = new MetaId("89" + System.nanoTime());
        NewLead lead = added(aLead().throughForm(form.value()));
        Lead read = done(leads().ofForm(form, Optional.empty(), 10)).getFirst();
        save(corrected(claimed(ALL, lead).lead()));
        Corrigible edited = claimed(ALL, lead);

        done(leads().saveReadings(List.of(new Change<>(read, List.of()))));

        Corrigible now = claimed(ALL, lead);
        assertThat(now.lead().corrigible()).isEqualTo(facts());
        assertThat(now.version()).isEqualTo(edited.version());
    }

    private NewLead added(LeadFixture fixture) {
        NewLead lead = fixture.newLead();
        done(leads().addNew(List.of(lead)));
        return lead;
    }

    private Corrigible claimed(Visibility visibility, NewLead lead) {
        return done(edits().claim(visibility, lead.change().state().id()));
    }

    private void save(EditedLead edited) {
        done(edits().save(edited, Optional.of(ayse()), NOW));
    }

    private EditedLead corrected(Lead lead) {
        return EditedLead.of(
                        lead,
                        facts(),
                        Optional.empty(),
                        new ScoringMethod(ScoreWeights.standard()),
                        NOW)
                .orElseThrow();
    }

    private LeadFacts facts() {
        return new LeadFacts(
                new ContactDetails(
                        Optional.of(new PersonName("Gülşah Ertürk")),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(new PhoneNumber("+905557301409")),
                        Optional.empty(),
                        Optional.of("+905557301409")),
                "",
                Map.of("budget", new BigDecimal("12.5"), "city", "Ankara"),
                Optional.of(clinic()));
    }

    private <T> T done(Mono<T> work) {
        return work.as(unitOfWork()::inTransaction).block();
    }
}
