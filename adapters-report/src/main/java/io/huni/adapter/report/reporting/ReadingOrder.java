package io.huni.adapter.report.reporting;

import java.text.Bidi;

/** Puts a line into the order in which it is drawn, from left to right. */
final class ReadingOrder {
    private static final String BRACKETS = "()[]{}<>«»‹›";

    private ReadingOrder() {}

    static boolean needed(String line) {
        return Bidi.requiresBidi(line.toCharArray(), 0, line.length());
    }

    /** Of a line that runs the way of its first letter that has one. */
    static String drawn(String line) {
        Bidi bidi = new Bidi(line, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        int count = bidi.getRunCount();
        byte[] levels = new byte[count];
        String[] runs = new String[count];
        for (int run = 0; run < count; run++) {
            levels[run] = (byte) bidi.getRunLevel(run);
            String text = line.substring(bidi.getRunStart(run), bidi.getRunLimit(run));
            runs[run] = levels[run] % 2 == 0 ? text : turned(text);
        }
        Bidi.reorderVisually(levels, 0, runs, 0, count);
        return String.join("", runs);
    }

    private static String turned(String text) {
        StringBuilder turned = new StringBuilder(text).reverse();
        for (int at = 0; at < turned.length(); at++) {
            int bracket = BRACKETS.indexOf(turned.charAt(at));
            if (bracket >= 0) {
                turned.setCharAt(at, BRACKETS.charAt(bracket ^ 1));
            }
        }
        return turned.toString();
    }
}
