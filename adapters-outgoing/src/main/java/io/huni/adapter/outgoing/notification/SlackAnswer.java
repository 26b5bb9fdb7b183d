package io.huni.adapter.outgoing.notification;

import io.huni.application.notification.port.ChannelSenders.Answer;
import io.huni.application.outgoing.OutgoingHttp.Reply;
import io.huni.domain.notification.ChannelFault;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What Slack's answers mean. Only the word of a refusal is kept: the rest repeats what was sent.
 * The beginning of an answer is enough, because {@code ok} and the id of a member come first, and
 * no text in it can look like them: quotes in texts are escaped.
 */
final class SlackAnswer {
    private static final Pattern OK = Pattern.compile("\"ok\"\\s*:\\s*true");
    private static final Pattern ERROR = Pattern.compile("\"error\"\\s*:\\s*\"([a-z0-9_]{1,60})\"");
    private static final Pattern MEMBER =
            Pattern.compile("\"user\"\\s*:\\s*\\{[^{}]*?\"id\"\\s*:\\s*\"([A-Z0-9]{3,30})\"");

    private SlackAnswer() {}

    static Answer of(Reply reply) {
        int status = reply.status().orElse(0);
        Optional<ChannelFault> fault =
                reply.fault().isPresent()
                        ? reply.fault().map(one -> ChannelFault.of(one, status))
                        : refusal(reply.answer());
        return new Answer(reply.status(), fault, reply.retryAfter(), word(reply.answer()));
    }

    /** A question that was not answered has told nobody anything, and is asked again. */
    static Answer ofQuestion(Reply reply) {
        Answer answer = of(reply);
        return answer.fault().filter(ChannelFault.OUTCOME_UNKNOWN::equals).isPresent()
                ? faulty(answer, ChannelFault.UNREACHABLE)
                : answer;
    }

    private static Answer faulty(Answer answer, ChannelFault fault) {
        return new Answer(answer.status(), Optional.of(fault), answer.wish(), answer.said());
    }

    private static String word(String answer) {
        Matcher error = ERROR.matcher(answer);
        return OK.matcher(answer).find() ? "ok" : error.find() ? error.group(1) : "";
    }

    private static Optional<ChannelFault> refusal(String answer) {
        if (OK.matcher(answer).find()) {
            return Optional.empty();
        }
        return Optional.of(
                switch (word(answer)) {
                    case "invalid_auth",
                            "not_authed",
                            "account_inactive",
                            "token_revoked",
                            "token_expired",
                            "org_login_required" ->
                            ChannelFault.TOKEN_REFUSED;
                    case "missing_scope",
                            "no_permission",
                            "not_allowed_token_type",
                            "access_denied",
                            "ekm_access_denied",
                            "team_access_not_granted" ->
                            ChannelFault.SCOPE_MISSING;
                    case "users_not_found", "user_not_found", "channel_not_found" ->
                            ChannelFault.PERSON_UNKNOWN;
                    case "user_disabled",
                            "is_archived",
                            "is_inactive",
                            "messages_tab_disabled",
                            "cannot_dm_bot",
                            "restricted_action" ->
                            ChannelFault.PERSON_CLOSED;
                    case "ratelimited", "rate_limited", "message_limit_exceeded" ->
                            ChannelFault.THROTTLED;
                    case "internal_error",
                            "fatal_error",
                            "service_unavailable",
                            "request_timeout" ->
                            ChannelFault.SERVER_FAILED;
                    case "" -> ChannelFault.ANSWER_UNFIT;
                    default -> ChannelFault.REFUSED;
                });
    }

    static Optional<String> member(Reply reply) {
        Matcher member = MEMBER.matcher(reply.answer());
        return member.find() ? Optional.of(member.group(1)) : Optional.empty();
    }

    /** A success that names nobody is none. */
    static Answer withoutMember(Answer answer) {
        return answer.fault().isPresent() ? answer : faulty(answer, ChannelFault.ANSWER_UNFIT);
    }
}
