package io.huni.adapter.persistence.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

class TinkSecretsTest {
    private static final String TOKEN = "EAAB-token-ığüşöç";
    private static final String OWNER = "connection:1:access_token";

    @TempDir Path home;

    @Test
    void opensWhatItSealedForTheSameOwnerAlsoAfterARestart() {
        byte[] sealed = secrets().seal(TOKEN, OWNER);

        assertThat(secrets().open(sealed, OWNER)).isEqualTo(TOKEN);
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("EAAB");
    }

    @Test
    void keepsASecretShutThatWasMovedToAnotherOwner() {
        byte[] sealed = secrets().seal(TOKEN, OWNER);

        assertThatThrownBy(() -> secrets().open(sealed, "connection:2:access_token"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageNotContaining(TOKEN);
    }

    @Test
    void keepsASecretShutThatWasChanged() {
        byte[] sealed = secrets().seal(TOKEN, OWNER);
        sealed[sealed.length - 1] ^= 1;

        assertThatThrownBy(() -> secrets().open(sealed, OWNER))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void makesTheKeyFileForItsOwnerOnly() throws IOException {
        secrets();

        Path file = SecretsSettings.in(home).file();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void opensOldSecretsAfterRotationAndSealsNewOnesWithTheNewKey() throws IOException {
        byte[] old = secrets().seal(TOKEN, OWNER);
        String before = Files.readString(SecretsSettings.in(home).file());

        SecretsSettings rotate =
                new SecretsSettings(Optional.empty(), SecretsSettings.in(home).file(), true);
        byte[] fresh = TinkSecrets.of(rotate).seal(TOKEN, OWNER);

        assertThat(secrets().open(old, OWNER)).isEqualTo(TOKEN);
        assertThat(secrets().open(fresh, OWNER)).isEqualTo(TOKEN);
        TinkSecrets onlyOld = TinkSecrets.of(new SecretsSettings(Optional.of(before), home, false));
        assertThatThrownBy(() -> onlyOld.open(fresh, OWNER))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void missesAKeyThatTheNextStartWouldNotFind() throws IOException {
        TinkSecrets secrets = secrets();
        Path file = SecretsSettings.in(home).file();
        String kept = Files.readString(file);
        assertThat(secrets.keyAtHand().block()).isTrue();

        Files.delete(file);
        assertThat(secrets.keyAtHand().block()).isFalse();
        Files.writeString(file, "{}");
        assertThat(secrets.keyAtHand().block()).isFalse();
        Files.writeString(file, kept);
        assertThat(secrets.keyAtHand().block()).isTrue();
    }

    @Test
    void missesItsKeyWhereAnotherOneStands() throws IOException {
        TinkSecrets secrets = secrets();
        Path file = SecretsSettings.in(home).file();
        Files.delete(file);

        TinkSecrets.of(SecretsSettings.in(home));

        assertThat(secrets.keyAtHand().block()).isFalse();
    }

    @Test
    void hasItsKeyAtHandAfterARotationAndInTheEnvironment() throws IOException {
        secrets();
        Path file = SecretsSettings.in(home).file();
        Optional<String> environment = Optional.of(Files.readString(file));

        assertThat(
                        TinkSecrets.of(new SecretsSettings(environment, home, false))
                                .keyAtHand()
                                .block())
                .isTrue();
        assertThat(
                        TinkSecrets.of(new SecretsSettings(Optional.empty(), file, true))
                                .keyAtHand()
                                .block())
                .isTrue();
    }

    @Test
    void saysWhatToDoWhenTheKeysetIsDamaged() throws IOException {
        secrets();
        Files.writeString(SecretsSettings.in(home).file(), "{}");

        assertThatThrownBy(this::secrets)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("keyset.json")
                .hasMessageContaining("Put back the right one");
    }

    private TinkSecrets secrets() {
        return TinkSecrets.of(SecretsSettings.in(home));
    }
}
