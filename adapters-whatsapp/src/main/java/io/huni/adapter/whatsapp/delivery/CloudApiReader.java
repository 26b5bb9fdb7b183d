package io.huni.adapter.whatsapp.delivery;

import io.huni.application.delivery.port.DeliveryReader;
import io.huni.domain.delivery.Channel;
import io.huni.domain.delivery.Notice;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads what the WhatsApp Cloud API posts. One value may hold messages, statuses and calls at once,
 * and one delivery several fields.
 *
 * @see <a
 *     href="https://developers.facebook.com/docs/whatsapp/cloud-api/webhooks/components">WhatsApp:
 *     webhook components</a>
 */
final class CloudApiReader implements DeliveryReader {
    private static final JsonMapper JSON = JsonMapper.shared();

    @Override
    public Channel channel() {
        return Channel.WHATSAPP;
    }

    @Override
    public Reading read(byte[] body) {
        JsonNode root = parsed(body);
        return new Reading(
                Scalars.text(root.path("object")).orElse(""),
                Scalars.list(root.path("entry"))
                        .flatMap(entry -> Scalars.list(entry.path("changes")))
                        .<Notice>flatMap(ValueNotices::of)
                        .toList());
    }

    private static JsonNode parsed(byte[] body) {
        try {
            JsonNode root = JSON.readTree(body);
            if (root.isObject()) {
                return root;
            }
        } catch (JacksonException unreadable) {
            throw new Unreadable(unreadable);
        }
        throw new Unreadable(new IllegalArgumentException("no JSON object"));
    }
}
