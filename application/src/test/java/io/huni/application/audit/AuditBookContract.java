package io.huni.application.audit;

import static io.huni.application.audit.AuditEntryFixture.anEntry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.huni.application.audit.port.AuditBook;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import tools.jackson.databind.JsonNode;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What {@link AuditBook} must do. */
public abstract class AuditBookContract extends AuditChainContract {
    private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");

    @Test
    void tellsWhoDidWhatFromWhereBeforeAndAfter() {
        UUID ayse = person("Ayşe Yılmaz");
        write(anEntry().by(ayse).renaming("Ankara", "İzmir").entry());
        write(anEntry().entry());

        JsonNode entry = items(AuditFilters.any()).get(1);

        assertThat(Instant.parse(entry.get("at").asString())).isEqualTo(NOW);
        assertThat(entry.get("kind").asString()).isEqualTo("CHANGED");
        assertThat(entry.get("subject").asString()).isEqualTo("team");
        assertThat(entry.get("subjectId").asString()).isEqualTo("7");
        assertThat(entry.get("userId").asString()).isEqualTo(ayse.toString());
        assertThat(entry.get("userName").asString()).isEqualTo("Ayşe Yılmaz");
        assertThat(entry.get("address").asString()).isEqualTo("192.0.2.7");
        assertThat(entry.get("device").asString()).isEqualTo("Firefox");
        assertThat(entry.at("/before/name").asString()).isEqualTo("Ankara");
        assertThat(entry.at("/after/name").asString()).isEqualTo("İzmir");
    }

    @Test
    void tellsWhatTheIdsInItAreCalled() {
        String ayse = person("Ayşe Yılmaz").toString();
        person("Mert Kaya");
        write(anEntry().renaming("Ankara", ayse).entry());

        JsonNode names = page(AuditFilters.any(), ALL, Optional.empty()).get("names");

        assertThat(names.size()).isEqualTo(1);
        assertThat(names.get(ayse).asString()).isEqualTo("Ayşe Yılmaz");
    }

    @Test
    void anEntryOfTheProgramItselfNamesNobody() {
        write(anEntry().entry());

        JsonNode entry = items(AuditFilters.any()).get(0);

        assertThat(entry.has("userId")).isFalse();
        assertThat(entry.has("userName")).isFalse();
        assertThat(entry.get("before").isEmpty()).isTrue();
        assertThat(entry.get("after").isEmpty()).isTrue();
    }

    @Test
    void pagesFollowEachOtherWithoutAGapTheNewestFirst() {
        written(5);

        JsonNode first = page(AuditFilters.any(), 2, Optional.empty());
        JsonNode second = page(AuditFilters.any(), 2, cursor(first));
        JsonNode third = page(AuditFilters.any(), 2, cursor(second));

        assertThat(subjects(first)).containsExactly("5", "4");
        assertThat(subjects(second)).containsExactly("3", "2");
        assertThat(subjects(third)).containsExactly("1");
        assertThat(third.has("nextCursor")).isFalse();
    }

    @Test
    void aPageThatIsJustFullIsTheLast() {
        written(2);

        assertThat(page(AuditFilters.any(), 2, Optional.empty()).has("nextCursor")).isFalse();
    }

    @Test
    void aFilterHoldsOnTheNextPageToo() {
        write(anEntry().about("team", "1").entry());
        write(anEntry().about("role", "2").entry());
        write(anEntry().about("team", "3").entry());
        AuditFilter teams = AuditFilters.ofSubjects("team");

        JsonNode first = page(teams, 1, Optional.empty());

        assertThat(subjects(first)).containsExactly("3");
        assertThat(subjects(page(teams, 1, cursor(first)))).containsExactly("1");
    }

    @Test
    void refusesACursorOfAnotherList() {
        assertThatThrownBy(() -> page(AuditFilters.any(), 2, Optional.of("x")))
                .hasMessage("shared.cursor-malformed");
    }

    @Test
    void isFoundByPersonKindAndSubject() {
        UUID ayse = person("Ayşe Yılmaz");
        write(anEntry().of("CREATED").about("team", "1").by(ayse).entry());
        write(anEntry().of("CHANGED").about("team", "2").entry());
        write(anEntry().of("REMOVED").about("role", "2").by(ayse).entry());

        assertThat(found(AuditFilters.ofUser(ayse))).containsExactly("2", "1");
        assertThat(found(AuditFilters.ofKinds("CREATED", "CHANGED"))).containsExactly("2", "1");
        assertThat(found(AuditFilters.ofSubjects("role"))).containsExactly("2");
        assertThat(items(AuditFilters.ofSubject("team", "2"))).hasSize(1);
        assertThat(found(AuditFilters.of(Optional.of(ayse), List.of("CREATED"), List.of("role"))))
                .isEmpty();
    }

    @Test
    void isFoundByTimeFromIncludedToExcluded() {
        write(anEntry().about("team", "1").at(NOW.minusMillis(1)).entry());
        write(anEntry().about("team", "2").at(NOW).entry());
        write(anEntry().about("team", "3").at(NOW.plusSeconds(1)).entry());

        assertThat(found(AuditFilters.between(NOW, NOW.plusSeconds(1)))).containsExactly("2");
    }

    @ParameterizedTest
    @CsvSource({
        "istanbul",
        "İSTANBUL",
        "ISTANBUL",
        "ıstanbul",
        "BURSA",
        "192.0.2",
        "safari",
        "mert ka",
        "100%"
    })
    void isFoundByTextInTheValuesAddressDeviceAndName(String text) {
        write(anEntry().about("team", "1").from("198.51.100.1", "Edge").entry());
        write(
                anEntry()
                        .about("team", "2")
                        .by(person("Mert Kaya"))
                        .from("192.0.2.9", "Safari")
                        .renaming("İstanbul", "Bursa 100%")
                        .entry());

        assertThat(found(AuditFilters.saying(text))).containsExactly("2");
    }

    @Test
    void isFoundByTheNameOfWhomItWasDoneTo() {
        UUID ayse = person("Ayşe Yılmaz");
        UUID mert = person("Mert Kaya");
        write(anEntry().about("app_user", ayse.toString()).by(mert).entry());
        write(anEntry().about("lead", "5").by(mert).renaming("İzmir", ayse.toString()).entry());
        write(anEntry().about("app_user", mert.toString()).by(mert).entry());

        assertThat(found(AuditFilters.saying("AYŞE Y"))).containsExactly("5", ayse.toString());
        assertThat(found(AuditFilters.saying("Ayşe Kaya"))).isEmpty();
    }

    @Test
    void whatAJobDidToManyRecordsIsOneEntryThatOpens() {
        write(anEntry().about("lead", "1").from("job", "j1").renaming("a", "b").entry());
        write(anEntry().about("lead", "2").from("job", "j1").entry());
        write(anEntry().about("offer", "3").from("job", "j1").entry());
        write(anEntry().about("lead", "4").from("job", "j2").entry());
        write(anEntry().about("lead", "5").from("job", "j1").entry());

        assertThat(found(AuditFilters.any())).containsExactly("5", "4", "3");
        assertThat(items(AuditFilters.any()).get(0).get("entries").asInt()).isEqualTo(3);
        assertThat(items(AuditFilters.any()).get(1).has("entries")).isFalse();
        assertThat(found(AuditFilters.ofJob("j1"))).containsExactly("5", "3", "2", "1");
        assertThat(items(AuditFilters.ofJob("j1")).get(0).has("entries")).isFalse();
    }

    @Test
    void oneRecordOfManyIsStillFoundByItself() {
        write(anEntry().about("lead", "1").from("job", "j1").renaming("a", "İzmir").entry());
        write(anEntry().about("lead", "2").from("job", "j1").entry());

        assertThat(found(AuditFilters.ofSubject("lead", "1"))).containsExactly("1");
        assertThat(found(AuditFilters.saying("izmir"))).containsExactly("1");
    }

    @Test
    void whatAJobHadDoneByTheEndOfTheSpanIsOneEntryToo() {
        write(anEntry().about("lead", "1").from("job", "j1").at(NOW).entry());
        write(anEntry().about("lead", "2").from("job", "j1").at(NOW.plusSeconds(9)).entry());

        assertThat(found(AuditFilters.between(NOW, NOW.plusSeconds(5)))).containsExactly("1");
    }

    @Test
    void theSignsOfAPatternStandForThemselves() {
        write(anEntry().renaming("Ankara", "Bursa").entry());

        assertThat(found(AuditFilters.saying("B%a"))).isEmpty();
        assertThat(found(AuditFilters.saying("B_rsa"))).isEmpty();
    }

    private List<String> found(AuditFilter filter) {
        return subjects(page(filter, ALL, Optional.empty()));
    }

    private static List<String> subjects(JsonNode page) {
        return page.get("items").valueStream().map(e -> e.get("subjectId").asString()).toList();
    }

    private static Optional<String> cursor(JsonNode page) {
        return Optional.of(page.get("nextCursor").asString());
    }
}
