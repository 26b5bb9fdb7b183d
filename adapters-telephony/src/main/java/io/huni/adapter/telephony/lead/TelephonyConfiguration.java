package io.huni.adapter.telephony.lead;

import io.huni.application.lead.port.PhoneNumbers;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Telephone numbers for the lead feature. */
@Configuration(proxyBeanMethods = false)
public class TelephonyConfiguration {
    @Bean
    PhoneNumbers phoneNumbers() {
        return new LibPhoneNumbers();
    }
}
