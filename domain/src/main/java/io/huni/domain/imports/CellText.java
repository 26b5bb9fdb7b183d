package io.huni.domain.imports;

import io.huni.domain.shared.Legible;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of a cell without what programs put around it. */
final class CellText {
    /** {@code l:} a lead, {@code p:} a phone, {@code f:} a form, and so on, as Meta marks them. */
    private static final Pattern META_MARK = Pattern.compile("(?:l|p|f|c|as|ag|ad|z):(?=\\S)");

    /** How exports keep a spreadsheet from taking a text for a formula. */
    private static final Pattern QUOTED_FORMULA =
            Pattern.compile("'[=+\\-@\\t\\r\\uff1d\\uff0b\\uff0d\\uff20]");

    private CellText() {}

    static String plain(String cell, TargetField field) {
        String text = Legible.of(cell).strip();
        if (QUOTED_FORMULA.matcher(text).lookingAt()) {
            text = text.substring(1);
        }
        return carriesMark(field) ? withoutMark(text) : text;
    }

    private static boolean carriesMark(TargetField field) {
        return switch (field) {
            case PHONE, EXTERNAL_ID, CAMPAIGN_ID, AD_SET_ID, AD_ID, FORM_ID -> true;
            default -> false;
        };
    }

    static String withoutMark(String text) {
        Matcher mark = META_MARK.matcher(text);
        return mark.lookingAt() ? text.substring(mark.end()).strip() : text;
    }

    /** Whether Meta's own export wrote it: an id with the mark of its kind. */
    static boolean hasMark(String text, String mark) {
        return text.startsWith(mark + ":") && text.length() > mark.length() + 1;
    }
}
