package io.huni.adapter.persistence.notification;

import io.huni.adapter.persistence.shared.DatabaseJson;
import io.huni.domain.notification.AnswerRule;
import io.huni.domain.notification.SmsGateway;
import io.huni.domain.notification.SmsGateway.Format;
import io.huni.domain.notification.SmsGateway.Header;
import io.huni.domain.notification.SmsGateway.Verb;

import java.util.List;

/** A gateway as it lies in the database. */
record GatewayJson(
        Verb verb,
        String url,
        List<Header> headers,
        Format format,
        String body,
        String sender,
        String success) {
    static String write(SmsGateway gateway) {
        return DatabaseJson.write(
                new GatewayJson(
                        gateway.verb(),
                        gateway.url(),
                        gateway.headers(),
                        gateway.format(),
                        gateway.body(),
                        gateway.sender(),
                        gateway.success().pattern()));
    }

    static SmsGateway read(String json) {
        return DatabaseJson.read(json, GatewayJson.class).gateway();
    }

    private SmsGateway gateway() {
        return new SmsGateway(verb, url, headers, format, body, sender, new AnswerRule(success));
    }
}
