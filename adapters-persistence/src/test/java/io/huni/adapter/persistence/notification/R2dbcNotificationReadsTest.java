package io.huni.adapter.persistence.notification;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.adapter.persistence.shared.PostgresTest;
import io.huni.application.shared.PageRequest;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.Role;
import io.huni.domain.identity.UserId;
import io.huni.domain.notification.Notification;
import io.huni.domain.notification.NotificationId;
import io.huni.domain.notification.NotificationKind;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

class R2dbcNotificationReadsTest {
    @RegisterExtension static final PostgresTest POSTGRES = new PostgresTest();

    private static final Actor.Person AYSE =
            new Actor.Person(
                    ToldHouse.AYSE, Role.STAFF, Optional.empty(), Optional.of(ToldHouse.DAY));
    private static final Actor.Person MEHMET =
            new Actor.Person(ToldHouse.MEHMET, Role.ADMIN, Optional.empty(), Optional.empty());
    private static final Actor.Person NIL =
            new Actor.Person(
                    ToldHouse.NIL, Role.DISTRIBUTOR, Optional.of(ToldHouse.NOVA), Optional.empty());
    private static final String OF_AYSE = "assignee_id = '" + ToldHouse.AYSE.value() + "'";
    private static final String OF_NOVA = "distributor_id = '" + ToldHouse.NOVA.value() + "'";

    private final R2dbcNotificationReads reads = new R2dbcNotificationReads(POSTGRES.client());

    @BeforeEach
    void house() {
        ToldHouse.house(POSTGRES);
    }

    private static void tell(Notification... notifications) {
        new R2dbcNotifications(POSTGRES.client(), UUID::randomUUID)
                .add(List.of(notifications))
                .as(POSTGRES.unitOfWork()::inTransaction)
                .block();
    }

    private static Notification note(UserId person, UUID lead, Optional<UserId> by, int second) {
        Instant at = ToldHouse.AT.plusSeconds(second);
        return ToldHouse.of(person, NotificationKind.LEAD_NOTE, lead, by, at);
    }

    private JsonNode page(Actor.Person person, int limit, Optional<String> cursor) {
        return JsonMapper.shared()
                .readTree(reads.page(person, false, new PageRequest(limit, cursor)).block().text());
    }

    private JsonNode items(Actor.Person person) {
        return page(person, 25, Optional.empty()).get("items");
    }

    @Test
    void whatBelongsTogetherIsShownAsOneWithTheNewestNames() {
        for (int number = 1; number <= 4; number++) {
            tell(
                    ToldHouse.of(
                            ToldHouse.AYSE,
                            NotificationKind.LEAD_ASSIGNED,
                            ToldHouse.lead(POSTGRES, number, "Lead " + number, OF_AYSE),
                            Optional.of(ToldHouse.MEHMET),
                            ToldHouse.AT.plusSeconds(number)));
        }

        JsonNode entry = items(AYSE).get(0);

        assertThat(items(AYSE).size()).isEqualTo(1);
        assertThat(entry.get("count").asInt()).isEqualTo(4);
        assertThat(entry.get("unread").asBoolean()).isTrue();
        assertThat(entry.get("latest").valueStream().map(one -> one.get("name").asString()))
                .containsExactly("Lead 4", "Lead 3", "Lead 2");
        assertThat(entry.get("latest").get(0).get("byName").asString()).isEqualTo("Mehmet Öz");
        assertThat(reads.unread(AYSE).block()).isEqualTo(1);
    }

    @Test
    void aLeadThatCameTwiceIsOne() {
        UUID lead = ToldHouse.lead(POSTGRES, 1, "Elif", OF_AYSE);
        for (int second = 1; second <= 2; second++) {
            tell(
                    ToldHouse.of(
                            ToldHouse.AYSE,
                            NotificationKind.LEAD_ASSIGNED,
                            lead,
                            Optional.empty(),
                            ToldHouse.AT.plusSeconds(second)));
        }

        assertThat(items(AYSE).get(0).get("count").asInt()).isEqualTo(1);
        assertThat(items(AYSE).get(0).get("latest").size()).isEqualTo(1);
        assertThat(items(AYSE).get(0).get("mark").asLong()).isPositive();
    }

    @Test
    void aLeadThatHasLeftTheScopeIsNotThere() {
        UUID kept = ToldHouse.lead(POSTGRES, 1, "Kalan", OF_AYSE);
        UUID lost = ToldHouse.lead(POSTGRES, 2, "Giden", OF_AYSE);
        tell(
                note(ToldHouse.AYSE, kept, Optional.empty(), 1),
                note(ToldHouse.AYSE, lost, Optional.empty(), 2));
        POSTGRES.run("UPDATE lead SET assignee_id = NULL WHERE id = '%s'".formatted(lost));

        assertThat(items(AYSE).size()).isEqualTo(1);
        assertThat(items(AYSE).toString()).contains("Kalan").doesNotContain("Giden");
        assertThat(reads.unread(AYSE).block()).isEqualTo(1);
    }

    @Test
    void aDeletedLeadIsNotThere() {
        UUID lead = ToldHouse.lead(POSTGRES, 1, "Silinen", OF_AYSE);
        tell(note(ToldHouse.MEHMET, lead, Optional.empty(), 1));
        POSTGRES.run("UPDATE lead SET deleted_at = now()");

        assertThat(items(MEHMET).size()).isZero();
    }

    @Test
    void aDistributorIsToldNoNameOfTheHouse() {
        UUID lead = ToldHouse.lead(POSTGRES, 1, "Elif", OF_NOVA);
        tell(
                ToldHouse.of(
                        ToldHouse.NIL,
                        NotificationKind.LEAD_STATUS,
                        lead,
                        Optional.of(ToldHouse.MEHMET),
                        ToldHouse.AT),
                note(ToldHouse.MEHMET, lead, Optional.of(ToldHouse.AYSE), 1));

        assertThat(items(NIL).get(0).get("latest").get(0).get("byName").asString())
                .isEqualTo("Anadolu");
        assertThat(items(MEHMET).get(0).get("latest").get(0).get("byName").asString())
                .isEqualTo("Ayşe Kaya");
    }

    @Test
    void aNoteOfTheHouseIsNotThereForADistributor() {
        UUID lead = ToldHouse.lead(POSTGRES, 1, "Elif", OF_NOVA);
        tell(note(ToldHouse.NIL, lead, Optional.of(ToldHouse.MEHMET), 1));
        assertThat(items(NIL).size()).isZero();

        tell(note(ToldHouse.NIL, lead, Optional.of(ToldHouse.NIL), 2));
        assertThat(items(NIL).get(0).get("count").asInt()).isEqualTo(1);
    }

    @Test
    void whatWasForAnotherRoleIsNotThere() {
        tell(
                ToldHouse.of(
                        ToldHouse.AYSE,
                        NotificationKind.DELIVERY_PARKED,
                        new UUID(8, 1),
                        Optional.empty(),
                        ToldHouse.AT));

        assertThat(items(AYSE).size()).isZero();
        assertThat(reads.unread(AYSE).block()).isZero();
    }

    @Test
    void pagesFollowEachOther() {
        for (int number = 1; number <= 3; number++) {
            UUID lead = ToldHouse.lead(POSTGRES, number, "Lead " + number, OF_AYSE);
            tell(note(ToldHouse.AYSE, lead, Optional.empty(), number));
        }

        JsonNode first = page(AYSE, 2, Optional.empty());
        JsonNode second = page(AYSE, 2, Optional.of(first.get("nextCursor").asString()));

        assertThat(first.get("items").toString()).contains("Lead 3", "Lead 2");
        assertThat(second.get("items").toString()).contains("Lead 1").doesNotContain("Lead 2");
        assertThat(second.has("nextCursor")).isFalse();
    }

    @Test
    void oneIsThereForItsPersonOnly() {
        UUID lead = ToldHouse.lead(POSTGRES, 1, "Elif", OF_AYSE);
        tell(note(ToldHouse.AYSE, lead, Optional.empty(), 1));
        UUID id = UUID.fromString(items(AYSE).get(0).get("id").asString());
        NotificationId entry = new NotificationId(id);

        assertThat(reads.one(AYSE, entry).block()).isNotNull();
        assertThat(reads.one(MEHMET, entry).block()).isNull();
    }
}
