package io.huni.application.shared;

import reactor.core.publisher.Mono;

import java.nio.charset.StandardCharsets;

/** The secrets of tests: they lie open, with the owner before them. */
public final class PlainSecrets implements Secrets {
    private volatile boolean keyAtHand = true;

    /** As if somebody had deleted the key file. */
    public void loseKey() {
        keyAtHand = false;
    }

    @Override
    public byte[] seal(String plain, String owner) {
        return (owner + "=" + plain).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String open(byte[] sealed, String owner) {
        String text = new String(sealed, StandardCharsets.UTF_8);
        if (!text.startsWith(owner + "=")) {
            throw new IllegalStateException("A secret of " + owner + " does not open");
        }
        return text.substring(owner.length() + 1);
    }

    @Override
    public Mono<Boolean> keyAtHand() {
        return Mono.fromSupplier(() -> keyAtHand);
    }
}
