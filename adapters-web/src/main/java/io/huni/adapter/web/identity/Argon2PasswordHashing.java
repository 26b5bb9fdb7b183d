package io.huni.adapter.web.identity;

import io.huni.application.identity.port.PasswordHashing;
import io.huni.domain.identity.Password;
import io.huni.domain.shared.Refused;
import io.huni.domain.shared.SharedErrorKey;

import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

import java.util.concurrent.Callable;
import java.util.concurrent.RejectedExecutionException;

/**
 * Argon2id with the least that OWASP asks for: 19 MiB, two passes, one lane. At most two at once;
 * who comes when a hundred wait is told to come later.
 *
 * @see <a
 *     href="https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html">OWASP:
 *     password storage</a>
 */
final class Argon2PasswordHashing implements PasswordHashing {
    private static final int SALT = 16;
    private static final int HASH = 32;
    private static final int LANES = 1;
    private static final int KIBIBYTES = 19 * 1024;
    private static final int PASSES = 2;

    /** Of the same cost as every other one, and of no password. */
    private static final String NOBODYS =
            "$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s"
                    .formatted(KIBIBYTES, PASSES, LANES, "A".repeat(22), "A".repeat(43));

    private final Argon2PasswordEncoder encoder =
            new Argon2PasswordEncoder(SALT, HASH, LANES, KIBIBYTES, PASSES);
    private final Scheduler workers = Schedulers.newBoundedElastic(2, 100, "argon2", 60, true);

    @Override
    public Mono<String> hash(Password password) {
        return work(() -> encoder.encode(password.plain()));
    }

    @Override
    public Mono<Boolean> matches(String plain, String hash) {
        return compare(plain, hash.isEmpty() ? NOBODYS : hash);
    }

    private Mono<Boolean> compare(String plain, String hash) {
        return work(() -> encoder.matches(plain, hash));
    }

    private <T> Mono<T> work(Callable<T> hashing) {
        return Mono.fromCallable(hashing)
                .subscribeOn(workers)
                .onErrorMap(
                        RejectedExecutionException.class,
                        full -> new Refused(SharedErrorKey.UNAVAILABLE));
    }
}
