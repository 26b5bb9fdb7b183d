package io.huni.application.identity;

import io.huni.application.identity.port.PasswordHashing;
import io.huni.domain.identity.Password;

import reactor.core.publisher.Mono;

import java.util.ArrayList;
import java.util.List;

/** Hashes that can be read, with the hashes that were compared to look at. */
public final class PlainHashing implements PasswordHashing {
    private final List<String> compared = new ArrayList<>();

    @Override
    public Mono<String> hash(Password password) {
        return Mono.fromSupplier(() -> "hash of " + password.plain());
    }

    @Override
    public Mono<Boolean> matches(String plain, String hash) {
        return Mono.fromSupplier(
                () -> {
                    compared.add(hash);
                    return hash.equals("hash of " + plain);
                });
    }

    public List<String> compared() {
        return List.copyOf(compared);
    }
}
