package io.huni.domain.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.huni.domain.shared.Refused;
import io.huni.domain.shared.SharedErrorKey;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.UUID;

class WebhookEventTest {
    @Test
    void theKeysAreThosePayloadsCarry() {
        assertThat(WebhookEvent.all())
                .extracting(WebhookEvent::key)
                .containsExactly(
                        "lead.created",
                        "lead.updated",
                        "lead.assigned",
                        "lead.status_changed",
                        "lead.converted",
                        "lead.deleted");
    }

    @ParameterizedTest
    @EnumSource(WebhookEvent.class)
    void eachIsFoundByItsKey(WebhookEvent event) {
        assertThat(WebhookEvent.of(event.key())).isEqualTo(event);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "*", "lead", "LEAD_CREATED", "lead.status.changed", "webhook.test"})
    void nothingElseIsOne(String key) {
        assertThatThrownBy(() -> WebhookEvent.of(key))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> {
                            assertThat(refused.errorKey()).isEqualTo(SharedErrorKey.VALUE_UNKNOWN);
                            assertThat(refused.pointer()).isEqualTo("/events");
                        });
    }

    @Test
    void aMessageIsNamedWithoutDashes() {
        MessageId message = MessageId.of("0197f3c2-7a10-7c3e-9d2f-1b6a5c4e8f01");

        assertThat(message.header()).isEqualTo("msg_0197f3c27a107c3e9d2f1b6a5c4e8f01");
        assertThat(new MessageId(new UUID(0, 1)).header()).hasSize(36);
    }

    @ParameterizedTest
    @EnumSource(DisabledReason.class)
    void reasonsAreWrittenAsTranslationsNeedThem(DisabledReason reason) {
        assertThat(reason.key()).matches("[a-z]+(-[a-z]+)*");
    }
}
