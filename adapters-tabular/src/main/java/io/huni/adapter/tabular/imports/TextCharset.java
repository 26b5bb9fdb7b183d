package io.huni.adapter.tabular.imports;

import io.huni.domain.imports.ImportErrorKey;
import io.huni.domain.shared.Refused;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * In which characters a text is written: its mark says so, or zero bytes betray UTF-16, or it is
 * valid UTF-8; what is none of them was written by a Turkish Windows.
 *
 * @param name as people call it
 * @param mark bytes at the beginning that are no text
 */
record TextCharset(Charset charset, String name, int mark) {
    private static final Charset TURKISH_WINDOWS = Charset.forName("windows-1254");
    private static final int LOOK = 4_096;
    private static final int PIECE = 64 * 1_024;
    private static final int MARK_8 = 3;
    private static final int MARK_16 = 2;

    static TextCharset of(Path file) throws IOException {
        byte[] head;
        try (InputStream bytes = Files.newInputStream(file)) {
            head = bytes.readNBytes(LOOK);
        }
        if (startsWith(head, 0xEF, 0xBB, 0xBF)) {
            return new TextCharset(StandardCharsets.UTF_8, "UTF-8", MARK_8);
        }
        if (startsWith(head, 0xFF, 0xFE)) {
            return new TextCharset(StandardCharsets.UTF_16LE, "UTF-16", MARK_16);
        }
        if (startsWith(head, 0xFE, 0xFF)) {
            return new TextCharset(StandardCharsets.UTF_16BE, "UTF-16", MARK_16);
        }
        return unmarked(file, head);
    }

    private static TextCharset unmarked(Path file, byte[] head) throws IOException {
        int even = zeros(head, 0);
        int odd = zeros(head, 1);
        if (even == 0 && odd > head.length / 4) {
            return new TextCharset(StandardCharsets.UTF_16LE, "UTF-16", 0);
        }
        if (odd == 0 && even > head.length / 4) {
            return new TextCharset(StandardCharsets.UTF_16BE, "UTF-16", 0);
        }
        if (even + odd > 0 || isBinary(head)) {
            throw new Refused(ImportErrorKey.FILE_UNKNOWN);
        }
        return isUtf8(file)
                ? new TextCharset(StandardCharsets.UTF_8, "UTF-8", 0)
                : new TextCharset(TURKISH_WINDOWS, "Windows-1254", 0);
    }

    private static boolean startsWith(byte[] head, int... mark) {
        for (int at = 0; at < mark.length; at++) {
            if (head.length <= at || (head[at] & 0xFF) != mark[at]) {
                return false;
            }
        }
        return true;
    }

    private static int zeros(byte[] head, int from) {
        int zeros = 0;
        for (int at = from; at < head.length; at += 2) {
            zeros += head[at] == 0 ? 1 : 0;
        }
        return zeros;
    }

    /** Texts have tabs and line breaks, and next to no other control characters. */
    private static boolean isBinary(byte[] head) {
        int controls = 0;
        for (byte one : head) {
            boolean text = one == '\t' || one == '\n' || one == '\r' || (one & 0xFF) >= ' ';
            controls += text ? 0 : 1;
        }
        return controls > head.length / 100 || startsWith(head, '%', 'P', 'D', 'F');
    }

    private static boolean isUtf8(Path file) throws IOException {
        CharsetDecoder decoder =
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.allocate(PIECE);
        CharBuffer characters = CharBuffer.allocate(PIECE);
        try (InputStream input = Files.newInputStream(file)) {
            boolean end = false;
            while (!end) {
                int count = input.read(bytes.array(), bytes.position(), bytes.remaining());
                end = count < 0;
                bytes.position(bytes.position() + Math.max(0, count)).flip();
                CoderResult result = decoder.decode(bytes, characters.clear(), end);
                if (result.isError()) {
                    return false;
                }
                bytes.compact();
            }
        }
        return true;
    }
}
