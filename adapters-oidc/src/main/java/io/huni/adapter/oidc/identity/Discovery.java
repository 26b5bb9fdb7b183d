package io.huni.adapter.oidc.identity;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.rp.OIDCClientInformation;
import com.nimbusds.openid.connect.sdk.rp.OIDCClientMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;

import io.huni.adapter.oidc.identity.OidcSettings.Client;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.Date;

/**
 * What the provider says of itself; read when it is asked for first, so that Huni starts without
 * the provider, and again when it could not be read. Blocks.
 */
final class Discovery {
    private static final int MILLIS = 5_000;

    private final Client client;
    private volatile @Nullable Provider known;

    Discovery(Client client) {
        this.client = client;
    }

    Provider provider() throws GeneralException, IOException {
        Provider found = known;
        if (found == null) {
            found = read();
            known = found;
        }
        return found;
    }

    private Provider read() throws GeneralException, IOException {
        OIDCProviderMetadata metadata =
                OIDCProviderMetadata.resolve(new Issuer(client.issuer()), MILLIS, MILLIS);
        return new Provider(metadata, validator(metadata));
    }

    /** Takes signatures with the provider's public keys alone, never with none. */
    private IDTokenValidator validator(OIDCProviderMetadata metadata) throws GeneralException {
        OIDCClientMetadata wishes = new OIDCClientMetadata();
        wishes.setIDTokenJWSAlg(algorithm(metadata));
        OIDCClientInformation us =
                new OIDCClientInformation(
                        new ClientID(client.id()),
                        new Date(0),
                        wishes,
                        new Secret(client.secret()));
        return IDTokenValidator.create(metadata, us);
    }

    private static JWSAlgorithm algorithm(OIDCProviderMetadata metadata) {
        return metadata.getIDTokenJWSAlgs().stream()
                .filter(JWSAlgorithm.Family.SIGNATURE::contains)
                .findFirst()
                .orElse(JWSAlgorithm.RS256);
    }

    record Provider(OIDCProviderMetadata metadata, IDTokenValidator validator) {}
}
