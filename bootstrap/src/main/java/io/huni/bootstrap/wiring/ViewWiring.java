package io.huni.bootstrap.wiring;

import io.huni.application.shared.Ids;
import io.huni.application.shared.UnitOfWork;
import io.huni.application.view.KeepViews;
import io.huni.application.view.ViewUseCases;
import io.huni.application.view.port.SavedViews;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ViewWiring {
    @Bean
    KeepViews keepViews(SavedViews views, UnitOfWork unitOfWork, Ids ids) {
        return ViewUseCases.keepViews(views, unitOfWork, ids);
    }
}
