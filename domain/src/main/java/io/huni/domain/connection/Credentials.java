package io.huni.domain.connection;

import java.util.Optional;

/**
 * What opens Meta's Graph API for one connection.
 *
 * @param appSecret when present every call carries {@code appsecret_proof}
 * @see <a href="https://developers.facebook.com/docs/graph-api/guides/secure-requests">Meta: secure
 *     requests</a>
 */
public record Credentials(Secret accessToken, Optional<Secret> appSecret) {}
