package io.huni.adapter.whatsapp.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.huni.application.delivery.port.DeliveryReader.Reading;
import io.huni.application.delivery.port.DeliveryReader.Unreadable;
import io.huni.domain.delivery.Channel;
import io.huni.domain.delivery.Notice;
import io.huni.domain.delivery.Notice.Other;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

class CloudApiReaderTest {
    private static final Path FOLDER = Path.of("src/test/resources/payloads");

    private final CloudApiReader reader = new CloudApiReader();

    @Test
    void readsTheChannelOfWhatsapp() {
        assertThat(reader.channel()).isEqualTo(Channel.WHATSAPP);
    }

    @ParameterizedTest
    @CsvSource({
        "whatsapp-inbound/netflie_text.json, message, wamid.ID",
        "whatsapp-inbound/netflie_notification_with_bsuid_only_and_no_from.json, message, wamid.ID",
        "whatsapp-status/pywa_message_status_sent.json, status, wamid.xyzxyz",
        "whatsapp-status/pywa_message_status_failed.json, status, wamid.xyzxyz",
        "whatsapp-account/pywa_call_connect_business_initiated.json, call, wacid.xxxx=",
        "whatsapp-account/pywa_call_status_call_status.json, status, wacid.ABGGFjFVU2AfAgo6V",
        "whatsapp-template/pywa_template_status_update_approved.json, template, 1689556908129832",
        "whatsapp-template/pywa_template_quality_update_yellow.json, template, 806312974732579",
        "whatsapp-account/pywa_account_update_account_deleted.json, account,",
        "whatsapp-echo/pywa_outgoing_message_delete.json, echo, wamid.yyyyyy",
        "whatsapp-echo/chatwoot_smb_echo_with_to_user_id.json, echo, wamid.cloud-echo-first-event",
        "whatsapp-preferences/pywa_user_marketing_preferences_signup.json, preference,"
    })
    void keepsEachKindWithItsId(String file, String kind, String externalId) {
        assertThat(published(file).notices())
                .first()
                .isEqualTo(new Other(kind, Optional.ofNullable(externalId)));
    }

    @Test
    void readsEveryFieldOfOnePost() {
        assertThat(kinds("whatsapp-batched/gokapso_every_field_in_one_post.json"))
                .contains("account", "template", "message", "echo", "status", "call", "history")
                .contains("security", "phone_number_quality_update", "preference")
                .doesNotContain("unknown");
    }

    @Test
    void readsMessagesStatusesAndCallsOfOneValue() {
        assertThat(
                        kinds(
                                "whatsapp-batched/gokapso_order_sticker_flow_status_call_in_one_value.json"))
                .contains("message", "status", "call");
    }

    @Test
    void readsBothMessagesOfTwoChanges() {
        assertThat(kinds("whatsapp-inbound/netflie_multiple_text.json"))
                .containsExactly("message", "message");
    }

    @Test
    void findsNothingInAnEntryThatIsAnEmptyObject() {
        assertThat(published("whatsapp-inbound/chatwoot_malformed_entry_object.json").notices())
                .isEmpty();
    }

    @Test
    void keepsAMessageWithoutAnId() {
        assertThat(published("whatsapp-inbound/chatwoot_image_no_message_id.json").notices())
                .containsExactly(new Other("message", Optional.empty()));
    }

    static Stream<String> everyPublishedWebhook() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files
                    .filter(file -> file.toString().endsWith(".json"))
                    .map(file -> FOLDER.relativize(file).toString())
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("everyPublishedWebhook")
    void readsEveryPublishedWebhook(String file) {
        Reading reading = published(file);

        assertThat(reading.object()).isEqualTo("whatsapp_business_account");
        assertThat(reading.notices()).hasOnlyElementsOfType(Other.class);
        assertThat(reading.notices()).doesNotContain(new Other("unknown", Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"entry\":null}",
                "{\"entry\":[1,null,\"x\",[]]}",
                "{\"entry\":[{\"changes\":\"x\"}]}"
            })
    void findsNothingWhereNothingIs(String body) {
        assertThat(read(body).notices()).isEmpty();
    }

    @Test
    void keepsAChangeWithoutAFieldAsUnknown() {
        assertThat(read("{\"entry\":[{\"changes\":[{\"value\":7}]}]}").notices())
                .containsExactly(new Other("unknown", Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "7", "{", "{}{}", "object=whatsapp"})
    void refusesABodyThatIsNoObject(String body) {
        assertThatThrownBy(() -> read(body)).isInstanceOf(Unreadable.class);
    }

    @Test
    void survivesEveryMutilationOfARealBody() {
        byte[] whole = bytes("whatsapp-batched/gokapso_every_field_in_one_post.json");
        Random random = new Random(42);
        for (int round = 0; round < 2_000; round++) {
            byte[] body = whole.clone();
            for (int hit = 0; hit < 1 + random.nextInt(4); hit++) {
                body[random.nextInt(body.length)] = (byte) random.nextInt(256);
            }
            assertThat(notices(body)).isNotNull();
        }
    }

    private List<Notice> notices(byte[] body) {
        try {
            return reader.read(body).notices();
        } catch (Unreadable refused) {
            return List.of();
        }
    }

    private List<String> kinds(String file) {
        return published(file).notices().stream().map(notice -> ((Other) notice).kind()).toList();
    }

    private Reading published(String file) {
        return reader.read(bytes(file));
    }

    private Reading read(String body) {
        return reader.read(body.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] bytes(String file) {
        try {
            return Files.readAllBytes(FOLDER.resolve(file));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
