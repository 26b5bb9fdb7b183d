package io.huni.adapter.meta.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.huni.adapter.meta.Payloads;
import io.huni.application.delivery.port.DeliveryReader.Reading;
import io.huni.application.delivery.port.DeliveryReader.Unreadable;
import io.huni.domain.delivery.Notice;
import io.huni.domain.delivery.Notice.LeadSubmitted;
import io.huni.domain.delivery.Notice.Other;
import io.huni.domain.shared.MetaId;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

class LeadgenReaderTest {
    private final LeadgenReader reader = new LeadgenReader();

    @Test
    void readsALeadNoticeWithIdsAsText() {
        Reading reading =
                published("leadgen-webhook/fbsamples_3_-_test_lead_generation_notification.json");

        assertThat(reading.object()).isEqualTo("page");
        assertThat(reading.notices())
                .containsExactly(
                        new LeadSubmitted(
                                "233370042045345",
                                Optional.of(new MetaId("138124712925158")),
                                Optional.of(new MetaId("172036835026334")),
                                Optional.empty(),
                                Optional.of(Instant.ofEpochSecond(1630087926))));
    }

    @Test
    void readsTwoChangesWithNumericIdsAndTakesThePageOfTheValue() {
        Reading reading = published("leadgen-webhook/metadoc_two_changes_numeric_ids.json");

        assertThat(leads(reading))
                .extracting(LeadSubmitted::leadgenId)
                .containsExactly("123123123123", "123123123124");
        assertThat(leads(reading))
                .allSatisfy(lead -> assertThat(lead.page()).contains(new MetaId("123123123")));
        assertThat(leads(reading).getFirst().adId()).contains("12312312312");
    }

    @Test
    void keepsIdsAbove53Bits() {
        Reading reading =
                read(
                        """
                        {"object":"page","entry":[{"id":17841400000000001,"changes":[{"field":"leadgen","value":
                        {"leadgen_id":9007199254740993123,"page_id":90071992547409931,"form_id":"90071992547409932"}}]}]}
                        """);

        LeadSubmitted lead = leads(reading).getFirst();
        assertThat(lead.leadgenId()).isEqualTo("9007199254740993123");
        assertThat(lead.page()).contains(new MetaId("90071992547409931"));
        assertThat(lead.form()).contains(new MetaId("90071992547409932"));
        assertThat(lead.createdAt()).isEmpty();
    }

    @Test
    void takesTheEntrysPageWhenTheValueNamesNone() {
        assertThat(leads(read(leadgen("{\"leadgen_id\":\"1\",\"ad_id\":0}"))).getFirst())
                .isEqualTo(
                        new LeadSubmitted(
                                "1",
                                Optional.of(new MetaId("77")),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource({
        "1440120384, 1440120384",
        "'\"1440120384\"', 1440120384",
        "1440120384000, 1440120384"
    })
    void readsTheMomentHoweverItIsWritten(String written, long seconds) {
        String value = "{\"leadgen_id\":\"1\",\"created_time\":" + written + "}";

        assertThat(leads(read(leadgen(value))).getFirst().createdAt())
                .contains(Instant.ofEpochSecond(seconds));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"0", "-5", "\"soon\"", "null", "{}", "[]", "1e99", "9223372036854775807"})
    void leavesOutAMomentThatIsNone(String written) {
        String value = "{\"leadgen_id\":\"1\",\"created_time\":" + written + "}";

        assertThat(leads(read(leadgen(value))).getFirst().createdAt()).isEmpty();
    }

    @Test
    void takesAnIdThatIsTooLongForNoLead() {
        String value = "{\"leadgen_id\":\"" + "9".repeat(101) + "\"}";

        assertThat(read(leadgen(value)).notices().getFirst()).isInstanceOf(Notice.Other.class);
    }

    @Test
    void readsAThousandChangesOfSeveralEntriesInOrder() {
        String entries =
                IntStream.range(0, 10)
                        .mapToObj(
                                entry ->
                                        "{\"id\":\"%d\",\"changes\":[%s]}"
                                                .formatted(entry + 1, changes(entry)))
                        .collect(Collectors.joining(","));

        Reading reading = read("{\"object\":\"page\",\"entry\":[" + entries + "]}");

        assertThat(leads(reading))
                .extracting(LeadSubmitted::leadgenId)
                .isEqualTo(IntStream.range(0, 1000).mapToObj(Integer::toString).toList());
    }

    private static String changes(int entry) {
        return IntStream.range(entry * 100, entry * 100 + 100)
                .mapToObj(
                        id -> "{\"field\":\"leadgen\",\"value\":{\"leadgen_id\":%d}}".formatted(id))
                .collect(Collectors.joining(","));
    }

    @Test
    void readsAnEntryThatIsAnObjectAndChangesThatAreOne() {
        Reading reading =
                read(
                        """
                        {"object":"page","entry":{"id":"5","changes":{"field":"leadgen","value":{"leadgen_id":"8"}}}}
                        """);

        assertThat(leads(reading)).extracting(LeadSubmitted::leadgenId).containsExactly("8");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"object\":\"page\"}",
                "{\"object\":\"page\",\"entry\":[]}",
                "{\"object\":\"page\",\"entry\":\"x\"}",
                "{\"object\":\"page\",\"entry\":[null,1,\"x\",[]]}",
                "{\"object\":7,\"entry\":[{\"id\":1,\"changes\":null}]}"
            })
    void findsNothingWhereNothingIs(String body) {
        assertThat(read(body).notices()).isEmpty();
    }

    @Test
    void keepsWhatItDoesNotKnowByItsKind() {
        Reading reading =
                read(
                        """
                        {"object":"permissions","entry":[{"id":"5","changes":[
                          {"field":"feed","value":{"id":"12_34","verb":"add"}},
                          {"field":"leadgen","value":{"form_id":"3"}},
                          {"field":"leadgen","value":"moved"},
                          {"value":{}}, 7]}]}
                        """);

        assertThat(reading.notices())
                .containsExactly(
                        new Other("feed", Optional.of("12_34")),
                        new Other("leadgen", Optional.empty()),
                        new Other("leadgen", Optional.empty()),
                        new Other("unknown", Optional.empty()),
                        new Other("unknown", Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource({
        "messenger-inbound/chatwoot_text.json, message,"
            + " m_KXGKDUpO6xbVdAmZFBVpzU1AhKVJdAIUnUH4cwkvb_K3iZsWhowDRyJ_DcowEpJjncaBwdCIoRrixvCbbO1PcA",
        "messenger-inbound/chatwoot_delivery_watermark_only.json, delivery,",
        "messenger-inbound/chatwoot_read_watermark.json, read,",
        "instagram-inbound/chatwoot_seen.json, read, message-id-1",
        "instagram-inbound/chatwoot_standby.json, message, message-id-1",
        "instagram-inbound/chatwoot_unsend.json, message, message-id-to-delete",
        "instagram-inbound/chatwoot_dashboard_test_event.json, message, random_mid"
    })
    void keepsMessagesForALaterInbox(String file, String kind, String externalId) {
        assertThat(published(file).notices())
                .containsExactly(new Other(kind, Optional.ofNullable(externalId)));
    }

    static Stream<String> everyPublishedWebhook() {
        return Stream.of("leadgen-webhook", "messenger-inbound", "instagram-inbound")
                .flatMap(channel -> Payloads.of(channel).stream());
    }

    @ParameterizedTest
    @MethodSource("everyPublishedWebhook")
    void readsEveryPublishedWebhook(String file) {
        Reading reading = published(file);

        assertThat(reading.object()).isIn("page", "instagram");
        assertThat(reading.notices()).isNotEmpty();
        assertThat(reading.notices())
                .noneSatisfy(
                        notice ->
                                assertThat(notice)
                                        .isEqualTo(new Other("unknown", Optional.empty())));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "null",
                "[]",
                "\"page\"",
                "{",
                "{\"a\":1}}",
                "object=page",
                "\u0000"
            })
    void refusesABodyThatIsNoObject(String body) {
        assertThatThrownBy(() -> read(body)).isInstanceOf(Unreadable.class);
    }

    @Test
    void refusesAnAbyssOfBrackets() {
        assertThatThrownBy(() -> read("{\"entry\":" + "[".repeat(100_000)))
                .isInstanceOf(Unreadable.class);
    }

    @Test
    void survivesEveryMutilationOfARealBody() {
        byte[] whole =
                Payloads.read(
                        "leadgen-webhook/fbsamples_3_-_test_lead_generation_notification.json");
        Random random = new Random(42);
        for (int round = 0; round < 3_000; round++) {
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

    private static String leadgen(String value) {
        return "{\"object\":\"page\",\"entry\":[{\"id\":\"77\",\"changes\":[{\"field\":\"leadgen\",\"value\":"
                + value
                + "}]}]}";
    }

    private Reading published(String file) {
        return reader.read(Payloads.read(file));
    }

    private Reading read(String body) {
        return reader.read(body.getBytes(StandardCharsets.UTF_8));
    }

    private static List<LeadSubmitted> leads(Reading reading) {
        return reading.notices().stream().map(LeadSubmitted.class::cast).toList();
    }
}
