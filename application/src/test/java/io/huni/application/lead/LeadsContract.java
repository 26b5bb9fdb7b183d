package io.huni.application.lead;

import static io.huni.application.lead.LeadFixture.aLead;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.application.lead.port.Leads;
import io.huni.application.lead.port.Leads.NewLead;
import io.huni.application.shared.UnitOfWork;
import io.huni.domain.lead.Answer;
import io.huni.domain.lead.ExternalId;
import io.huni.domain.lead.Lead;
import io.huni.domain.lead.LeadEvent;
import io.huni.domain.lead.LeadSource;
import io.huni.domain.shared.Change;
import io.huni.domain.shared.LeadId;
import io.huni.domain.shared.MetaId;

import org.junit.jupiter.api.Test;

import reactor.core.publisher.Mono;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What every keeper of leads must do. */
public abstract class LeadsContract {
    private final String form = Long.toString(Math.abs(UUID.randomUUID().getMostSignificantBits()));

    protected abstract Leads leads();

    protected abstract UnitOfWork unitOfWork();

    @Test
    void addsALeadUnderItsOwnId() {
        Lead lead = aLead().throughForm(form).lead();

        assertThat(add(new NewLead(changeOf(lead), Optional.empty(), Optional.empty())))
                .containsExactly(lead.id());

        assertThat(stored()).containsExactly(lead);
    }

    @Test
    void keepsTheFirstOfTwoWithOneExternalId() {
        NewLead first = aLead().of(LeadSource.META_FORM, form + "1").throughForm(form).newLead();
        NewLead second = aLead().of(LeadSource.META_FORM, form + "1").throughForm(form).newLead();
        add(first);

        assertThat(add(second)).containsExactly(idOf(first));

        assertThat(stored()).extracting(Lead::id).containsExactly(idOf(first));
    }

    @Test
    void keepsOneOfTwinsInOneGroup() {
        NewLead first = aLead().of(LeadSource.META_FORM, form + "2").throughForm(form).newLead();
        NewLead twin = aLead().of(LeadSource.META_FORM, form + "2").throughForm(form).newLead();
        NewLead other = aLead().throughForm(form).newLead();

        assertThat(add(first, other, twin)).containsExactly(idOf(first), idOf(other), idOf(first));

        assertThat(stored()).hasSize(2);
    }

    @Test
    void tellsTheSameExternalIdOfTwoSourcesApart() {
        NewLead form1 = aLead().of(LeadSource.META_FORM, form + "3").newLead();
        NewLead api = aLead().of(LeadSource.API, form + "3").newLead();

        assertThat(add(form1, api)).containsExactly(idOf(form1), idOf(api));
    }

    @Test
    void addsEveryLeadWithoutExternalId() {
        NewLead one = aLead().withoutExternalId().throughForm(form).newLead();
        NewLead two = aLead().withoutExternalId().throughForm(form).newLead();

        assertThat(add(one, two)).containsExactly(idOf(one), idOf(two));
    }

    @Test
    void tellsWhichAreKnown() {
        NewLead known = aLead().of(LeadSource.META_FORM, form + "4").newLead();
        add(known);
        ExternalId knownId = new ExternalId(form + "4");

        assertThat(
                        inTransaction(
                                leads().known(
                                                LeadSource.META_FORM,
                                                Set.of(knownId, new ExternalId(form + "5")))))
                .containsExactly(java.util.Map.entry(knownId, idOf(known)));
    }

    @Test
    void givesTheLeadsOfAFormInSlices() {
        NewLead one = aLead().throughForm(form).newLead();
        NewLead two = aLead().throughForm(form).newLead();
        NewLead three = aLead().throughForm(form).newLead();
        add(three, one, two);
        MetaId id = new MetaId(form);

        List<Lead> first = inTransaction(leads().ofForm(id, Optional.empty(), 2));
        List<Lead> rest = inTransaction(leads().ofForm(id, Optional.of(first.getLast().id()), 2));

        assertThat(first).extracting(Lead::id).containsExactly(idOf(one), idOf(two));
        assertThat(rest).extracting(Lead::id).containsExactly(idOf(three));
    }

    @Test
    void savesAReadingAndLeavesTheRest() {
        NewLead before = aLead().throughForm(form).newLead();
        add(before);
        Lead reading =
                aLead().withId(idOf(before).value())
                        .named("Fatma Demir")
                        .withService("")
                        .answering(new Answer("q", "Soru", "Cevap"), new Answer("r", "R", ""))
                        .throughForm("1")
                        .lead();

        inTransaction(leads().saveReadings(List.of(readAnew(reading))).thenReturn(true));

        Lead after = stored().getFirst();
        assertThat(after.contact()).isEqualTo(reading.contact());
        assertThat(after.service()).isEmpty();
        assertThat(after.answers()).isEqualTo(reading.answers());
        assertThat(after.score()).isEqualTo(reading.score());
        assertThat(after.externalId()).isEqualTo(before.change().state().externalId());
        assertThat(after.attribution()).isEqualTo(before.change().state().attribution());
    }

    private static Change<Lead> readAnew(Lead reading) {
        return new Change<>(
                reading,
                List.of(
                        new LeadEvent.LeadReadAnew(
                                reading.id(), reading.score().tenths(), Instant.EPOCH)));
    }

    private static Change<Lead> changeOf(Lead lead) {
        return new Change<>(lead, List.of());
    }

    private List<LeadId> add(NewLead... added) {
        return inTransaction(leads().addNew(List.of(added)));
    }

    private List<Lead> stored() {
        return inTransaction(leads().ofForm(new MetaId(form), Optional.empty(), 10));
    }

    private <T> T inTransaction(Mono<T> work) {
        return unitOfWork().inTransaction(work).block();
    }

    private static LeadId idOf(NewLead lead) {
        return lead.change().state().id();
    }
}
