package io.huni.application.lead;

import io.huni.application.shared.Table;
import io.huni.application.shared.Table.Kind;
import io.huni.domain.lead.CustomField;

import java.util.Optional;

/** A column that an export of leads can have. */
public sealed interface ExportColumn {
    Table.Column column();

    default String key() {
        return column().key();
    }

    /** What every lead has. */
    record Of(LeadColumn lead) implements ExportColumn {
        @Override
        public Table.Column column() {
            return new Table.Column(lead.key(), lead.kind(), Optional.empty());
        }
    }

    /** A field of the organisation, called {@code custom.<key>}. */
    record Own(CustomField field) implements ExportColumn {
        static final String PREFIX = "custom.";

        @Override
        public Table.Column column() {
            return new Table.Column(
                    PREFIX + field.key(), kind(field.type()), Optional.of(field.label()));
        }

        private static Kind kind(CustomField.Type type) {
            return switch (type) {
                case NUMBER -> Kind.NUMBER;
                case BOOLEAN -> Kind.TRUTH;
                case TEXT, CHOICE, DATE -> Kind.TEXT;
            };
        }
    }
}
