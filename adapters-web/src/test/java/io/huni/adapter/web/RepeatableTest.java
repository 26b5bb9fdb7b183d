package io.huni.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

import java.util.Map;
import java.util.stream.Stream;

/** Every POST says why it may be sent again: by its key, or because a repeat does nothing more. */
class RepeatableTest extends ApiTest {
    private static final String AGAIN = "it asks for a state, and a repeat finds it so";
    private static final String READS = "it only reads, here or at Meta";
    private static final String OPEN =
            "nobody is known to whom a key could belong; its token or throttle bounds it";
    private static final String CODE = "each code of the second step works once";

    private static final Map<String, String> WITHOUT_KEY =
            Map.ofEntries(
                    Map.entry("signIn", OPEN),
                    Map.entry("completeSetup", OPEN),
                    Map.entry("requestPasswordReset", OPEN),
                    Map.entry("resetPassword", OPEN),
                    Map.entry("readInvitation", OPEN),
                    Map.entry("acceptInvitation", OPEN),
                    Map.entry("receiveMetaDelivery", "deliveries are known by their bytes"),
                    Map.entry("receiveWhatsappDelivery", "deliveries are known by their bytes"),
                    Map.entry("beginSecondFactor", "a new secret takes the place of the last"),
                    Map.entry("confirmSecondFactor", CODE),
                    Map.entry("renewRecoveryCodes", CODE),
                    Map.entry("removeSecondFactor", CODE),
                    Map.entry("verifyAudit", READS),
                    Map.entry("exportChosenLeads", READS),
                    Map.entry("previewCriteria", READS),
                    Map.entry("discoverPages", READS),
                    Map.entry("testConnection", READS),
                    Map.entry("previewMail", READS),
                    Map.entry(
                            "testNotificationChannel",
                            "a message to oneself, and what is answered to this one"),
                    Map.entry("cancelLeadMail", "what has been taken back is not there any more"),
                    Map.entry("subscribePage", AGAIN),
                    Map.entry("cancelRun", AGAIN),
                    Map.entry("cancelJob", AGAIN),
                    Map.entry("pauseReportSchedule", AGAIN),
                    Map.entry("replayDelivery", AGAIN),
                    Map.entry("replayDeliveries", AGAIN),
                    Map.entry("replayEvent", AGAIN),
                    Map.entry("readNotification", AGAIN),
                    Map.entry("readAllNotifications", AGAIN),
                    Map.entry("changeLeadStatus", AGAIN),
                    Map.entry("assignLead", AGAIN),
                    Map.entry("undoLead", "what is taken back once is not there to be taken back"),
                    Map.entry("tagLead", AGAIN),
                    Map.entry("untagLead", AGAIN),
                    Map.entry("restoreLead", AGAIN),
                    Map.entry("offboardUser", AGAIN),
                    Map.entry("acceptOffer", AGAIN),
                    Map.entry("declineOffer", AGAIN),
                    Map.entry("withdrawOffer", AGAIN),
                    Map.entry("trainRanking", "while one is open it is that one"));

    @Test
    void everyPostTakesAKeyOrSaysWhyItNeedsNone() {
        for (Operation operation : OpenApiDocument.operations(OpenApiDocument.read(this))) {
            boolean takesKey = takesKey(operation);
            if (!operation.method().equals("POST")) {
                assertThat(takesKey).as(operation.id()).isFalse();
            } else {
                assertThat(takesKey)
                        .as(
                                "%s: mark its method with @Once, or say in WITHOUT_KEY why a repeat"
                                        + " does no harm",
                                operation.id())
                        .isNotEqualTo(WITHOUT_KEY.containsKey(operation.id()));
            }
            if (takesKey) {
                assertThat(operation.declares(422)).as(operation.id()).isTrue();
            }
        }
    }

    @Test
    void theListOfExceptionsNamesOnlyWhatIsThere() {
        assertThat(OpenApiDocument.operations(OpenApiDocument.read(this)).stream())
                .extracting(Operation::id)
                .containsAll(WITHOUT_KEY.keySet());
    }

    private static boolean takesKey(Operation operation) {
        return Stream.of(operation.node().path("parameters"))
                .flatMap(JsonNode::valueStream)
                .anyMatch(
                        parameter -> parameter.path("name").asString("").equals("Idempotency-Key"));
    }
}
