package io.huni.application.identity.elsewhere;

import io.huni.application.identity.port.IdentityProvider;
import io.huni.domain.identity.IdentityErrorKey;
import io.huni.domain.shared.EmailAddress;
import io.huni.domain.shared.Refused;

import reactor.core.publisher.Mono;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** An identity provider of tests: knows codes and whom they prove. */
public final class KnownProvider implements IdentityProvider {
    private final boolean there;
    private final Map<String, Optional<EmailAddress>> codes = new ConcurrentHashMap<>();

    public KnownProvider(boolean there) {
        this.there = there;
    }

    public void prove(String code, String email) {
        codes.put(code, Optional.of(new EmailAddress(email)));
    }

    /** Somebody whose address nobody has verified. */
    public void proveNobody(String code) {
        codes.put(code, Optional.empty());
    }

    @Override
    public boolean isThere() {
        return there;
    }

    @Override
    public Mono<URI> address(Attempt attempt) {
        return Mono.just(URI.create("https://id.example/authorize?state=" + attempt.state()));
    }

    @Override
    public Mono<EmailAddress> redeem(String code, Attempt attempt) {
        return Mono.defer(
                () ->
                        codes.containsKey(code)
                                ? Mono.justOrEmpty(codes.remove(code))
                                : Mono.error(new Refused(IdentityErrorKey.SINGLE_SIGN_ON_FAILED)));
    }
}
