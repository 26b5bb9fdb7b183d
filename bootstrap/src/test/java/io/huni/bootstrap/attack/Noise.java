package io.huni.bootstrap.attack;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Chance, and odd things to choose from. The same seed makes the same. */
final class Noise {
    /** How workbooks, archives, documents and old workbooks begin. */
    private static final List<byte[]> MAGIC =
            List.of(
                    new byte[] {'P', 'K', 3, 4},
                    new byte[] {0x1f, (byte) 0x8b, 8, 0},
                    new byte[] {'%', 'P', 'D', 'F'},
                    new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0});

    private final Random random;
    private final Ids ids;

    Noise(long seed, Ids ids) {
        this.random = new Random(seed);
        this.ids = ids;
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    String text() {
        return oneOf(OddTexts.ALL);
    }

    /** A record that is there, mostly. */
    String id() {
        return id("");
    }

    String id(String collection) {
        if (chance(80)) {
            return ids.oneOf(chance(95) ? collection : "", random);
        }
        return chance(60) ? new UUID(random.nextLong(), random.nextLong()).toString() : text();
    }

    /** Around nought, mostly near it. */
    double number() {
        return random.nextGaussian();
    }

    long below(long bound) {
        return random.nextLong(bound);
    }

    /** What somebody may take for a file of leads. */
    byte[] file() {
        StringBuilder rows = new StringBuilder(chance(20) ? "\ufeff" : "");
        char separator = oneOf(List.of(',', ';', '\t', '|'));
        int columns = 1 + below(5);
        for (int row = below(20); row >= 0; row--) {
            for (int column = 0; column < columns; column++) {
                rows.append(column == 0 ? "" : separator).append(cell());
            }
            rows.append(chance(90) ? "\n" : "\r\n");
        }
        byte[] file = rows.toString().getBytes(StandardCharsets.UTF_8);
        if (chance(10) && file.length > 4) {
            System.arraycopy(oneOf(MAGIC), 0, file, 0, 4);
        }
        return file;
    }

    private String cell() {
        String text = chance(40) ? oneOf(List.of("Ad Soyad", "Telefon", "0555 730 14 09")) : text();
        return chance(30) ? '"' + text.replace("\"", chance(90) ? "\"\"" : "\"") + '"' : text;
    }
}
