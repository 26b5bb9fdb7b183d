package io.huni.domain.imports;

import io.huni.domain.shared.ErrorKey;

/** Refusals around imports and what is wrong with rows. */
public enum ImportErrorKey implements ErrorKey {
    /** The file is neither text with a separator nor XLSX. */
    FILE_UNKNOWN("imports.file-unknown", Kind.RULE),
    /** It holds no row of data. */
    FILE_EMPTY("imports.file-empty", Kind.RULE),
    /** No part {@code file} came. */
    FILE_MISSING("imports.file-missing", Kind.RULE),
    /** It begins like XLSX and cannot be read. */
    FILE_BROKEN("imports.file-broken", Kind.RULE),
    /** Parameter {@code maximum}, in MiB: more than that when unpacked. */
    FILE_SWELLS("imports.file-swells", Kind.RULE),
    /** Parameter {@code maximum}. */
    TOO_MANY_ROWS("imports.too-many-rows", Kind.RULE),
    /** Parameter {@code maximum}. */
    TOO_MANY_COLUMNS("imports.too-many-columns", Kind.RULE),
    /** Parameters {@code row} and {@code maximum}: a cell is longer than any cell should be. */
    CELL_TOO_LONG("imports.cell-too-long", Kind.RULE),
    /** Parameter {@code row}: a quote is opened and never closed. */
    QUOTE_OPEN("imports.quote-open", Kind.RULE),
    /** Parameter {@code sheet}: no such sheet. */
    SHEET_UNKNOWN("imports.sheet-unknown", Kind.RULE),
    /** Neither a name, a phone, an e-mail nor an id is mapped. */
    NOTHING_MAPPED("imports.nothing-mapped", Kind.RULE),
    /** Parameter {@code target}: two columns go to the same place. */
    TARGET_TWICE("imports.target-twice", Kind.RULE),
    /** Its work is going on. */
    BUSY("imports.busy", Kind.CONFLICT),
    /** It was taken over already. */
    CLOSED("imports.closed", Kind.CONFLICT),
    /** The mapping of now was not checked yet. */
    NOT_CHECKED("imports.not-checked", Kind.CONFLICT),
    /** No row is left that could be taken. */
    NOTHING_TO_TAKE("imports.nothing-to-take", Kind.CONFLICT),
    /** A lead came of the row and is still there: it is mended there. */
    ROW_TAKEN("imports.row-taken", Kind.CONFLICT),
    /** Neither name, e-mail, phone nor id in the row. */
    ROW_ANONYMOUS("imports.row-anonymous", Kind.RULE),
    /** Parameter {@code count}: cells behind the last column; a quote or separator is amiss. */
    CELLS_TOO_MANY("imports.cells-too-many", Kind.RULE),
    /** Parameter {@code value}: not a moment in the chosen order of day, month and year. */
    DATE_UNREADABLE("imports.date-unreadable", Kind.RULE),
    /** Parameter {@code value}: a lead cannot have come in on a day that is yet to come. */
    DATE_AHEAD("imports.date-ahead", Kind.RULE),
    /** Parameter {@code value}. */
    STATUS_UNKNOWN("imports.status-unknown", Kind.RULE),
    /** Parameter {@code value}. */
    SOURCE_UNKNOWN("imports.source-unknown", Kind.RULE),
    /** Parameter {@code value}: no such distributor for the importer. */
    DISTRIBUTOR_UNKNOWN("imports.distributor-unknown", Kind.RULE),
    /** Parameter {@code value}: no such person for the importer, or two of that name. */
    ASSIGNEE_UNKNOWN("imports.assignee-unknown", Kind.RULE),
    /** Parameter {@code value}: the person could not see a lead of the row's distributor. */
    ASSIGNEE_BLIND("imports.assignee-blind", Kind.RULE),
    /** Parameter {@code value}: the person could not see the lead that the row has changed. */
    ASSIGNMENT_LEFT_OUT("imports.assignment-left-out", Kind.RULE),
    /** Parameters {@code value} and {@code field}: not of the custom field's type. */
    VALUE_UNFIT("imports.value-unfit", Kind.RULE),
    /** Parameter {@code value}: no phone could have the number. */
    PHONE_UNUSABLE("imports.phone-unusable", Kind.RULE),
    /** Parameter {@code value}. */
    EMAIL_UNUSABLE("imports.email-unusable", Kind.RULE),
    /** Parameter {@code maximum}, in characters. */
    TEXT_TOO_LONG("imports.text-too-long", Kind.RULE),
    /** The same person stands further up in the file. */
    TWICE_IN_FILE("imports.twice-in-file", Kind.RULE),
    /** The person is a lead already. */
    KNOWN_ALREADY("imports.known-already", Kind.RULE),
    /** Everything was so already. */
    NOTHING_NEW("imports.nothing-new", Kind.RULE);

    private final String key;
    private final Kind kind;

    ImportErrorKey(String key, Kind kind) {
        this.key = key;
        this.kind = kind;
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
