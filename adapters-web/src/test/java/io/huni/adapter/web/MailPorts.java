package io.huni.adapter.web;

import io.huni.application.mail.MailQueries;
import io.huni.application.mail.ResendMail;
import io.huni.application.shared.PageRequest;
import io.huni.domain.identity.Actor;
import io.huni.domain.mail.Mail.Letter;
import io.huni.domain.mail.MailFault;
import io.huni.domain.mail.MailId;
import io.huni.domain.mail.MailState;
import io.huni.domain.shared.Refused;
import io.huni.domain.shared.SharedErrorKey;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import reactor.core.publisher.Mono;

import java.util.List;
import java.util.Optional;
import java.util.Set;

@Configuration(proxyBeanMethods = false)
class MailPorts {
    @Bean
    MailQueries mailQueries() {
        return new MailQueries() {
            @Override
            public Mono<MailPage> page(Actor actor, Set<MailState> states, PageRequest request) {
                return Mono.just(new MailPage(List.of(view()), Optional.empty()));
            }

            @Override
            public Mono<OpenedMail> get(Actor actor, MailId mail) {
                return known(mail)
                        .map(
                                view ->
                                        new OpenedMail(
                                                view,
                                                Optional.of(
                                                        new Letter(
                                                                "Merhaba",
                                                                "Merhaba",
                                                                "<p>Merhaba</p>"))));
            }

            @Override
            public boolean hasServer() {
                return true;
            }
        };
    }

    @Bean
    ResendMail resendMail() {
        return (actor, mail) -> known(mail);
    }

    private static Mono<MailQueries.MailView> known(MailId mail) {
        return mail.value().equals(Sample.ID)
                ? Mono.just(view())
                : Mono.error(new Refused(SharedErrorKey.NOT_FOUND));
    }

    private static MailQueries.MailView view() {
        return new MailQueries.MailView(
                new MailId(Sample.ID),
                "ayse@anadolu.example",
                "Ayşe",
                "Merhaba",
                MailState.WAITING,
                false,
                2,
                Sample.NOW,
                Optional.of(Sample.NOW),
                Optional.empty(),
                Optional.of(MailFault.SERVER_AWAY),
                Optional.of("Connection refused"),
                Optional.empty(),
                false);
    }
}
