package io.huni.application.identity.factor;

import io.huni.application.shared.Hash;
import io.huni.application.shared.RandomTokens;
import io.huni.domain.identity.RecoveryCode;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes recovery codes; 80 random bits need no slow hash. */
record RecoveryCodes(RandomTokens tokens) {
    private static final int MANY = 10;

    List<RecoveryCode> fresh() {
        return Stream.generate(() -> RecoveryCode.from(Hash.of(tokens.next())))
                .limit(MANY)
                .toList();
    }

    static Set<String> hashes(List<RecoveryCode> codes) {
        return codes.stream()
                .map(code -> Hash.of(RecoveryCode.folded(code.plain())))
                .collect(Collectors.toUnmodifiableSet());
    }
}
