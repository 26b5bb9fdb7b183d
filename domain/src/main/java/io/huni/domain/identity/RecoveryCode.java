package io.huni.domain.identity;

import java.util.HexFormat;
import java.util.Locale;

/**
 * Opens an account once when the phone is lost: 80 random bits as four groups of four letters and
 * digits. Its text form shows nothing.
 */
public record RecoveryCode(String plain) {
    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";
    private static final int LENGTH = 16;
    private static final int GROUP = 4;

    /**
     * @param digest of a random secret, at least 16 bytes in hex
     */
    public static RecoveryCode from(String digest) {
        byte[] random = HexFormat.of().parseHex(digest);
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            code.append(i > 0 && i % GROUP == 0 ? "-" : "");
            code.append(LETTERS.charAt(random[i] & 31));
        }
        return new RecoveryCode(code.toString());
    }

    /** What a person has typed: without groups and spaces, in small letters. */
    public static String folded(String typed) {
        return typed.toLowerCase(Locale.ROOT).replaceAll("[\\s-]", "");
    }

    @Override
    public String toString() {
        return "RecoveryCode[…]";
    }
}
