package io.huni.adapter.calendar.analytics;

import io.huni.application.analytics.port.PublicHolidays;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The out-port of analytics that knows public holidays. */
@Configuration(proxyBeanMethods = false)
public class CalendarAnalytics {
    @Bean
    PublicHolidays publicHolidays() {
        return new TurkishHolidays();
    }
}
