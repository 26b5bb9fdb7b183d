package io.huni.sandbox.graph;

import io.huni.sandbox.world.Lead;
import io.huni.sandbox.world.World.Position;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;

/** Opaque cursors as Meta hands them out. */
final class Cursor {
    private Cursor() {}

    static String of(Lead lead) {
        return encoded(lead.createdAt().getEpochSecond() + ":" + lead.number());
    }

    static Position position(String cursor) {
        String[] parts = decoded(cursor).split(":", -1);
        if (parts.length != 2) {
            throw invalid();
        }
        return new Position(Instant.ofEpochSecond(number(parts[0])), number(parts[1]));
    }

    static String ofIndex(int index) {
        return encoded(String.valueOf(index));
    }

    static int index(String cursor) {
        return Math.toIntExact(number(decoded(cursor)));
    }

    private static String encoded(String plain) {
        return Base64.getUrlEncoder()
                .encodeToString(("QVFI" + plain).getBytes(StandardCharsets.UTF_8));
    }

    private static String decoded(String cursor) {
        try {
            return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8)
                    .substring(4);
        } catch (IllegalArgumentException | StringIndexOutOfBoundsException malformed) {
            throw invalid();
        }
    }

    private static long number(String digits) {
        if (!digits.matches("\\d{1,18}")) {
            throw invalid();
        }
        return Long.parseLong(digits);
    }

    private static GraphError invalid() {
        return GraphError.parameter("Invalid cursor");
    }
}
