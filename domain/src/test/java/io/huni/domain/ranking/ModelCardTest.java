package io.huni.domain.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.huni.domain.ranking.ModelCard.Verdict;
import io.huni.domain.shared.LeadId;

import org.junit.jupiter.api.Test;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

class ModelCardTest {
    @Test
    void replacesAModelOnlyByABetterOne() {
        assertThat(Verdict.of(off(0.10), Optional.empty())).isEqualTo(Verdict.FIRST);
        assertThat(Verdict.of(off(0.10), Optional.of(off(0.11)))).isEqualTo(Verdict.BETTER);
        assertThat(Verdict.of(off(0.10), Optional.of(off(0.10)))).isEqualTo(Verdict.KEPT);
        assertThat(Verdict.of(off(0.12), Optional.of(off(0.11)))).isEqualTo(Verdict.KEPT);
        assertThat(Verdict.of(off(0.24), Optional.empty())).isEqualTo(Verdict.TELLS_NOTHING);
    }

    private static Measures off(double brier) {
        return new Measures(0.8, brier, 0.24, List.of());
    }

    @Test
    void needsEnoughOfBothOutcomes() {
        assertThat(new EnoughData(500, 50).enough()).isTrue();
        assertThat(new EnoughData(500, 450).enough()).isTrue();
        assertThat(new EnoughData(499, 200).enough()).isFalse();
        assertThat(new EnoughData(500, 49).enough()).isFalse();
        assertThat(new EnoughData(500, 451).enough()).isFalse();
    }

    @Test
    void holdsTheSameFifthBackForEver() {
        Random random = new Random(2);
        Map<Integer, Integer> parts = new HashMap<>();
        for (int lead = 0; lead < 10_000; lead++) {
            LeadId id = new LeadId(new UUID(0x0193_0000_0000_7000L + lead, random.nextLong()));
            parts.merge(example(id).part(), 1, Integer::sum);
        }

        assertThat(parts).hasSize(5);
        assertThat(parts.values()).allMatch(leads -> leads > 1_850 && leads < 2_150);
        LeadId one = LeadId.of("0193a1b2-0000-7000-8000-00000000002a");
        assertThat(example(one).part()).isEqualTo(example(one).part());
    }

    private static Example example(LeadId lead) {
        return new Example(lead, KnownAtCapture.of(Map.of()), Outcome.CONVERTED);
    }

    @Test
    void namesTheThreeStrongestReasonsOfEachSide() {
        List<Reason> reasons =
                List.of(
                        reason("a", 0.5),
                        reason("b", -0.9),
                        reason("c", 1.2),
                        reason("d", 0.7),
                        reason("e", 0.6),
                        reason("f", 0.01));

        Chance chance = Chance.of(0.3, reasons, Calibration.none());

        assertThat(chance.reasonsFor()).extracting(Reason::value).containsExactly("c", "d", "e");
        assertThat(chance.reasonsAgainst()).extracting(Reason::value).containsExactly("b");
        assertThatThrownBy(() -> new Chance(1, List.of(), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Reason reason(String value, double weight) {
        return new Reason(new Factor(Factor.Kind.ANSWER, value), value, weight);
    }

    @Test
    void keepsManyExamplesAsTheyWere() {
        Random random = new Random(8);
        Examples examples = new Examples();
        List<Example> added = new java.util.ArrayList<>();
        for (int number = 0; number < 3_000; number++) {
            Map<Factor, String> known = new HashMap<>();
            for (int factor = 0; factor < random.nextInt(12); factor++) {
                known.put(
                        new Factor(Factor.Kind.ANSWER, "q" + factor),
                        Integer.toString(random.nextInt(50)));
            }
            Example example =
                    new Example(
                            new LeadId(new UUID(random.nextLong(), random.nextLong())),
                            KnownAtCapture.of(known),
                            random.nextBoolean() ? Outcome.CONVERTED : Outcome.NOT_CONVERTED);
            added.add(example);
            examples.add(example);
        }

        for (int row = 0; row < added.size(); row++) {
            Example example = added.get(row);
            assertThat(examples.known(row)).isEqualTo(example.known());
            assertThat(examples.part(row)).isEqualTo(example.part());
            assertThat(examples.isConverted(row)).isEqualTo(example.outcome() == Outcome.CONVERTED);
        }
    }
}
