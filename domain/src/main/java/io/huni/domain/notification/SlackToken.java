package io.huni.domain.notification;

import io.huni.domain.shared.Refused;

import java.util.Map;
import java.util.regex.Pattern;

/**
 * The token of a bot of Slack, which an app gets when it is installed in a workspace
 * (https://docs.slack.dev/authentication/tokens). Never said in a log or an answer.
 */
public record SlackToken(String value) {
    private static final Pattern BOT = Pattern.compile("xoxb-[A-Za-z0-9-]{10,250}");

    public SlackToken {
        if (!BOT.matcher(value).matches()) {
            throw new Refused(NotificationErrorKey.TOKEN_UNFIT, Map.of(), "/token");
        }
    }

    @Override
    public String toString() {
        return "SlackToken";
    }
}
