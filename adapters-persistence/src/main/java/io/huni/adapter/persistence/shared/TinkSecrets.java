package io.huni.adapter.persistence.shared;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;

import io.huni.application.shared.Secrets;

import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.GeneralSecurityException;

/** AES-256-GCM with the owner as associated data, by Google Tink. */
final class TinkSecrets implements Secrets {
    private final SecretsSettings settings;
    private final KeysetHandle keys;
    private final Aead aead;

    private TinkSecrets(SecretsSettings settings, KeysetHandle keys)
            throws GeneralSecurityException {
        this.settings = settings;
        this.keys = keys;
        aead = keys.getPrimitive(RegistryConfiguration.get(), Aead.class);
    }

    static TinkSecrets of(SecretsSettings settings) {
        try {
            AeadConfig.register();
            return new TinkSecrets(settings, keys(settings));
        } catch (GeneralSecurityException unreadable) {
            throw new IllegalStateException(
                    "The keyset of %s is damaged or no AEAD keyset. Put back the right one: without it no stored token can be read."
                            .formatted(settings),
                    unreadable);
        }
    }

    @Override
    public byte[] seal(String plain, String owner) {
        try {
            return aead.encrypt(bytes(plain), bytes(owner));
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("A secret cannot be sealed", failure);
        }
    }

    @Override
    public String open(byte[] sealed, String owner) {
        try {
            return new String(aead.decrypt(sealed, bytes(owner)), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("A secret of " + owner + " does not open", failure);
        }
    }

    /** A key of the environment is in the hands of whoever starts the program. */
    @Override
    public Mono<Boolean> keyAtHand() {
        return settings.keyset().isPresent()
                ? Mono.just(true)
                : Mono.fromCallable(this::isKept).subscribeOn(Schedulers.boundedElastic());
    }

    private boolean isKept() {
        try {
            return read(Files.readString(settings.file()).strip()).equalsKeyset(keys);
        } catch (IOException | GeneralSecurityException unreadable) {
            return false;
        }
    }

    private static KeysetHandle keys(SecretsSettings settings) throws GeneralSecurityException {
        if (settings.keyset().isPresent()) {
            return read(settings.keyset().get());
        }
        SecretFile file = new SecretFile(settings.file());
        KeysetHandle kept = read(file.readOrMake(TinkSecrets::fresh));
        return settings.rotate() ? rotated(kept, file) : kept;
    }

    private static KeysetHandle rotated(KeysetHandle kept, SecretFile file)
            throws GeneralSecurityException {
        KeysetHandle rotated =
                KeysetHandle.newBuilder(kept)
                        .addEntry(
                                KeysetHandle.generateEntryFromParameters(
                                                PredefinedAeadParameters.AES256_GCM)
                                        .withRandomId()
                                        .makePrimary())
                        .build();
        file.replace(write(rotated));
        return rotated;
    }

    private static String fresh() {
        try {
            return write(KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM));
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("A key cannot be made", failure);
        }
    }

    private static KeysetHandle read(String keyset) throws GeneralSecurityException {
        return TinkJsonProtoKeysetFormat.parseKeyset(keyset, InsecureSecretKeyAccess.get());
    }

    private static String write(KeysetHandle keys) throws GeneralSecurityException {
        return TinkJsonProtoKeysetFormat.serializeKeyset(keys, InsecureSecretKeyAccess.get());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
