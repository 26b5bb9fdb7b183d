package io.huni.bootstrap.wiring;

import io.huni.application.connection.CheckSecrets;
import io.huni.application.live.OpenLiveChannel;
import io.huni.application.mail.port.MailServer;
import io.huni.application.system.SystemQueries;
import io.huni.application.system.SystemSettings;
import io.huni.application.system.SystemUseCases;
import io.huni.application.system.port.Figures;
import io.huni.bootstrap.HuniSettings;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.Clock;

@Configuration(proxyBeanMethods = false)
class SystemWiring {
    @Bean
    SystemSettings systemSettings(
            HuniSettings settings,
            ObjectProvider<BuildProperties> build,
            MailServer mailServer,
            Clock clock) {
        BuildProperties properties = build.getIfAvailable();
        return new SystemSettings(
                properties == null ? "development" : String.valueOf(properties.getVersion()),
                clock.instant(),
                settings.node(),
                settings.demo(),
                mailServer.isThere(),
                () -> settings.dataDir().toFile().getUsableSpace());
    }

    @Bean
    SystemQueries systemQueries(
            Figures figures,
            OpenLiveChannel live,
            CheckSecrets checkSecrets,
            SystemSettings settings) {
        return SystemUseCases.systemQueries(figures, live, checkSecrets, settings);
    }
}
