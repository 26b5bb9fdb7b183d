package io.huni.adapter.oidc.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;

import io.huni.adapter.oidc.identity.Discovery.Provider;
import io.huni.adapter.oidc.identity.OidcSettings.Client;
import io.huni.application.identity.port.IdentityProvider;
import io.huni.domain.identity.IdentityErrorKey;
import io.huni.domain.shared.EmailAddress;
import io.huni.domain.shared.Refused;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.RejectedExecutionException;

/**
 * Authorisation code with PKCE, state and nonce.
 *
 * @see <a href="https://openid.net/specs/openid-connect-core-1_0.html">OpenID Connect Core 1.0</a>
 */
final class OidcProvider implements IdentityProvider {
    private static final Logger LOG = LoggerFactory.getLogger(OidcProvider.class);
    private static final int MILLIS = 5_000;

    private final OidcSettings settings;
    private final Optional<Discovery> discovery;
    private final Scheduler workers = Schedulers.newBoundedElastic(4, 100, "oidc", 60, true);

    OidcProvider(OidcSettings settings) {
        this.settings = settings;
        discovery = settings.client().map(Discovery::new);
    }

    @Override
    public boolean isThere() {
        return discovery.isPresent();
    }

    @Override
    public Mono<URI> address(Attempt attempt) {
        return asked(() -> request(provider(), attempt).toURI());
    }

    @Override
    public Mono<EmailAddress> redeem(String code, Attempt attempt) {
        return asked(() -> claims(provider(), code, attempt))
                .flatMap(claims -> Mono.justOrEmpty(verified(claims)));
    }

    private AuthenticationRequest request(Provider provider, Attempt attempt) {
        return new AuthenticationRequest.Builder(
                        ResponseType.CODE,
                        new Scope("openid", "email"),
                        new ClientID(client().id()),
                        settings.callback())
                .endpointURI(provider.metadata().getAuthorizationEndpointURI())
                .state(new State(attempt.state()))
                .nonce(new Nonce(attempt.nonce()))
                .codeChallenge(new CodeVerifier(attempt.verifier()), CodeChallengeMethod.S256)
                .build();
    }

    private IDTokenClaimsSet claims(Provider provider, String code, Attempt attempt)
            throws GeneralException, IOException, JOSEException, BadJOSEException {
        HTTPRequest request = exchange(provider, code, attempt).toHTTPRequest();
        request.setConnectTimeout(MILLIS);
        request.setReadTimeout(MILLIS);
        request.setFollowRedirects(false);
        OIDCTokenResponse tokens =
                (OIDCTokenResponse)
                        OIDCTokenResponseParser.parse(request.send()).toSuccessResponse();
        return provider.validator()
                .validate(tokens.getOIDCTokens().getIDToken(), new Nonce(attempt.nonce()));
    }

    private TokenRequest exchange(Provider provider, String code, Attempt attempt) {
        AuthorizationCodeGrant grant =
                new AuthorizationCodeGrant(
                        new AuthorizationCode(code),
                        settings.callback(),
                        new CodeVerifier(attempt.verifier()));
        URI endpoint = provider.metadata().getTokenEndpointURI();
        ClientID id = new ClientID(client().id());
        return client().secret().isEmpty()
                ? new TokenRequest.Builder(endpoint, id, grant).build()
                : new TokenRequest.Builder(
                                endpoint,
                                new ClientSecretBasic(id, new Secret(client().secret())),
                                grant)
                        .build();
    }

    private static Optional<EmailAddress> verified(IDTokenClaimsSet claims) {
        return Boolean.TRUE.equals(claims.getBooleanClaim("email_verified"))
                ? Optional.ofNullable(claims.getStringClaim("email")).flatMap(EmailAddress::parse)
                : Optional.empty();
    }

    private Provider provider() throws GeneralException, IOException {
        return discovery.orElseThrow().provider();
    }

    private Client client() {
        return settings.client().orElseThrow();
    }

    /** The reason goes into the log, for the operator; neither code nor token stands in it. */
    private <T> Mono<T> asked(Callable<T> question) {
        return Mono.fromCallable(question)
                .subscribeOn(workers)
                .onErrorMap(
                        failure -> !(failure instanceof RejectedExecutionException),
                        failure -> {
                            LOG.warn("The identity provider: {}", failure.toString());
                            return new Refused(IdentityErrorKey.SINGLE_SIGN_ON_FAILED);
                        });
    }
}
