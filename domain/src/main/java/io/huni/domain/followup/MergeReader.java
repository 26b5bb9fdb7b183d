package io.huni.domain.followup;

import io.huni.domain.followup.MergePiece.Broken;
import io.huni.domain.followup.MergePiece.Slot;
import io.huni.domain.followup.MergePiece.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes a text apart: {@code {key}}, <code>{key|fallback}</code>, and everything else. */
final class MergeReader {
    private static final Pattern BRACE =
            Pattern.compile("\\\\[\\\\{}]|\\{([^{}|\\n]*)(?:\\|([^{}\\n]*))?}|\\{");
    private static final Pattern KEY = Pattern.compile("[a-z][a-z_]*|custom\\.[A-Za-z0-9_.-]+");

    private MergeReader() {}

    static List<MergePiece> pieces(String text) {
        List<MergePiece> pieces = new ArrayList<>();
        Matcher brace = BRACE.matcher(text);
        int from = 0;
        while (brace.find()) {
            if (text.charAt(brace.start()) == '{') {
                pieces.add(new Words(text.substring(from, brace.start())));
                pieces.add(piece(brace));
                from = brace.end();
            }
        }
        pieces.add(new Words(text.substring(from)));
        return pieces;
    }

    private static MergePiece piece(Matcher brace) {
        String key = brace.group(1) == null ? "" : brace.group(1).strip();
        String fallback = brace.group(2) == null ? "" : brace.group(2).strip();
        return KEY.matcher(key).matches()
                ? new Slot(brace.group(), key, fallback, brace.start())
                : new Broken(brace.group(), brace.start());
    }
}
