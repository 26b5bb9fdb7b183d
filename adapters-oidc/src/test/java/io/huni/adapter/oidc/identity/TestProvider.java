package io.huni.adapter.oidc.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.oauth2.sdk.pkce.CodeChallenge;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Date;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** A small real OpenID provider: discovery, keys, authorisation and tokens with PKCE. */
final class TestProvider implements AutoCloseable {
    private static final String CLIENT = "huni";
    private static final String SECRET = "geheim";

    private final HttpServer server;
    private final RSAKey key = newKey();
    private final Map<String, Map<String, String>> granted = new ConcurrentHashMap<>();
    private UnaryOperator<JWTClaimsSet.Builder> change = claims -> claims;
    private RSAKey signer = key;

    TestProvider() {
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException unavailable) {
            throw new UncheckedIOException(unavailable);
        }
        server.createContext("/.well-known/openid-configuration", this::describe);
        server.createContext("/keys", exchange -> answer(exchange, 200, keys()));
        server.createContext("/token", this::token);
        server.start();
    }

    String issuer() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** Whatever the tokens of tests shall say differently. */
    void claim(UnaryOperator<JWTClaimsSet.Builder> differently) {
        change = differently;
    }

    void signWithAnotherKey() {
        signer = newKey();
    }

    /** What a person does who signs in there: the browser comes back with this code. */
    String authorise(URI address) {
        String code = "code-" + granted.size();
        granted.put(code, parameters(address.getRawQuery()));
        return code;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void describe(HttpExchange exchange) throws IOException {
        answer(
                exchange,
                200,
                """
                {"issuer":"ISS","authorization_endpoint":"ISS/authorize","token_endpoint":"ISS/token",
                 "jwks_uri":"ISS/keys","response_types_supported":["code"],
                 "subject_types_supported":["public"],
                 "id_token_signing_alg_values_supported":["RS256"]}
                """
                        .replace("ISS", issuer()));
    }

    private String keys() {
        return new JWKSet(key.toPublicJWK()).toString();
    }

    private void token(HttpExchange exchange) throws IOException {
        String basic = exchange.getRequestHeaders().getFirst("Authorization");
        Map<String, String> form =
                parameters(
                        new String(
                                exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        Map<String, String> grant = granted.remove(form.get("code"));
        if (grant == null || !isClient(basic) || !isProven(grant, form)) {
            answer(exchange, 400, "{\"error\":\"invalid_grant\"}");
            return;
        }
        answer(
                exchange,
                200,
                "{\"access_token\":\"at\",\"token_type\":\"Bearer\",\"id_token\":\"%s\"}"
                        .formatted(idToken(grant.get("nonce"))));
    }

    private static boolean isClient(String basic) {
        String expected = CLIENT + ":" + SECRET;
        return ("Basic "
                        + Base64.getEncoder()
                                .encodeToString(expected.getBytes(StandardCharsets.UTF_8)))
                .equals(basic);
    }

    private static boolean isProven(Map<String, String> grant, Map<String, String> form) {
        String shown =
                CodeChallenge.compute(
                                CodeChallengeMethod.S256,
                                new CodeVerifier(
                                        form.getOrDefault("code_verifier", "x".repeat(43))))
                        .getValue();
        return shown.equals(grant.get("code_challenge"))
                && "S256".equals(grant.get("code_challenge_method"))
                && grant.get("redirect_uri").equals(form.get("redirect_uri"));
    }

    private String idToken(String nonce) {
        Instant now = Instant.now();
        JWTClaimsSet claims =
                change.apply(
                                new JWTClaimsSet.Builder()
                                        .issuer(issuer())
                                        .subject("1")
                                        .audience(CLIENT)
                                        .issueTime(Date.from(now))
                                        .expirationTime(Date.from(now.plusSeconds(60)))
                                        .claim("nonce", nonce)
                                        .claim("email", "Ayse@Example.com")
                                        .claim("email_verified", true))
                        .build();
        try {
            SignedJWT token =
                    new SignedJWT(
                            new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(),
                            claims);
            token.sign(new RSASSASigner(signer));
            return token.serialize();
        } catch (JOSEException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static RSAKey newKey() {
        try {
            return new RSAKeyGenerator(2048).keyID("key").generate();
        } catch (JOSEException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static Map<String, String> parameters(String query) {
        return Arrays.stream(query.split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(
                        Collectors.toMap(
                                pair -> pair[0],
                                pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    }

    private static void answer(HttpExchange exchange, int status, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
