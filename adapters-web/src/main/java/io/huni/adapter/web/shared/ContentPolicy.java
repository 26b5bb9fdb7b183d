package io.huni.adapter.web.shared;

/** What a page of ours may load and run. */
public final class ContentPolicy {
    /** The header's name. */
    public static final String HEADER = "Content-Security-Policy";

    /** For everything that is no page of the SPA. */
    public static final String WITHOUT_STYLES = policy("");

    private ContentPolicy() {}

    /** For the SPA's page: style elements that carry the nonce are its own. */
    public static String withNonce(String nonce) {
        return policy(" 'nonce-" + nonce + "'");
    }

    /** For a document that loads nothing: the style element of this hash is its only look. */
    public static String ofDocument(String styleHash) {
        return "default-src 'none'; style-src '"
                + styleHash
                + "'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'; sandbox";
    }

    private static String policy(String styles) {
        return "default-src 'self'; script-src 'self'; style-src 'self'"
                + styles
                + "; img-src 'self' data:; connect-src 'self'; frame-ancestors 'none';"
                + " base-uri 'none'; form-action 'self'; object-src 'none'";
    }
}
