package io.huni.domain.assignment;

import static io.huni.domain.assignment.AssignmentMethod.LEAST_LOADED;
import static io.huni.domain.assignment.AssignmentMethod.ROUND_ROBIN;
import static io.huni.domain.assignment.AssignmentRuleFixture.aRule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.huni.domain.identity.UserId;
import io.huni.domain.identity.Visibility;
import io.huni.domain.lead.LeadSource;
import io.huni.domain.shared.DistributorId;
import io.huni.domain.shared.LeadId;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

class AssignmentRuleTest {
    private static final UserId AYSE = new UserId(new UUID(1, 1));
    private static final UserId MEHMET = new UserId(new UUID(1, 2));
    private static final UserId ZEYNEP = new UserId(new UUID(1, 3));
    private static final DistributorId CLINIC = new DistributorId(new UUID(2, 1));
    private static final Instant NOON = Instant.parse("2026-11-20T09:00:00Z");

    private static final LeadFacts LEAD =
            new LeadFacts(
                    new LeadId(new UUID(3, 1)),
                    Optional.of(CLINIC),
                    LeadSource.META_FORM,
                    Optional.of("de"),
                    "Diş İmplantı",
                    Optional.of("+4915112345678"),
                    NOON);

    private static Candidate there(UserId id, long open, Instant lastTurn) {
        return new Candidate(
                id,
                Optional.empty(),
                true,
                open,
                Optional.ofNullable(lastTurn),
                new Visibility.Everything());
    }

    private static Candidate gone(UserId id) {
        return new Candidate(
                id, Optional.empty(), false, 0, Optional.empty(), new Visibility.Everything());
    }

    @Test
    void turnsGoToWhoeverHasWaitedLongest() {
        AssignmentRule rule = aRule().choosing(ROUND_ROBIN, AYSE, MEHMET, ZEYNEP).rule();

        assertThat(
                        rule.choose(
                                List.of(
                                        there(AYSE, 0, NOON),
                                        there(MEHMET, 90, NOON.minusSeconds(60)),
                                        there(ZEYNEP, 0, NOON.minusSeconds(30)))))
                .map(Candidate::id)
                .contains(MEHMET);
    }

    @Test
    void firstTurnsFollowTheOrderOfTheRule() {
        AssignmentRule rule = aRule().choosing(ROUND_ROBIN, ZEYNEP, AYSE).rule();

        assertThat(rule.choose(List.of(there(AYSE, 0, null), there(ZEYNEP, 0, null))))
                .map(Candidate::id)
                .contains(ZEYNEP);
    }

    @Test
    void theLeastLoadedIsChosenAndOfEqualOnesWhoeverHasWaited() {
        AssignmentRule rule = aRule().choosing(LEAST_LOADED, AYSE, MEHMET, ZEYNEP).rule();

        assertThat(
                        rule.choose(
                                List.of(
                                        there(AYSE, 3, NOON),
                                        there(MEHMET, 2, NOON),
                                        there(ZEYNEP, 2, NOON.minusSeconds(1)))))
                .map(Candidate::id)
                .contains(ZEYNEP);
    }

    @Test
    void whoIsNotThereIsPassedOver() {
        AssignmentRule rule = aRule().choosing(ROUND_ROBIN, AYSE, MEHMET).rule();

        assertThat(rule.choose(List.of(gone(AYSE), there(MEHMET, 5, NOON))))
                .map(Candidate::id)
                .contains(MEHMET);
        assertThat(rule.choose(List.of(gone(AYSE), gone(MEHMET)))).isEmpty();
        assertThat(rule.choose(List.of(there(ZEYNEP, 0, null)))).isEmpty();
    }

    @Test
    void aRuleWithoutConditionsIsForEveryLeadUnlessItIsSwitchedOff() {
        assertThat(aRule().rule().isFor(LEAD)).isTrue();
        assertThat(aRule().switchedOff().rule().isFor(LEAD)).isFalse();
    }

    @Test
    void everyConditionIsAskedByItself() {
        assertThat(aRule().forDistributor(CLINIC).rule().isFor(LEAD)).isTrue();
        assertThat(aRule().forDistributor(new DistributorId(new UUID(9, 9))).rule().isFor(LEAD))
                .isFalse();
        assertThat(aRule().forSource(LeadSource.META_FORM).rule().isFor(LEAD)).isTrue();
        assertThat(aRule().forSource(LeadSource.WHATSAPP).rule().isFor(LEAD)).isFalse();
        assertThat(aRule().forLanguage("DE").rule().isFor(LEAD)).isTrue();
        assertThat(aRule().forLanguage("tr").rule().isFor(LEAD)).isFalse();
        assertThat(aRule().forNumbers("+90", "+49").rule().isFor(LEAD)).isTrue();
        assertThat(aRule().forNumbers("+43").rule().isFor(LEAD)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"diş", "DİŞ", "dis", "IMPLANT", "implantı"})
    void servicesAreFoundWithAndWithoutTurkishLetters(String service) {
        assertThat(aRule().forServices("saç", service).rule().isFor(LEAD)).isTrue();
        assertThat(aRule().forServices("saç").rule().isFor(LEAD)).isFalse();
    }

    @Test
    void allConditionsMustHoldTogether() {
        RuleConditions both =
                new RuleConditions(Set.of(CLINIC), Set.of(), Set.of("tr"), List.of(), List.of());

        assertThat(aRule().when(both).rule().isFor(LEAD)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "deu", "d1", "+"})
    void refusesALanguageThatIsNone(String language) {
        assertThatThrownBy(() -> aRule().forLanguage(language))
                .hasMessage("assignment.condition-malformed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "49", "+0", "+49 151", "+4915112345678"})
    void refusesWhatBeginsNoNumber(String prefix) {
        assertThatThrownBy(() -> aRule().forNumbers(prefix))
                .hasMessage("assignment.condition-malformed");
    }

    @Test
    void refusesARuleForNobodyOrWithoutAName() {
        assertThatThrownBy(() -> aRule().choosing(ROUND_ROBIN).rule())
                .hasMessage("shared.number-out-of-range");
        assertThatThrownBy(() -> aRule().named("  ").rule()).hasMessage("shared.text-missing");
    }
}
