package io.huni.domain.assignment;

import static io.huni.domain.assignment.AssignmentMethod.LEAST_LOADED;
import static io.huni.domain.assignment.AssignmentMethod.ROUND_ROBIN;
import static io.huni.domain.assignment.AssignmentRuleFixture.aRule;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.domain.assignment.Verdict.Given;
import io.huni.domain.identity.UserId;
import io.huni.domain.identity.Visibility;
import io.huni.domain.lead.LeadSource;
import io.huni.domain.shared.DistributorId;
import io.huni.domain.shared.LeadId;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

class AssignmentRoundTest {
    private static final UserId AYSE = new UserId(new UUID(1, 1));
    private static final UserId MEHMET = new UserId(new UUID(1, 2));
    private static final UserId ZEYNEP = new UserId(new UUID(1, 3));
    private static final Instant NOON = Instant.parse("2026-11-20T09:00:00Z");

    private static LeadFacts lead(int number, String service) {
        return new LeadFacts(
                new LeadId(new UUID(3, number)),
                Optional.empty(),
                LeadSource.META_FORM,
                Optional.empty(),
                service,
                Optional.empty(),
                NOON);
    }

    private static List<LeadFacts> leads(int count) {
        return IntStream.range(0, count).mapToObj(number -> lead(number, "Diş")).toList();
    }

    private static Candidate there(UserId id, long open) {
        return new Candidate(
                id, Optional.empty(), true, open, Optional.empty(), new Visibility.Everything());
    }

    @Test
    void nobodyGetsALeadThatTheyCouldNotSee() {
        AssignmentRule rule = aRule().choosing(ROUND_ROBIN, AYSE, MEHMET).rule();
        Candidate ofAClinic =
                new Candidate(
                        AYSE,
                        Optional.empty(),
                        true,
                        0,
                        Optional.empty(),
                        new Visibility.OfDistributor(new DistributorId(new UUID(7, 1))));
        Candidate own =
                new Candidate(
                        MEHMET,
                        Optional.empty(),
                        true,
                        9,
                        Optional.empty(),
                        new Visibility.OfAssignee(MEHMET));

        assertThat(
                        given(
                                AssignmentRound.of(
                                        List.of(rule),
                                        Map.of(rule.id(), List.of(ofAClinic, own)),
                                        leads(2),
                                        NOON)))
                .containsExactly(MEHMET, MEHMET);
        assertThat(
                        AssignmentRound.of(
                                List.of(rule),
                                Map.of(rule.id(), List.of(ofAClinic)),
                                leads(1),
                                NOON))
                .containsExactly(new Verdict.Waits(lead(0, "Diş").id()));
    }

    private static List<UserId> given(List<Verdict> verdicts) {
        return verdicts.stream()
                .flatMap(one -> one instanceof Given given ? Stream.of(given) : Stream.empty())
                .map(given -> given.person().id())
                .toList();
    }

    @Test
    void turnsGoRoundWithinOneRound() {
        AssignmentRule rule = aRule().choosing(ROUND_ROBIN, AYSE, MEHMET, ZEYNEP).rule();

        List<Verdict> verdicts =
                AssignmentRound.of(
                        List.of(rule),
                        Map.of(
                                rule.id(),
                                List.of(there(AYSE, 0), there(MEHMET, 9), there(ZEYNEP, 0))),
                        leads(7),
                        NOON);

        assertThat(given(verdicts))
                .containsExactly(AYSE, MEHMET, ZEYNEP, AYSE, MEHMET, ZEYNEP, AYSE);
        assertThat(verdicts)
                .extracting(one -> ((Given) one).turn())
                .doesNotHaveDuplicates()
                .isSorted();
    }

    @Test
    void theLeastLoadedIsFilledUpBeforeTheOthersGetMore() {
        AssignmentRule rule = aRule().choosing(LEAST_LOADED, AYSE, MEHMET).rule();

        List<Verdict> verdicts =
                AssignmentRound.of(
                        List.of(rule),
                        Map.of(rule.id(), List.of(there(AYSE, 3), there(MEHMET, 0))),
                        leads(5),
                        NOON);

        assertThat(given(verdicts)).containsExactly(MEHMET, MEHMET, MEHMET, AYSE, MEHMET);
    }

    @Test
    void whoGetsALeadByOneRuleIsBusierForTheOthers() {
        AssignmentRule teeth =
                aRule().forServices("diş").choosing(ROUND_ROBIN, AYSE, MEHMET).rule();
        AssignmentRule eyes =
                aRule().forServices("göz").choosing(LEAST_LOADED, AYSE, MEHMET).rule();
        List<Candidate> both = List.of(there(AYSE, 0), there(MEHMET, 0));

        List<Verdict> verdicts =
                AssignmentRound.of(
                        List.of(teeth, eyes),
                        Map.of(teeth.id(), both, eyes.id(), both),
                        List.of(lead(1, "Diş"), lead(2, "Göz"), lead(3, "Diş")),
                        NOON);

        assertThat(given(verdicts)).containsExactly(AYSE, MEHMET, MEHMET);
    }

    @Test
    void tellsThoseThatWaitFromThoseThatNoRuleIsFor() {
        AssignmentRule rule = aRule().forServices("göz").choosing(ROUND_ROBIN, AYSE).rule();
        Candidate away =
                new Candidate(
                        AYSE,
                        Optional.empty(),
                        false,
                        0,
                        Optional.empty(),
                        new Visibility.Everything());

        List<Verdict> verdicts =
                AssignmentRound.of(
                        List.of(rule),
                        Map.of(rule.id(), List.of(away)),
                        List.of(lead(1, "Göz"), lead(2, "Diş")),
                        NOON);

        assertThat(verdicts)
                .containsExactly(
                        new Verdict.Waits(new LeadId(new UUID(3, 1))),
                        new Verdict.NoRule(new LeadId(new UUID(3, 2))));
    }
}
