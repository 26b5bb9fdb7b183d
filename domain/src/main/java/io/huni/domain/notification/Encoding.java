package io.huni.domain.notification;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Writes a value so that it stays one value where it stands, whatever it holds. */
final class Encoding {
    private static final int FIRST_PRINTABLE = 0x20;
    private static final int LAST_ASCII = 0x7e;

    private Encoding() {}

    /** In addresses and forms; a blank as {@code %20}, which both understand. */
    static String percent(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** Between the quotes of a JSON text. */
    static String json(String value) {
        StringBuilder text = new StringBuilder();
        value.chars().forEach(each -> json(text, (char) each));
        return text.toString();
    }

    private static void json(StringBuilder text, char each) {
        switch (each) {
            case '"', '\\' -> text.append('\\').append(each);
            case '\n' -> text.append("\\n");
            default -> {
                if (each < FIRST_PRINTABLE) {
                    text.append("\\u%04x".formatted((int) each));
                } else {
                    text.append(each);
                }
            }
        }
    }

    /** In the text or an attribute of XML. */
    static String xml(String value) {
        return value.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&apos;");
    }

    /** In a header, which has one line of ASCII. */
    static String header(String value) {
        StringBuilder text = new StringBuilder();
        value.chars()
                .filter(each -> each >= FIRST_PRINTABLE && each <= LAST_ASCII)
                .forEach(each -> text.append((char) each));
        return text.toString();
    }
}
