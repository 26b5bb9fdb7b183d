package io.huni.bootstrap.webhook;

import io.huni.application.delivery.port.WebhookSecrets;
import io.huni.bootstrap.HuniSettings;
import io.huni.domain.delivery.Channel;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.stream.Stream;

/** The app secrets of the settings and those that connections have brought along. */
@Component
class KnownSecrets implements WebhookSecrets {
    private final HuniSettings settings;
    private final VerifyToken verifyToken;
    private final ConnectionSecrets connections;

    KnownSecrets(HuniSettings settings, VerifyToken verifyToken, ConnectionSecrets connections) {
        this.settings = settings;
        this.verifyToken = verifyToken;
        this.connections = connections;
    }

    @Override
    public List<String> appSecrets(Channel channel) {
        String own = own(channel);
        List<String> others = connections.plain();
        if (others.isEmpty()) {
            return own.isBlank() ? List.of() : List.of(own);
        }
        return Stream.concat(Stream.of(own), others.stream())
                .filter(secret -> !secret.isBlank())
                .distinct()
                .toList();
    }

    @Override
    public boolean isComplete() {
        return connections.areRead();
    }

    @Override
    public String verifyToken(Channel channel) {
        String whatsapp = settings.whatsapp().verifyToken();
        return channel == Channel.WHATSAPP && !whatsapp.isBlank() ? whatsapp : verifyToken.value();
    }

    private String own(Channel channel) {
        String whatsapp = settings.whatsapp().appSecret();
        return channel == Channel.WHATSAPP && !whatsapp.isBlank()
                ? whatsapp
                : settings.meta().appSecret();
    }
}
