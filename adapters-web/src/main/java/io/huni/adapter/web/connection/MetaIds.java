package io.huni.adapter.web.connection;

import io.huni.adapter.web.shared.Fields;
import io.huni.domain.shared.MetaId;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

/** Reads Meta's ids and a connection's numbers as forms send them. */
final class MetaIds {
    private static final String ACCOUNT_PREFIX = "act_";
    private static final int MOST_FORMS = 500;

    private MetaIds() {}

    static List<MetaId> forms(List<String> ids) {
        if (ids.size() > MOST_FORMS) {
            throw Fields.unknown("formIds", ids.size() + " ×");
        }
        return IntStream.range(0, ids.size())
                .mapToObj(at -> Fields.required("formIds/" + at, ids.get(at), MetaId::new))
                .distinct()
                .toList();
    }

    /** Meta shows ad accounts with a prefix that is no part of the id. */
    static MetaId account(String id) {
        String plain = id.strip();
        return new MetaId(
                plain.startsWith(ACCOUNT_PREFIX)
                        ? plain.substring(ACCOUNT_PREFIX.length())
                        : plain);
    }

    static Duration minutes(Integer minutes) {
        return Duration.ofMinutes(minutes);
    }
}
