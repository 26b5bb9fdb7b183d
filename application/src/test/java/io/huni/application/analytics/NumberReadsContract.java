package io.huni.application.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.application.analytics.AnalyticsQueries.OfDistributor;
import io.huni.application.analytics.AnalyticsQueries.OfPerson;
import io.huni.application.analytics.port.NumberReads;
import io.huni.domain.analytics.Figures;
import io.huni.domain.analytics.Period;
import io.huni.domain.identity.TeamId;
import io.huni.domain.identity.UserId;
import io.huni.domain.identity.Visibility;
import io.huni.domain.lead.InteractionType;
import io.huni.domain.lead.LeadSource;
import io.huni.domain.lead.LeadStatus;
import io.huni.domain.shared.DistributorId;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** What {@link NumberReads} tell, whoever counts. */
public abstract class NumberReadsContract {
    protected static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final Period WEEK = Period.endingWith(TODAY, 7);
    private static final Visibility ALL = new Visibility.Everything();

    protected abstract NumberReads numbers();

    /** The people and distributors are there, and no lead. */
    protected abstract void found();

    /** Called Ankara Klinik, answers within an hour. */
    protected abstract DistributorId ankara();

    /** Called İzmir Klinik, answers within an hour. */
    protected abstract DistributorId izmir();

    /** Called Ayşe Kaya, of the team Gündüz. */
    protected abstract UserId ayse();

    /** Of the team Gece. */
    protected abstract UserId mehmet();

    protected abstract TeamId day();

    protected abstract TeamId night();

    protected abstract void keep(CountedLead lead);

    protected abstract void keep(CountedInteraction interaction);

    private CountedLead lead(int daysAgo) {
        return CountedLead.on(TODAY.minusDays(daysAgo));
    }

    @BeforeEach
    void aFewLeads() {
        found();
        keep(lead(0));
        keep(lead(1).of(ankara()).assignedTo(ayse(), day()).answeredIn(600, false));
        keep(lead(2).of(ankara()).assignedTo(ayse(), day()).answeredIn(5_000, true));
        keep(
                lead(3).of(izmir())
                        .from(LeadSource.WEB_FORM, "120")
                        .assignedTo(mehmet(), night())
                        .answeredIn(60, false)
                        .ended(LeadStatus.CONVERTED));
        keep(lead(4).of(izmir()).assignedTo(mehmet(), night()).waitingTooLong());
        keep(lead(5).of(izmir()).ended(LeadStatus.LOST));
        keep(lead(8).of(ankara()).assignedTo(ayse(), day()).answeredIn(20, false));
        keep(lead(40).of(ankara()).assignedTo(ayse(), day()).waitingTooLong());
    }

    private Figures whole(Visibility visibility, NumbersFilter filter) {
        return numbers().whole(visibility, filter).block().figures().now();
    }

    @Test
    void countsEachLeadInEveryStepThatItReached() {
        NumberReads.Whole whole = numbers().whole(ALL, NumbersFilter.of(WEEK)).block();
        Figures now = whole.figures().now();

        assertThat(now.leads()).isEqualTo(6);
        assertThat(now.assigned()).isEqualTo(4);
        assertThat(now.contacted()).isEqualTo(3);
        assertThat(now.converted()).isEqualTo(1);
        assertThat(now.lost()).isEqualTo(1);
        assertThat(now.open()).isEqualTo(4);
        assertThat(whole.figures().before().leads()).isEqualTo(1);
    }

    @Test
    void tellsHowSoonLeadsWereAnswered() {
        Figures now = whole(ALL, NumbersFilter.of(WEEK));

        assertThat(now.answers().answered()).isEqualTo(3);
        assertThat(now.answers().mean()).isEqualTo(OptionalLong.of(1_887));
        assertThat(now.answers().median().getAsLong()).isBetween(581L, 619L);
        assertThat(now.answers().p90().getAsLong()).isBetween(4_840L, 5_160L);
        assertThat(now.answers().least().getAsLong()).isBetween(58L, 62L);
        assertThat(now.answers().most()).isEqualTo(now.answers().p90());
    }

    @Test
    void countsWhatIsLateAndWhatStillWaits() {
        NumberReads.Whole whole = numbers().whole(ALL, NumbersFilter.of(WEEK)).block();

        assertThat(whole.figures().now().late()).isEqualTo(2);
        assertThat(whole.figures().now().overdue()).isEqualTo(1);
        assertThat(whole.overdue()).isEqualTo(2);
    }

    @Test
    void everybodySeesTheirOwn() {
        NumbersFilter all = NumbersFilter.of(WEEK);

        assertThat(whole(new Visibility.OfDistributor(ankara()), all).leads()).isEqualTo(2);
        assertThat(whole(new Visibility.OfTeam(night()), all).leads()).isEqualTo(2);
        assertThat(whole(new Visibility.OfAssignee(ayse()), all).leads()).isEqualTo(2);
        assertThat(whole(new Visibility.Nothing(), all).leads()).isZero();
    }

    @Test
    void filtersByOneThingAndByTwo() {
        NumbersFilter izmir = filter(Set.of(izmir()), Set.of(), Set.of(), Set.of());
        NumbersFilter ofMehmet = filter(Set.of(izmir()), Set.of(mehmet()), Set.of(), Set.of());
        NumbersFilter web = filter(Set.of(), Set.of(), Set.of(LeadSource.WEB_FORM), Set.of());
        NumbersFilter campaign = filter(Set.of(izmir()), Set.of(), Set.of(), Set.of("120"));

        assertThat(whole(ALL, izmir).leads()).isEqualTo(3);
        assertThat(whole(ALL, ofMehmet).leads()).isEqualTo(2);
        assertThat(whole(ALL, web).leads()).isEqualTo(1);
        assertThat(whole(ALL, campaign).converted()).isEqualTo(1);
        assertThat(whole(new Visibility.OfDistributor(ankara()), campaign).leads()).isZero();
    }

    private static NumbersFilter filter(
            Set<DistributorId> distributors,
            Set<UserId> people,
            Set<LeadSource> sources,
            Set<String> campaigns) {
        return new NumbersFilter(WEEK, distributors, Set.of(), people, sources, campaigns);
    }

    @Test
    void tellsTheDaysApart() {
        List<DayFigures> days = numbers().days(ALL, NumbersFilter.of(WEEK)).block();

        assertThat(days).hasSize(6);
        assertThat(days)
                .filteredOn(day -> day.day().equals(TODAY.minusDays(2)))
                .singleElement()
                .satisfies(day -> assertThat(day.figures().late()).isEqualTo(1));
    }

    @Test
    void tellsDistributorsApart() {
        List<OfDistributor> all = numbers().distributors(ALL, NumbersFilter.of(WEEK)).block();

        assertThat(all)
                .extracting(one -> one.name().orElse("-"))
                .containsExactly("Ankara Klinik", "İzmir Klinik", "-");
        assertThat(all.getFirst().target()).contains(Duration.ofHours(1));
        assertThat(all.getFirst().figures().now().contacted()).isEqualTo(2);
        assertThat(all.getFirst().figures().before().leads()).isEqualTo(1);
    }

    @Test
    void tellsPeopleApartAndWhatTheyHaveAtWork() {
        OfPerson ayse =
                numbers().people(ALL, NumbersFilter.of(WEEK)).block().stream()
                        .filter(one -> one.person().equals(Optional.of(ayse())))
                        .findFirst()
                        .orElseThrow();

        assertThat(ayse.name()).contains("Ayşe Kaya");
        assertThat(ayse.teamName()).contains("Gündüz");
        assertThat(ayse.open()).isEqualTo(4);
        assertThat(ayse.overdue()).isEqualTo(1);
        assertThat(ayse.figures().now().leads()).isEqualTo(2);
    }

    @Test
    void tellsSourcesAndCampaignsApart() {
        assertThat(numbers().sources(ALL, NumbersFilter.of(WEEK)).block())
                .extracting(one -> one.key().orElse("-"))
                .containsExactly("META_FORM", "WEB_FORM");
        assertThat(numbers().campaigns(ALL, NumbersFilter.of(WEEK), 10).block())
                .extracting(one -> one.key().orElse("-"), one -> one.figures().now().leads())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("-", 5L),
                        org.assertj.core.groups.Tuple.tuple("120", 1L));
    }

    @Test
    void countsInteractionsForWhomTheLeadBelongedTo() {
        CountedLead lead = lead(0).of(ankara()).assignedTo(ayse(), day());
        keep(done(0, InteractionType.CALL, "TALKED", lead));
        keep(done(0, InteractionType.CALL, "BUSY", lead));
        keep(done(1, InteractionType.NOTE, "", lead));
        keep(done(9, InteractionType.CALL, "TALKED", lead));
        NumbersFilter week = NumbersFilter.of(WEEK);

        assertThat(numbers().interactions(ALL, week).block())
                .containsExactlyInAnyOrder(
                        count(InteractionType.CALL, "TALKED", 1, 1),
                        count(InteractionType.CALL, "BUSY", 1, 0),
                        count(InteractionType.NOTE, "", 1, 0));
        assertThat(numbers().interactions(new Visibility.OfDistributor(izmir()), week).block())
                .isEmpty();
        assertThat(numbers().interactionsOfPeople(new Visibility.OfTeam(day()), week).block())
                .singleElement()
                .satisfies(
                        person -> {
                            assertThat(person.person()).contains(ayse());
                            assertThat(person.times()).isEqualTo(3);
                            assertThat(person.calls()).isEqualTo(2);
                            assertThat(person.talked()).isEqualTo(1);
                            assertThat(person.before()).isEqualTo(1);
                        });
    }

    private CountedInteraction done(
            int daysAgo, InteractionType type, String result, CountedLead about) {
        return new CountedInteraction(
                TODAY.minusDays(daysAgo),
                type,
                Optional.of(result).filter(text -> !text.isEmpty()),
                Optional.of(ayse()),
                about);
    }

    private static InteractionCount count(
            InteractionType type, String result, long now, long before) {
        return new InteractionCount(
                type,
                Optional.of(result).filter(text -> !text.isEmpty()),
                new Compared<>(now, before));
    }
}
