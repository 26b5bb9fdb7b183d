package io.huni.adapter.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.application.connection.TestConnection.Line;
import io.huni.application.connection.TestConnection.Outcome;
import io.huni.application.system.SystemQueries.State;
import io.huni.domain.connection.FaultKey;
import io.huni.domain.scoring.FactorScore;
import io.huni.domain.scoring.ScoreWeights;
import io.huni.domain.scoring.Scorecard;
import io.huni.domain.scoring.ScoringFacts;
import io.huni.domain.scoring.ScoringMethod;
import io.huni.domain.shared.ErrorKey;
import io.huni.domain.shared.Language;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class TextsTest {
    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");
    private static final Pattern SLOT = Pattern.compile("\\{([A-Za-z]+)(?::[^}]*)?}");
    private static final List<String> PARTS =
            List.of(
                    "database",
                    "inbox",
                    "outbox",
                    "scheduler",
                    "meta",
                    "mail",
                    "live",
                    "disk",
                    "secrets");

    private final Texts texts = new Texts();

    static Stream<String> keys() {
        return Stream.of(errors(), faults(), checks(), scores(), system(), balance())
                .flatMap(all -> all);
    }

    @ParameterizedTest
    @MethodSource("keys")
    void everyKeyHasAText(String key) {
        for (Language language : Language.values()) {
            assertThat(texts.find(language, key)).as("%s in %s", key, language).isPresent();
        }
    }

    @ParameterizedTest
    @MethodSource("keys")
    void theTextsOfAKeyMentionTheSame(String key) {
        assertThat(slots(Language.TR, key)).isEqualTo(slots(Language.EN, key));
    }

    @Test
    void findsTheErrorsOfEveryFeature() {
        assertThat(errors())
                .contains("lead.contact-missing", "web.internal", "identity.csrf")
                .hasSizeGreaterThan(40);
    }

    @Test
    void fillsNumbersAndWords() {
        assertThat(texts.text(Language.EN, "scoring.age.days", Map.of("days", 1)))
                .isEqualTo("Sent 1 day ago");
        assertThat(texts.text(Language.EN, "scoring.age.days", Map.of("days", 1200)))
                .isEqualTo("Sent 1,200 days ago");
        assertThat(texts.text(Language.TR, "scoring.age.days", Map.of("days", 1200)))
                .isEqualTo("1.200 gün önce gönderdi");
    }

    @Test
    void saysNothingInOtherWords() {
        assertThat(texts.text(Language.TR, "scoring.age.minutes", Map.of("minutes", 0L)))
                .isEqualTo("Az önce gönderdi");
        assertThat(texts.text(Language.EN, "fault.token-expiring.detail", Map.of("days", "0")))
                .startsWith("The access token ends today");
    }

    @Test
    void formatsAmountsForTheReader() {
        Map<String, String> parameters = Map.of("hours", "6", "amount", "2340.50");
        assertThat(texts.text(Language.TR, "fault.silent-spending.detail", parameters))
                .contains("2.340,5");
        assertThat(texts.text(Language.EN, "fault.silent-spending.detail", parameters))
                .contains("2,340.5");
    }

    @Test
    void whatMetaRefusesIsSaidAsTheFaultSaysIt() {
        assertThat(
                        texts.text(
                                Language.EN,
                                "connection.meta-refused",
                                Map.of("fault", "throttled", "minutes", "3")))
                .startsWith("Meta’s limit of calls is reached; waiting for 3 minutes. There is");
    }

    @Test
    void aParameterIsNeverTakenForAText() {
        assertThat(
                        texts.text(
                                Language.EN,
                                "scoring.service.chosen",
                                Map.of("service", "{count} $1 \\ {fault:x.?}")))
                .isEqualTo("“{count} $1 \\ {fault:x.?}” was chosen");
    }

    private Set<String> slots(Language language, String key) {
        return SLOT.matcher(texts.find(language, key).orElse(""))
                .results()
                .map((MatchResult slot) -> slot.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> errors() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(ErrorKey.class));
        return scanner.findCandidateComponents("io.huni").stream()
                .flatMap(found -> Stream.of(enumeration(found.getBeanClassName())))
                .map(constant -> ((ErrorKey) constant).key());
    }

    private static Object[] enumeration(String name) {
        try {
            return Class.forName(name).getEnumConstants();
        } catch (ClassNotFoundException gone) {
            throw new IllegalStateException(gone);
        }
    }

    private static Stream<String> faults() {
        return Stream.of(FaultKey.values())
                .flatMap(
                        fault ->
                                Stream.of(
                                        "fault." + fault.key() + ".detail",
                                        "fault." + fault.key() + ".remedy"));
    }

    private static Stream<String> checks() {
        return Stream.of(Line.values())
                .flatMap(line -> Stream.of(Outcome.values()).map(end -> line + "." + end))
                .map(name -> "check." + name.toLowerCase(Locale.ROOT))
                .flatMap(name -> Stream.of(name + ".title", name + ".detail"));
    }

    private static Stream<String> system() {
        return Stream.concat(
                        Stream.of("system.mail.unset"), PARTS.stream().flatMap(TextsTest::states))
                .flatMap(
                        name ->
                                name.endsWith(".up")
                                        ? Stream.of(name + ".detail")
                                        : Stream.of(name + ".detail", name + ".remedy"));
    }

    private static Stream<String> states(String part) {
        return Stream.of(State.values())
                .map(state -> state.name().toLowerCase(Locale.ROOT))
                .map(state -> "system." + part + "." + state);
    }

    private static Stream<String> balance() {
        return Stream.of(enumeration("io.huni.application.connection.BalanceReason"))
                .map(reason -> reason.toString().toLowerCase(Locale.ROOT).replace('_', '-'))
                .map(reason -> "balance.reason." + reason);
    }

    private static Stream<String> scores() {
        return Stream.of(true, false)
                .flatMap(email -> Stream.of(facts(email, true), facts(email, false)))
                .flatMap(stream -> stream)
                .map(facts -> new ScoringMethod(ScoreWeights.standard()).explain(facts, NOW))
                .flatMap(TextsTest::reasons)
                .distinct();
    }

    private static Stream<String> reasons(Scorecard card) {
        return Stream.concat(
                card.factors().stream().map(FactorScore::reasonKey),
                card.gains().stream().map(Scorecard.Gain::reasonKey));
    }

    private static Stream<ScoringFacts> facts(boolean email, boolean phone) {
        return Stream.of(Duration.ofMinutes(5), Duration.ofHours(5), Duration.ofDays(5))
                .flatMap(
                        age ->
                                Stream.of(
                                        new ScoringFacts(email, phone, "", 0, NOW.minus(age)),
                                        new ScoringFacts(
                                                email, phone, "İmplant", 2, NOW.minus(age))));
    }
}
