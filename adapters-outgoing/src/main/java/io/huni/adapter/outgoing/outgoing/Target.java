package io.huni.adapter.outgoing.outgoing;

import io.huni.domain.outgoing.CallFault;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An address that was read strictly: what different programs read differently is none.
 *
 * @param host in lower case; of IPv6 without brackets
 * @param path with the query, never empty
 */
record Target(boolean secure, String host, int port, String path) {
    private static final int HTTPS = 443;
    private static final int HTTP = 80;
    private static final int LAST_PORT = 65_535;

    /** Names as the name service has them; numbers that are no IPv4 address are none. */
    private static final Pattern NAME =
            Pattern.compile("(?=.*[a-z])([a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9])?\\.)*[a-z0-9-]{1,63}");

    private static final Pattern FOUR =
            Pattern.compile("(0|[1-9]\\d{0,2})(\\.(0|[1-9]\\d{0,2})){3}");
    private static final Pattern SIX = Pattern.compile("[0-9a-f:.]*:[0-9a-f:.]*");
    private static final Pattern NUMBERS =
            Pattern.compile("(0x[0-9a-f]*|\\d+)(\\..*)?|.*\\.(0x[0-9a-f]*|\\d+)");

    static Target of(String url) throws Unfit {
        try {
            return of(new URI(url));
        } catch (URISyntaxException malformed) {
            throw new Unfit(CallFault.ADDRESS_MALFORMED);
        }
    }

    private static Target of(URI uri) throws Unfit {
        boolean secure = "https".equalsIgnoreCase(uri.getScheme());
        String host = uri.getHost();
        if (!secure && !"http".equalsIgnoreCase(uri.getScheme())
                || host == null
                || uri.getRawUserInfo() != null
                || uri.getPort() == 0
                || uri.getPort() > LAST_PORT) {
            throw new Unfit(CallFault.ADDRESS_MALFORMED);
        }
        int standard = secure ? HTTPS : HTTP;
        return new Target(
                secure,
                checked(host.toLowerCase(Locale.ROOT)),
                uri.getPort() < 0 ? standard : uri.getPort(),
                path(uri));
    }

    private static String checked(String host) throws Unfit {
        String bare =
                host.startsWith("[") && host.endsWith("]")
                        ? host.substring(1, host.length() - 1)
                        : host;
        boolean literal =
                bare.length() == host.length()
                        ? FOUR.matcher(bare).matches()
                        : SIX.matcher(bare).matches();
        if (!literal && (!NAME.matcher(bare).matches() || NUMBERS.matcher(bare).matches())) {
            throw new Unfit(CallFault.ADDRESS_MALFORMED);
        }
        return bare;
    }

    private static String path(URI uri) {
        String path = uri.getRawPath() == null ? "" : uri.getRawPath();
        String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        return (path.startsWith("/") ? path : "/" + path) + query;
    }

    boolean isLiteral() {
        return FOUR.matcher(host).matches() || SIX.matcher(host).matches();
    }

    /** As the header Host says it. */
    String authority() {
        String shown = host.contains(":") ? "[" + host + "]" : host;
        return port == (secure ? HTTPS : HTTP) ? shown : shown + ":" + port;
    }

    /** Nobody is called. */
    static final class Unfit extends Exception {
        private static final long serialVersionUID = 1L;

        private final CallFault fault;

        Unfit(CallFault fault) {
            super(fault.key(), null, false, false);
            this.fault = fault;
        }

        CallFault fault() {
            return fault;
        }
    }
}
