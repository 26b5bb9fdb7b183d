package io.huni.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What holds for any address that is one, and for any text; the seed is the repetition. */
class EmailAddressPropertiesTest {
    private static final String LOCAL = "abcxyz0189!#$%&'*+/=?^_`{|}~-";
    private static final String DOMAIN = "abcxyz0189";
    private static final String FORBIDDEN = " \t\n\0,;:<>()[]\\\"şğıİ\u00a0\u200b";

    @RepeatedTest(10)
    void anAddressIsReadWhateverItsCaseAndBlanksAround(RepetitionInfo seed) {
        Random random = new Random(seed.getCurrentRepetition());
        for (int round = 0; round < 200; round++) {
            String address = address(random);
            String typed = " \t" + address.toUpperCase(Locale.ROOT) + "\n";

            assertThat(EmailAddress.parse(address)).isPresent();
            assertThat(EmailAddress.parse(typed)).isEqualTo(EmailAddress.parse(address));
        }
    }

    @RepeatedTest(10)
    void whatWasReadIsReadTheSameAgain(RepetitionInfo seed) {
        Random random = new Random(seed.getCurrentRepetition());
        for (int round = 0; round < 500; round++) {
            String text = random.nextBoolean() ? address(random) : anything(random);
            EmailAddress.parse(text)
                    .ifPresent(
                            once ->
                                    assertThat(EmailAddress.parse(once.value()))
                                            .as(text)
                                            .contains(once));
        }
    }

    @RepeatedTest(10)
    void oneForbiddenCharacterInsideMakesItNone(RepetitionInfo seed) {
        Random random = new Random(seed.getCurrentRepetition());
        for (int round = 0; round < 200; round++) {
            String address = address(random);
            int at = 1 + random.nextInt(address.length() - 1);
            char forbidden = FORBIDDEN.charAt(random.nextInt(FORBIDDEN.length()));
            String spoilt = address.substring(0, at) + forbidden + address.substring(at);

            assertThat(EmailAddress.parse(spoilt)).as(spoilt).isEmpty();
        }
    }

    @RepeatedTest(10)
    void withoutItsSignOrWithTwoItIsNone(RepetitionInfo seed) {
        Random random = new Random(seed.getCurrentRepetition());
        for (int round = 0; round < 200; round++) {
            String address = address(random);

            assertThat(EmailAddress.parse(address.replace("@", ""))).isEmpty();
            assertThat(EmailAddress.parse(address.replace("@", "@@"))).isEmpty();
            assertThat(EmailAddress.parse(address.replace("@", ".@"))).isEmpty();
            assertThat(EmailAddress.parse("." + address)).isEmpty();
            assertThat(EmailAddress.parse(address + ".")).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"254, true", "255, false", "1000, false"})
    void isAtMostAsLongAsMailAllows(int length, boolean accepted) {
        String end = "@" + "d".repeat(60) + ".com";
        String address = "a".repeat(length - end.length()) + end;

        assertThat(EmailAddress.parse(address).isPresent()).isEqualTo(accepted);
    }

    @ParameterizedTest
    @CsvSource({"1, true", "2, true", "63, true", "64, false"})
    void aLabelOfItsDomainIsAtMostAsLongAsTheNameSystemAllows(int length, boolean accepted) {
        String address = "a@" + "d".repeat(length) + ".com";

        assertThat(EmailAddress.parse(address).isPresent()).isEqualTo(accepted);
    }

    private static String address(Random random) {
        String local = joined(random, 1 + random.nextInt(3), LOCAL, ".");
        String domain = joined(random, 1 + random.nextInt(3), DOMAIN, ".");
        return local + "@" + domain + (random.nextBoolean() ? ".com" : ".museum");
    }

    private static String joined(Random random, int parts, String letters, String between) {
        return IntStream.range(0, parts)
                .mapToObj(part -> word(random, letters))
                .collect(Collectors.joining(between));
    }

    private static String word(Random random, String letters) {
        return random.ints(1 + random.nextInt(8), 0, letters.length())
                .mapToObj(index -> letters.substring(index, index + 1))
                .collect(Collectors.joining());
    }

    private static String anything(Random random) {
        return random.ints(random.nextInt(12), 0x20, 0x180)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
