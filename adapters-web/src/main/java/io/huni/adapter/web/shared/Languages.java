package io.huni.adapter.web.shared;

import io.huni.application.identity.SignedIn;
import io.huni.application.organisation.OrganisationQueries;
import io.huni.domain.organisation.Organisation;
import io.huni.domain.shared.Language;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

import reactor.core.publisher.Mono;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** In which language a caller is answered: as asked, else as the person, else as the house. */
@Component
public final class Languages {
    private static final List<Locale> SPOKEN =
            Stream.of(Language.values()).map(Language::locale).toList();
    private static final Duration REMEMBERED = Duration.ofMinutes(1);

    private final Mono<Language> ofHouse;

    Languages(OrganisationQueries organisations) {
        this.ofHouse =
                Mono.defer(organisations::organisation)
                        .map(Organisation::language)
                        .onErrorReturn(Language.TR)
                        .defaultIfEmpty(Language.TR)
                        .cache(REMEMBERED);
    }

    /** Never fails. */
    public Mono<Language> of(ServerWebExchange exchange) {
        HttpHeaders headers = exchange.getRequest().getHeaders();
        return Mono.justOrEmpty(
                        asked(headers.getFirst(HttpHeaders.ACCEPT_LANGUAGE))
                                .or(() -> ofPerson(exchange)))
                .switchIfEmpty(ofHouse);
    }

    /** The first language of the header that is spoken here. */
    public static Optional<Language> asked(@Nullable String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank()) {
            return Optional.empty();
        }
        try {
            List<Locale.LanguageRange> ranges = Locale.LanguageRange.parse(acceptLanguage);
            return Optional.ofNullable(Locale.lookup(ranges, SPOKEN)).map(Languages::language);
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    private static Language language(Locale locale) {
        return Language.valueOf(locale.getLanguage().toUpperCase(Locale.ROOT));
    }

    private static Optional<Language> ofPerson(ServerWebExchange exchange) {
        return Callers.find(exchange).map(SignedIn::user).map(user -> user.language());
    }
}
