package io.huni.adapter.outgoing.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.huni.application.notification.port.ChannelSenders.Answer;
import io.huni.application.notification.port.ChannelSenders.Line;
import io.huni.application.notification.port.ChannelSenders.Note;
import io.huni.application.notification.port.ChannelSenders.Recipient;
import io.huni.application.notification.port.ChannelSetups.Access;
import io.huni.application.outgoing.OutgoingHttp;
import io.huni.domain.notification.AnswerRule;
import io.huni.domain.notification.ChannelFault;
import io.huni.domain.notification.NotificationChannel;
import io.huni.domain.notification.SmsGateway;
import io.huni.domain.outgoing.CallFault;
import io.huni.domain.shared.EmailAddress;
import io.huni.domain.shared.PhoneNumber;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import reactor.core.publisher.Mono;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

class HttpChannelSendersTest {
    private static final Recipient AYSE =
            new Recipient(
                    new EmailAddress("ayse@huni.test"),
                    Optional.of(new PhoneNumber("+905321234567")));
    private static final Note NOTE =
            new Note(
                    "Anadolu: 2 yeni lead",
                    List.of(
                            new Line("<!channel> & *Elif*\u202E", "https://huni.test/leads/1"),
                            new Line("Can", "https://huni.test/leads/2")),
                    "https://huni.test/notifications");
    private static final Access SLACK =
            new Access(NotificationChannel.SLACK, Optional.empty(), "xoxb-1", true);
    private static final String FOUND = "{\"ok\":true,\"user\":{\"id\":\"U0AYSE\",\"name\":\"a\"}}";
    private static final String POSTED = "{\"ok\":true,\"ts\":\"1\"}";

    private final Answering http = new Answering();
    private final HttpChannelSenders senders =
            new HttpChannelSenders(
                    new SlackMessages(
                            http,
                            new SlackSettings("https://slack.test/api/"),
                            new SlackMembers(Clock.systemUTC())),
                    new GatewaySms(http));

    private Answer slack() {
        return senders.send(SLACK, AYSE, NOTE).block();
    }

    @Test
    void aPersonIsLookedUpOnceAndWrittenToEachTime() {
        http.answer(200, FOUND).answer(200, POSTED).answer(200, POSTED);

        assertThat(slack().fault()).isEmpty();
        assertThat(slack().said()).isEqualTo("ok");

        assertThat(http.calls)
                .extracting(OutgoingHttp.Call::url)
                .containsExactly(
                        "https://slack.test/api/users.lookupByEmail",
                        "https://slack.test/api/chat.postMessage",
                        "https://slack.test/api/chat.postMessage");
        assertThat(http.calls.getFirst().body()).isEqualTo("email=ayse%40huni.test");
        assertThat(http.calls.getFirst().headers()).containsEntry("authorization", "Bearer xoxb-1");
    }

    @Test
    void aNameIsNothingButItsLetters() {
        http.answer(200, FOUND).answer(200, POSTED);
        slack();

        JsonNode message = JsonMapper.shared().readTree(http.calls.getLast().body());
        assertThat(message.path("channel").asString()).isEqualTo("U0AYSE");
        assertThat(message.at("/blocks/0/type").asString()).isEqualTo("rich_text");
        JsonNode item = message.at("/blocks/0/elements/1/elements/0/elements/0");
        assertThat(item.path("type").asString()).isEqualTo("link");
        assertThat(item.path("url").asString()).isEqualTo("https://huni.test/leads/1");
        assertThat(item.path("text").asString()).isEqualTo("<!channel> & *Elif*");
        assertThat(message.path("text").asString()).isEqualTo("Anadolu: 2 yeni lead");
        assertThat(message.path("unfurl_links").asBoolean(true)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "invalid_auth, TOKEN_REFUSED",
        "missing_scope, SCOPE_MISSING",
        "users_not_found, PERSON_UNKNOWN",
        "user_disabled, PERSON_CLOSED",
        "ratelimited, THROTTLED",
        "internal_error, SERVER_FAILED",
        "msg_too_long, REFUSED"
    })
    void whatSlackRefusesIsSaidAsWhatItMeans(String error, ChannelFault fault) {
        http.answer(200, "{\"ok\":false,\"error\":\"" + error + "\"}");

        Answer answer = slack();

        assertThat(answer.fault()).contains(fault);
        assertThat(answer.said()).isEqualTo(error);
        assertThat(http.calls).hasSize(1);
    }

    @Test
    void aNameThatLooksLikeAnAnswerIsNone() {
        http.answer(200, FOUND)
                .answer(
                        200,
                        "{\"ok\":false,\"error\":\"invalid_blocks\",\"m\":\"\\\"ok\\\":true\"}");

        assertThat(slack().fault()).contains(ChannelFault.REFUSED);
    }

    @Test
    void whomSlackDoesNotTakeAnyMoreIsLookedUpAgain() {
        http.answer(200, FOUND)
                .answer(200, "{\"ok\":false,\"error\":\"channel_not_found\"}")
                .answer(200, FOUND)
                .answer(200, POSTED);

        assertThat(slack().fault()).contains(ChannelFault.PERSON_UNKNOWN);
        assertThat(slack().fault()).isEmpty();
    }

    @Test
    void itsWishToWaitIsPassedOn() {
        http.throttle(Duration.ofSeconds(30));

        assertThat(slack().wish()).contains(Duration.ofSeconds(30));
    }

    @Test
    void anAnswerThatIsNoneIsUnfit() {
        http.answer(200, "<html>login</html>");

        assertThat(slack().fault()).contains(ChannelFault.ANSWER_UNFIT);
    }

    @Test
    void aQuestionWithoutAnswerIsAskedAgainAndAMessageWithoutAnswerIsNot() {
        http.silence();
        assertThat(slack().fault()).contains(ChannelFault.UNREACHABLE);

        http.answer(200, FOUND).silence();
        assertThat(slack().fault()).contains(ChannelFault.OUTCOME_UNKNOWN);
    }

    @Test
    void whetherAGatewayThatDoesNotAnswerInTimeTookItIsNotKnown() {
        http.silence();

        assertThat(senders.send(sms(""), AYSE, NOTE).block().fault())
                .contains(ChannelFault.OUTCOME_UNKNOWN);
    }

    @Test
    void aTextMessageIsShortAndItsAnswerRepeatsNothing() {
        http.answer(
                200, "00 905321234567 gizli Anadolu: 2 yeni lead https://huni.test/notifications");

        Answer answer = senders.send(sms("^00"), AYSE, NOTE).block();

        assertThat(answer.fault()).isEmpty();
        assertThat(answer.said()).isEqualTo("00 … … …");
        assertThat(http.calls.getFirst().body())
                .isEqualTo(
                        "to=905321234567&k=gizli&t=Anadolu%3A%202%20yeni%20lead%20"
                                + "https%3A%2F%2Fhuni.test%2Fnotifications");
    }

    @Test
    void aGatewayThatSaysNoInASuccessIsHeard() {
        http.answer(200, "02 bakiye yok");

        Answer answer = senders.send(sms("^00"), AYSE, NOTE).block();

        assertThat(answer.fault()).contains(ChannelFault.ANSWER_UNFIT);
        assertThat(answer.said()).isEqualTo("02 bakiye yok");
    }

    @Test
    void whoHasNoNumberIsNotCalled() {
        Recipient nameless = new Recipient(AYSE.email(), Optional.empty());

        assertThat(senders.send(sms(""), nameless, NOTE).block().fault())
                .contains(ChannelFault.NUMBER_MISSING);
        assertThat(http.calls).isEmpty();
    }

    @Test
    void aSecretThatDoesNotOpenCallsNobody() {
        Access closed = new Access(NotificationChannel.SLACK, Optional.empty(), "", false);

        assertThat(senders.send(closed, AYSE, NOTE).block().fault())
                .contains(ChannelFault.SECRET_UNREADABLE);
        assertThat(http.calls).isEmpty();
    }

    @Test
    void anAddressOfNoApiIsRefusedAtTheStart() {
        assertThatThrownBy(() -> new SlackSettings("slack.com/api"))
                .hasMessageContaining("HUNI_SLACK_URL");
    }

    private static Access sms(String success) {
        SmsGateway gateway =
                new SmsGateway(
                        SmsGateway.Verb.POST,
                        "https://sms.test/",
                        List.of(),
                        SmsGateway.Format.FORM,
                        "to={digits}&k={secret}&t={text}",
                        "",
                        new AnswerRule(success));
        return new Access(NotificationChannel.SMS, Optional.of(gateway), "gizli", true);
    }

    /** Answers in turn, and keeps what it was called with. */
    private static final class Answering implements OutgoingHttp {
        private final List<Call> calls = new ArrayList<>();
        private final Deque<Reply> replies = new ArrayDeque<>();

        Answering answer(int status, String body) {
            replies.add(
                    new Reply(
                            Optional.of(status),
                            CallFault.of(status),
                            Optional.empty(),
                            body,
                            Duration.ZERO));
            return this;
        }

        void silence() {
            replies.add(
                    new Reply(
                            Optional.empty(),
                            Optional.of(CallFault.TIMED_OUT),
                            Optional.empty(),
                            "",
                            Duration.ZERO));
        }

        void throttle(Duration wish) {
            replies.add(
                    new Reply(
                            Optional.of(429),
                            Optional.of(CallFault.THROTTLED),
                            Optional.of(wish),
                            "",
                            Duration.ZERO));
        }

        @Override
        public Optional<CallFault> unfit(String url) {
            return Optional.empty();
        }

        @Override
        public Mono<Reply> call(Call call) {
            return Mono.fromSupplier(
                    () -> {
                        calls.add(call);
                        return replies.remove();
                    });
        }
    }
}
