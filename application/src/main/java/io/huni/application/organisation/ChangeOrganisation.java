package io.huni.application.organisation;

import io.huni.domain.identity.Actor;
import io.huni.domain.organisation.Organisation;
import io.huni.domain.shared.Language;

import reactor.core.publisher.Mono;

import java.time.ZoneId;
import java.util.Currency;
import java.util.Optional;

/**
 * In-port: name, zone, language and currency. Needs {@code organisation:manage}; refuses with
 * {@code shared.stale}.
 */
public interface ChangeOrganisation {
    Mono<Organisation> change(Command command);

    /**
     * Empty means unchanged.
     *
     * @param version that the actor has seen; any when empty
     */
    record Command(
            Actor actor,
            Optional<String> name,
            Optional<ZoneId> timeZone,
            Optional<Language> language,
            Optional<Currency> currency,
            Optional<Integer> version) {}
}
