package io.huni.adapter.meta.delivery;

import io.huni.application.delivery.port.DeliveryReader;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Meta's webhooks for the delivery feature. */
@Configuration(proxyBeanMethods = false)
public class MetaDeliveryConfiguration {
    @Bean
    DeliveryReader leadgenReader() {
        return new LeadgenReader();
    }
}
