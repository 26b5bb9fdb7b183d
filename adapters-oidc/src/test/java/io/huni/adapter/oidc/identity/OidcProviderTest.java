package io.huni.adapter.oidc.identity;

import static io.huni.application.shared.Refusals.assertRefused;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;

import io.huni.adapter.oidc.identity.OidcSettings.Client;
import io.huni.application.identity.port.IdentityProvider;
import io.huni.application.identity.port.IdentityProvider.Attempt;
import io.huni.domain.identity.IdentityErrorKey;
import io.huni.domain.shared.EmailAddress;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.net.URI;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

class OidcProviderTest {
    private static final URI CALLBACK = URI.create("https://crm.example/single-sign-on/callback");
    private static final Attempt ATTEMPT = attempt("a");

    private final TestProvider elsewhere = new TestProvider();
    private final IdentityProvider provider = provider(elsewhere.issuer(), "geheim");

    @AfterEach
    void close() {
        elsewhere.close();
    }

    @Test
    void sendsTheBrowserWithStateNonceAndChallenge() {
        URI address = provider.address(ATTEMPT).block();

        assertThat(address.toString())
                .startsWith(elsewhere.issuer() + "/authorize?")
                .contains("response_type=code", "client_id=huni", "state=" + ATTEMPT.state())
                .contains("nonce=" + ATTEMPT.nonce(), "code_challenge_method=S256")
                .doesNotContain(ATTEMPT.verifier());
    }

    @Test
    void provesTheVerifiedAddress() {
        assertThat(provider.redeem(code(), ATTEMPT).block())
                .isEqualTo(new EmailAddress("ayse@example.com"));
    }

    @Test
    void aCodeIsGoodOnce() {
        String code = code();
        provider.redeem(code, ATTEMPT).block();

        assertRefused(provider.redeem(code, ATTEMPT), IdentityErrorKey.SINGLE_SIGN_ON_FAILED);
    }

    @Test
    void aCodeOfAnotherBrowserIsGoodForNothing() {
        assertRefused(
                provider.redeem(code(), attempt("b")), IdentityErrorKey.SINGLE_SIGN_ON_FAILED);
    }

    static Stream<UnaryOperator<JWTClaimsSet.Builder>> forgeries() {
        return Stream.of(
                claims -> claims.issuer("https://evil.example"),
                claims -> claims.audience("another"),
                claims -> claims.claim("nonce", "replayed"),
                claims -> claims.claim("nonce", null),
                claims -> claims.expirationTime(Date.from(Instant.now().minusSeconds(600))));
    }

    @ParameterizedTest
    @MethodSource("forgeries")
    void refusesATokenThatIsNotMeantForThisTry(UnaryOperator<JWTClaimsSet.Builder> forgery) {
        elsewhere.claim(forgery);

        assertRefused(provider.redeem(code(), ATTEMPT), IdentityErrorKey.SINGLE_SIGN_ON_FAILED);
    }

    @Test
    void refusesATokenThatSomebodyElseHasSigned() {
        elsewhere.signWithAnotherKey();

        assertRefused(provider.redeem(code(), ATTEMPT), IdentityErrorKey.SINGLE_SIGN_ON_FAILED);
    }

    @Test
    void anAddressThatNobodyHasVerifiedProvesNothing() {
        elsewhere.claim(claims -> claims.claim("email_verified", false));
        assertThat(provider.redeem(code(), ATTEMPT).block()).isNull();

        elsewhere.claim(claims -> claims.claim("email_verified", null));
        assertThat(provider.redeem(code(), ATTEMPT).block()).isNull();

        elsewhere.claim(claims -> claims.claim("email", null));
        assertThat(provider.redeem(code(), ATTEMPT).block()).isNull();
    }

    @Test
    void saysThatAWrongSecretDoesNotWork() {
        IdentityProvider wrong = provider(elsewhere.issuer(), "falsch");

        assertRefused(wrong.redeem(code(), ATTEMPT), IdentityErrorKey.SINGLE_SIGN_ON_FAILED);
    }

    @Test
    void aProviderThatIsAwayIsAskedAgainNextTime() {
        IdentityProvider away = provider("http://localhost:1", "geheim");
        assertRefused(away.address(ATTEMPT), IdentityErrorKey.SINGLE_SIGN_ON_FAILED);
        assertRefused(away.address(ATTEMPT), IdentityErrorKey.SINGLE_SIGN_ON_FAILED);

        assertThat(away.isThere()).isTrue();
        assertThat(new OidcProvider(new OidcSettings(Optional.empty(), CALLBACK)).isThere())
                .isFalse();
    }

    private String code() {
        return elsewhere.authorise(provider.address(ATTEMPT).block());
    }

    private static IdentityProvider provider(String issuer, String secret) {
        return new OidcProvider(
                new OidcSettings(Optional.of(new Client(issuer, "huni", secret)), CALLBACK));
    }

    /** As long as PKCE wants a verifier to be. */
    private static Attempt attempt(String letter) {
        return new Attempt("state-" + letter, "nonce-" + letter, ("verifier-" + letter.repeat(43)));
    }
}
