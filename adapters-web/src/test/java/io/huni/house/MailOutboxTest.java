package io.huni.house;

import static io.huni.domain.mail.MailFixture.aMail;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.domain.identity.Role;
import io.huni.domain.mail.Mail;
import io.huni.domain.mail.MailFault;
import io.huni.domain.mail.MailFixture;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.JsonNode;

import java.util.UUID;

/** The outbox of mails: what lies in it, why, and another try. */
class MailOutboxTest extends HouseTest {
    private static final String MAILS = "/api/v1/mails";

    @Test
    void aMailThatWasGivenUpSaysWhyAndWhatToDo() {
        Mail mail = keep(aMail());
        house.mails.fail(mail.id(), MailFault.RECIPIENT_REFUSED);

        JsonNode turkish = read(Role.ADMIN, mail, "tr");
        JsonNode english = read(Role.ADMIN, mail, "en");

        assertThat(turkish.get("state").asString()).isEqualTo("FAILED");
        assertThat(turkish.at("/fault/answer").asString()).isEqualTo("550 no such user");
        assertThat(turkish.at("/fault/detail").asString())
                .isNotBlank()
                .isNotEqualTo(english.at("/fault/detail").asString());
        assertThat(turkish.at("/fault/remedy").asString()).isNotBlank();
        assertThat(turkish.at("/allowed/0").asString()).isEqualTo("resend");
    }

    @Test
    void anotherTryPutsTheMailBackAtOnce() {
        Mail mail = keep(aMail());
        house.mails.fail(mail.id(), MailFault.REFUSED);

        Answer again = call(as(Role.ADMIN), "POST", path(mail) + "/resend", "");

        assertThat(again.status()).isEqualTo(200);
        assertThat(again.json().get("state").asString()).isEqualTo("WAITING");
        assertThat(again.json().get("attempts").asInt()).isZero();
        assertThat(again.json().get("nextAttemptAt").asString())
                .isEqualTo(house.clock.instant().toString());
    }

    @Test
    void aMailWhoseLinkIsOverIsNotSentAgain() {
        Mail mail = keep(aMail().uselessAfter(house.clock.instant()));

        Answer refused = call(as(Role.ADMIN), "POST", path(mail) + "/resend", "");

        assertRefused(refused, 409, "mail.expired", "");
    }

    @Test
    void aMailThatOpensAnAccountIsReadOnlyByWhoMayOpenItAnyway() {
        Mail mail = keep(aMail().confidential());

        assertThat(read(Role.ADMIN, mail, "tr").has("text")).isFalse();
        assertThat(read(Role.ADMIN, mail, "tr").has("html")).isFalse();
        assertThat(read(Role.SUPERADMIN, mail, "tr").get("text").asString())
                .isEqualTo("Merhaba Ayşe");
        assertThat(read(Role.ADMIN, keep(aMail()), "tr").get("text").asString())
                .isEqualTo("Merhaba Ayşe");
    }

    @Test
    void theListGoesPageByPageAndShowsTheChosenStates() {
        Mail failed = keep(aMail());
        house.mails.fail(failed.id(), MailFault.REFUSED);
        Mail waiting = keep(aMail());

        String chosen = call(as(Role.ADMIN), "GET", MAILS + "?state=FAILED&limit=200", "").body();
        JsonNode first = call(as(Role.ADMIN), "GET", MAILS + "?limit=1", "").json();
        String rest = MAILS + "?limit=1&cursor=" + first.get("nextCursor").asString();
        JsonNode second = call(as(Role.ADMIN), "GET", rest, "").json();

        assertThat(chosen).contains(id(failed)).doesNotContain(id(waiting));
        assertThat(first.get("items").size()).isEqualTo(1);
        assertThat(second.at("/items/0/id")).isNotEqualTo(first.at("/items/0/id"));
    }

    @ParameterizedTest
    @CsvSource({
        "?state=LOST,shared.value-unknown,/state",
        "?limit=201,shared.number-out-of-range,/limit",
        "?cursor=x,shared.cursor-malformed,/cursor",
        "/7,shared.id-malformed,/id"
    })
    void whatIsNotUnderstoodNamesItsPart(String rest, String key, String pointer) {
        assertRefused(call(as(Role.ADMIN), "GET", MAILS + rest, ""), 400, key, pointer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"MANAGER", "STAFF", "DISTRIBUTOR"})
    void withoutTheRightTheOutboxIsShut(Role role) {
        String there = path(keep(aMail()));
        String never = MAILS + "/" + UUID.randomUUID();

        for (String path : new String[] {there, never, MAILS}) {
            assertRefused(call(as(role), "GET", path, ""), 403, "shared.right-missing", "");
        }
        Answer resent = call(as(role), "POST", never + "/resend", "");
        assertRefused(resent, 403, "shared.right-missing", "");
    }

    @Test
    void aMailThatIsNotThereIsNotFound() {
        String never = MAILS + "/" + UUID.randomUUID();

        assertRefused(call(as(Role.ADMIN), "GET", never, ""), 404, "shared.not-found", "");
        Answer resent = call(as(Role.ADMIN), "POST", never + "/resend", "");
        assertRefused(resent, 404, "shared.not-found", "");
    }

    private Mail keep(MailFixture fixture) {
        Mail mail = fixture.mail();
        house.mails.add(mail).block();
        return mail;
    }

    private static String id(Mail mail) {
        return mail.id().value().toString();
    }

    private static String path(Mail mail) {
        return MAILS + "/" + id(mail);
    }

    private JsonNode read(Role role, Mail mail, String language) {
        return call(
                        as(role),
                        "GET",
                        path(mail),
                        "",
                        request -> request.header("Accept-Language", language))
                .json();
    }
}
