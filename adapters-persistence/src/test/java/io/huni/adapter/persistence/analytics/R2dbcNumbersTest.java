package io.huni.adapter.persistence.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.adapter.persistence.shared.PostgresTest;
import io.huni.application.analytics.CountedInteraction;
import io.huni.application.analytics.CountedLead;
import io.huni.application.analytics.NumberReadsContract;
import io.huni.application.analytics.NumbersFilter;
import io.huni.application.analytics.port.NumberReads;
import io.huni.domain.analytics.Period;
import io.huni.domain.identity.TeamId;
import io.huni.domain.identity.UserId;
import io.huni.domain.identity.Visibility;
import io.huni.domain.shared.DistributorId;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.util.Set;

class R2dbcNumbersTest extends NumberReadsContract {
    @RegisterExtension static final PostgresTest POSTGRES = new PostgresTest();

    private int kept;

    @Override
    protected NumberReads numbers() {
        return new R2dbcNumbers(POSTGRES.client());
    }

    @Override
    protected void found() {
        Clinics.in(POSTGRES);
    }

    @Override
    protected DistributorId ankara() {
        return Clinics.ANKARA;
    }

    @Override
    protected DistributorId izmir() {
        return Clinics.IZMIR;
    }

    @Override
    protected UserId ayse() {
        return Clinics.AYSE;
    }

    @Override
    protected UserId mehmet() {
        return Clinics.MEHMET;
    }

    @Override
    protected TeamId day() {
        return Clinics.DAY;
    }

    @Override
    protected TeamId night() {
        return Clinics.NIGHT;
    }

    /** Every other is folded already. */
    @Override
    protected void keep(CountedLead lead) {
        Clinics.keep(POSTGRES, lead);
        if (kept++ % 2 == 0) {
            POSTGRES.run("SELECT fold_lead_counts()");
        }
    }

    @Override
    protected void keep(CountedInteraction interaction) {
        Clinics.keep(POSTGRES, interaction);
        if (kept++ % 2 == 0) {
            POSTGRES.run("SELECT fold_interactions()");
        }
    }

    @Test
    void aDistributorIsToldOfItsOwnPeopleAndOfNobodyInTheHouse() {
        NumbersFilter week = NumbersFilter.of(Period.endingWith(TODAY, 7));
        Visibility ankara = new Visibility.OfDistributor(Clinics.ANKARA);
        assertThat(numbers().people(ankara, week).block()).isEmpty();

        POSTGRES.run(
                "SET huni.scope = 'all'; UPDATE app_user SET distributor_id = '%s' WHERE id = '%s'"
                        .formatted(Clinics.ANKARA.value(), Clinics.AYSE.value()));

        assertThat(numbers().people(ankara, week).block())
                .singleElement()
                .satisfies(one -> assertThat(one.person()).contains(Clinics.AYSE));
    }

    /** Row-level security counts for itself, when the program forgets whose numbers it reads. */
    @Test
    void aForgottenFilterShowsNoNumberOfOthers() {
        Cut forgotten =
                new Cut(
                        "distributor:" + Clinics.ANKARA.value(),
                        "FINEST",
                        new io.huni.adapter.persistence.shared.Conditions(java.util.List.of()));
        Period week = Period.endingWith(TODAY, 7);

        Long leads =
                POSTGRES.client()
                        .sql(forgotten.sql(NumberStatements.WHOLE))
                        .bindValues(forgotten.values(Slices.compared(week).values()))
                        .map(GroupRow::alone)
                        .all()
                        .filter(row -> row.number() == Slices.NOW)
                        .map(row -> row.tally().figures().leads())
                        .blockFirst();

        assertThat(leads).isEqualTo(2);
        assertThat(
                        numbers()
                                .whole(
                                        new Visibility.OfDistributor(Clinics.ANKARA),
                                        new NumbersFilter(
                                                week,
                                                Set.of(Clinics.IZMIR),
                                                Set.of(),
                                                Set.of(),
                                                Set.of(),
                                                Set.of()))
                                .block()
                                .figures()
                                .now()
                                .leads())
                .isZero();
    }
}
