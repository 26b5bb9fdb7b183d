package io.huni.domain.notification;

import io.huni.domain.shared.PhoneNumber;
import io.huni.domain.shared.Refused;
import io.huni.domain.shared.Require;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How a gateway for text messages is called, whoever runs it. In the address, the values of headers
 * and the body {@code {to}} stands for the number with its plus, {@code {digits}} for the number
 * without it, {@code {text}} for what is said, {@code {sender}} for the sender's name and {@code
 * {secret}} for the secret; each is written as its place demands.
 *
 * @param sender as the gateway has approved it; may be empty
 * @param success what an answer with a status of 2xx must hold besides; empty for nothing
 */
public record SmsGateway(
        Verb verb,
        String url,
        List<Header> headers,
        Format format,
        String body,
        String sender,
        AnswerRule success) {
    private static final int MOST_HEADERS = 20;
    private static final int LONGEST_URL = 2_000;
    private static final int LONGEST_BODY = 4_000;
    private static final int LONGEST_SENDER = 30;
    private static final String SECRET = "{secret}";
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s{}/?#]+([/?][^\\s]*)?");

    public SmsGateway {
        headers = List.copyOf(headers);
        Require.between("headers", headers.size(), 0, MOST_HEADERS);
        sender = sender.isBlank() ? "" : Require.line("sender", sender, LONGEST_SENDER);
        body = verb == Verb.GET ? "" : Require.atMost("body", body, LONGEST_BODY);
        Placeholders.check("url", Require.atMost("url", url, LONGEST_URL));
        Placeholders.check("body", body);
        headers.forEach(header -> Placeholders.check("headers", header.value()));
        if (!ADDRESS.matcher(url).matches()) {
            throw new Refused(NotificationErrorKey.GATEWAY_UNFIT, Map.of(), "/url");
        }
        Placeholders.demand(verb == Verb.GET ? "url" : "body", url + body);
    }

    /** An address as it is called, without anybody's number. */
    public String example() {
        return Placeholders.filled(url, Map.of(), Encoding::percent);
    }

    /** Whether a secret is sent at all. */
    public boolean sendsSecret() {
        return url.contains(SECRET)
                || body.contains(SECRET)
                || headers.stream().anyMatch(Header::holdsSecret);
    }

    /**
     * Whether it shows the secret to nobody to whom that one did not, and in no other place:
     * whoever may describe a gateway may not read a secret by sending it to another server, or to a
     * telephone.
     */
    public boolean sendsSecretAs(SmsGateway other) {
        return url.equals(other.url)
                && verb == other.verb
                && format == other.format
                && holdingSecret(body).equals(holdingSecret(other.body))
                && secretHeaders().equals(other.secretHeaders());
    }

    private static String holdingSecret(String template) {
        return template.contains(SECRET) ? template : "";
    }

    private Set<Header> secretHeaders() {
        return headers.stream().filter(Header::holdsSecret).collect(Collectors.toSet());
    }

    /** What is sent to say that to the number. */
    public Request request(PhoneNumber to, String text, String secret) {
        Map<String, String> values =
                Map.of(
                        "to", to.e164(),
                        "digits", to.e164().substring(1),
                        "text", text,
                        "sender", sender,
                        "secret", secret);
        Map<String, String> sent = new LinkedHashMap<>();
        if (verb != Verb.GET) {
            sent.put("content-type", format.type());
        }
        headers.forEach(
                header ->
                        sent.put(
                                header.name(),
                                Placeholders.filled(header.value(), values, Encoding::header)));
        return new Request(
                verb.name(),
                Placeholders.filled(url, values, Encoding::percent),
                sent,
                Placeholders.filled(body, values, format.encoding()));
    }

    /** How it is called. */
    public enum Verb {
        POST,
        GET,
        PUT
    }

    /** What the body is. */
    public enum Format {
        JSON("application/json; charset=utf-8", Encoding::json),
        FORM("application/x-www-form-urlencoded; charset=utf-8", Encoding::percent),
        XML("application/xml; charset=utf-8", Encoding::xml);

        private final String type;
        private final UnaryOperator<String> encoding;

        Format(String type, UnaryOperator<String> encoding) {
            this.type = type;
            this.encoding = encoding;
        }

        String type() {
            return type;
        }

        UnaryOperator<String> encoding() {
            return encoding;
        }
    }

    /**
     * A header that is sent along.
     *
     * @param name in lower case
     */
    public record Header(String name, String value) {
        private static final Pattern NAME = Pattern.compile("[A-Za-z0-9!#$%&'*+.^_`|~-]{1,60}");
        private static final Pattern VALUE = Pattern.compile("[\\x20-\\x7e]{0,1000}");
        private static final List<String> NOT_OURS =
                List.of("host", "content-length", "transfer-encoding", "connection", "upgrade");

        public Header {
            name = name.toLowerCase(java.util.Locale.ROOT);
            if (!NAME.matcher(name).matches()
                    || !VALUE.matcher(value).matches()
                    || NOT_OURS.contains(name)) {
                throw new Refused(NotificationErrorKey.HEADER_UNFIT, Map.of(), "/headers");
            }
        }

        private boolean holdsSecret() {
            return value.contains(SECRET);
        }
    }

    /**
     * A call as it leaves. It holds a secret and a number.
     *
     * @param headers names in lower case
     */
    public record Request(String verb, String url, Map<String, String> headers, String body) {
        @Override
        public String toString() {
            return "Request[" + verb + "]";
        }
    }
}
