package io.huni.adapter.web.lead;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.util.Arrays;
import java.util.stream.Collectors;

/** What the audit trail is told of an export: everything but whom somebody searched for. */
final class SaidOfExport {
    private SaidOfExport() {}

    /**
     * A name or telephone in the trail would outlive its lead, so of a search only its length
     * stays.
     *
     * @param asked parameters as they stand in an address
     */
    static String of(String asked) {
        return Arrays.stream(asked.split("&"))
                .map(SaidOfExport::parameter)
                .collect(Collectors.joining("&"));
    }

    private static String parameter(String said) {
        int equals = said.indexOf('=');
        return equals >= 0 && "q".equals(decoded(said.substring(0, equals)))
                ? "searched=" + decoded(said.substring(equals + 1)).length()
                : said;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, UTF_8);
    }
}
