package io.huni.domain.lead;

import io.huni.domain.shared.ErrorKey;
import io.huni.domain.shared.Refused;

import java.util.Map;

/** Refusals around leads. */
public enum LeadErrorKey implements ErrorKey {
    /** Neither name nor e-mail nor phone. */
    CONTACT_MISSING("lead.contact-missing", Kind.RULE),
    /** Parameter {@code target}: no such target of a question. */
    TARGET_UNKNOWN("lead.target-unknown", Kind.MALFORMED),
    /** Parameter {@code source}: a person or program may only hand in API and MANUAL leads. */
    SOURCE_NOT_YOURS("lead.source-not-yours", Kind.RULE),
    /** Another custom field has the key. */
    CUSTOM_FIELD_TAKEN("lead.custom-field-taken", Kind.CONFLICT),
    /** Parameter {@code field}: a mapping names a custom field that is not there. */
    CUSTOM_FIELD_UNKNOWN("lead.custom-field-unknown", Kind.RULE),
    /** A lead is lost for a reason. */
    REASON_MISSING("lead.reason-missing", Kind.RULE),
    /** Nobody who may work is known by that id, or not to the caller. */
    ASSIGNEE_UNKNOWN("lead.assignee-unknown", Kind.RULE),
    /** Whoever shall have it could not see it: the role or the distributor does not reach it. */
    ASSIGNEE_BLIND("lead.assignee-blind", Kind.RULE),
    /** The action would change nothing. */
    UNCHANGED("lead.unchanged", Kind.RULE),
    /** It lies in the trash. */
    IN_TRASH("lead.in-trash", Kind.RULE),
    /** Converted, lost or a test: it stays with its distributor. */
    CLOSED("lead.closed", Kind.RULE),
    /** The distributor has it already. */
    AT_DISTRIBUTOR("lead.at-distributor", Kind.RULE),
    /** Somebody has worked on it since. */
    CHANGED_SINCE("lead.changed-since", Kind.CONFLICT),
    /** Somebody else's change, or too old to be taken back. */
    NOT_UNDOABLE("lead.not-undoable", Kind.CONFLICT),
    /** Parameters {@code expected} and {@code actual}: another number of leads matches now. */
    SELECTION_CHANGED("lead.selection-changed", Kind.CONFLICT),
    /** Parameter {@code maximum}: more leads than one job takes. */
    SELECTION_TOO_LARGE("lead.selection-too-large", Kind.RULE),
    /** As many exports run as the database may serve at once. */
    EXPORTS_BUSY("lead.exports-busy", Kind.THROTTLED);

    private final String key;
    private final Kind kind;

    LeadErrorKey(String key, Kind kind) {
        this.key = key;
        this.kind = kind;
    }

    static Refused targetUnknown(String target) {
        return new Refused(TARGET_UNKNOWN, Map.of("target", target));
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
