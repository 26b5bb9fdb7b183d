package io.huni.application.ranking;

import static io.huni.application.lead.LeadFixture.aLead;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.application.lead.LeadFixture;
import io.huni.application.lead.port.Leads;
import io.huni.application.lead.port.Leads.NewLead;
import io.huni.application.ranking.port.Histories;
import io.huni.application.ranking.port.Histories.KnownLead;
import io.huni.application.ranking.port.Histories.Moment;
import io.huni.application.shared.UnitOfWork;
import io.huni.domain.lead.Lead;
import io.huni.domain.lead.LeadStatus;
import io.huni.domain.ranking.Example;
import io.huni.domain.ranking.Factor;
import io.huni.domain.ranking.Outcome;
import io.huni.domain.shared.LeadId;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What every source of histories must do. */
public abstract class HistoriesContract {
    private static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");
    private static final Moment MOMENT = new Moment(ZoneId.of("Europe/Istanbul"), NOW);

    protected abstract Leads leads();

    protected abstract Histories histories();

    protected abstract UnitOfWork unitOfWork();

    /** Of the lead, at the hands of a person. */
    protected abstract void move(LeadId lead, LeadStatus status);

    /** Corrects the service and takes the e-mail away. */
    protected abstract void correct(LeadId lead, String service);

    protected abstract void forgetAll();

    @BeforeEach
    void beginEmpty() {
        forgetAll();
    }

    @Test
    void knowTheOutcomeOfWhatIsDecidedAndOfWhatWasOpenForLong() {
        LeadId won = add(aLead().submitted(NOW.minus(Duration.ofDays(2))));
        LeadId lost = add(aLead().submitted(NOW.minus(Duration.ofDays(3))));
        LeadId old = add(aLead().submitted(NOW.minus(Outcome.PATIENCE)));
        add(aLead().submitted(NOW.minus(Outcome.PATIENCE).plusMillis(1)));
        move(won, LeadStatus.CONVERTED);
        move(lost, LeadStatus.LOST);

        List<Example> finished = finished(10);

        assertThat(finished).extracting(Example::lead).containsExactly(won, lost, old);
        assertThat(finished)
                .extracting(Example::outcome)
                .containsExactly(Outcome.CONVERTED, Outcome.NOT_CONVERTED, Outcome.NOT_CONVERTED);
    }

    @Test
    void takeTheNewestWhenThereAreMany() {
        List<LeadId> some =
                Stream.of(5, 1, 3)
                        .map(days -> add(aLead().submitted(NOW.minus(Duration.ofDays(days)))))
                        .toList();
        some.forEach(lead -> move(lead, LeadStatus.LOST));

        assertThat(finished(2)).extracting(Example::lead).containsExactly(some.get(1), some.get(2));
    }

    @Test
    void leaveTestsOut() {
        LeadId test = add(aLead().asTest().submitted(NOW));
        move(test, LeadStatus.CONVERTED);

        assertThat(finished(10)).isEmpty();
    }

    @Test
    void tellWhatWasKnownAndNothingOfThePerson() {
        LeadId lead = add(aLead().submitted(NOW.minusSeconds(60)));

        KnownLead known = open(lead);

        assertThat(known.known().values())
                .containsEntry(Factor.of(Factor.Kind.CAMPAIGN), "Kasım kampanyası")
                .containsEntry(Factor.of(Factor.Kind.SOURCE), "META_FORM")
                .containsEntry(Factor.of(Factor.Kind.UTM_SOURCE), "facebook")
                .containsEntry(Factor.of(Factor.Kind.HOUR), "11")
                .containsEntry(Factor.of(Factor.Kind.WEEKDAY), "FRIDAY")
                .containsEntry(Factor.of(Factor.Kind.CALLING_CODE), "+90")
                .containsEntry(Factor.of(Factor.Kind.MAIL_DOMAIN), "OWN")
                .containsEntry(Factor.of(Factor.Kind.CONTACT), "NAME+EMAIL+PHONE")
                .containsEntry(new Factor(Factor.Kind.ANSWER, "hizmet"), "Saç ekimi")
                .containsEntry(new Factor(Factor.Kind.CUSTOM, "budget"), "1250.50");
        assertThat(known.known().values().values().toString())
                .doesNotContain("Ayşe", "ayse@", "532");
    }

    @Test
    void anEditAfterwardsChangesNothing() {
        LeadId lead = add(aLead().withService("Saç ekimi").submitted(NOW.minusSeconds(60)));
        KnownLead before = open(lead);

        correct(lead, "Diş");
        correct(lead, "");

        assertThat(open(lead)).isEqualTo(before);
    }

    @Test
    void goThroughTheOpenOnesInSlices() {
        List<LeadId> some =
                Stream.of(1, 2, 3)
                        .map(number -> add(aLead().submitted(NOW.minusSeconds(number))))
                        .toList();
        LeadId won = add(aLead().submitted(NOW));
        move(won, LeadStatus.CONVERTED);

        List<KnownLead> first = slice(Optional.empty());
        List<KnownLead> second = slice(Optional.of(first.getLast().lead()));

        assertThat(Stream.concat(first.stream(), second.stream()).map(KnownLead::lead))
                .containsExactlyElementsOf(some);
        assertThat(histories().openCount(MOMENT).block()).isEqualTo(3);
    }

    private List<KnownLead> slice(Optional<LeadId> after) {
        return histories().openAfter(MOMENT, after, 2).block();
    }

    private KnownLead open(LeadId lead) {
        return histories().open(MOMENT, List.of(lead)).block().getFirst();
    }

    private List<Example> finished(int most) {
        return histories().finished(MOMENT, most).collectList().block();
    }

    private LeadId add(LeadFixture fixture) {
        NewLead added = fixture.newLead();
        Lead lead = added.change().state();
        unitOfWork().inTransaction(leads().addNew(List.of(added))).block();
        return lead.id();
    }
}
