package io.huni.bootstrap.wiring;

import io.huni.application.idempotency.DoOnce;
import io.huni.application.idempotency.IdempotencyKeys;
import io.huni.application.idempotency.IdempotencyUseCases;
import io.huni.application.shared.Secrets;
import io.huni.application.shared.UnitOfWork;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class IdempotencyWiring {
    @Bean
    DoOnce doOnce(IdempotencyKeys keys, Secrets secrets, UnitOfWork unitOfWork) {
        return IdempotencyUseCases.doOnce(keys, secrets, unitOfWork);
    }
}
