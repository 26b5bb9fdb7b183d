package io.huni.adapter.whatsapp.delivery;

import io.huni.application.delivery.port.DeliveryReader;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** WhatsApp's webhooks for the delivery feature. */
@Configuration(proxyBeanMethods = false)
public class WhatsappDeliveryConfiguration {
    @Bean
    DeliveryReader cloudApiReader() {
        return new CloudApiReader();
    }
}
