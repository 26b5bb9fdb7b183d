package io.huni.adapter.outgoing.notification;

/**
 * Where Slack's Web API is.
 *
 * @param url without a slash at the end; {@code https://slack.com/api} but for tests
 */
public record SlackSettings(String url) {
    public SlackSettings {
        url = url.replaceFirst("/+$", "");
        if (!url.startsWith("https://") && !url.startsWith("http://")) {
            throw new IllegalArgumentException(
                    "HUNI_SLACK_URL must begin with https://, for example https://slack.com/api");
        }
    }
}
