package io.huni.domain.connection;

import io.huni.domain.shared.ConnectionId;
import io.huni.domain.shared.DistributorId;
import io.huni.domain.shared.MetaId;
import io.huni.domain.shared.Require;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * A distributor's access to one Meta page and those of its forms that bring leads.
 *
 * @param forms none means every form of the page, also those that are made later
 * @param syncInterval one minute to one day
 * @param adAccount asked for its spending, to notice money without leads
 */
public record Connection(
        ConnectionId id,
        DistributorId distributor,
        String name,
        MetaId page,
        List<MetaId> forms,
        Duration syncInterval,
        boolean active,
        Optional<MetaId> adAccount,
        int version) {
    private static final int LONGEST_NAME = 120;
    private static final int DAY_IN_MINUTES = 24 * 60;

    public Connection {
        name = Require.line("name", name, LONGEST_NAME);
        forms = List.copyOf(forms);
        Require.between(
                "syncIntervalMinutes",
                Math.clamp(syncInterval.toMinutes(), 0, Integer.MAX_VALUE),
                1,
                DAY_IN_MINUTES);
    }

    public boolean reads(MetaId form) {
        return forms.isEmpty() || forms.contains(form);
    }

    /** The same, switched on or off. */
    public Connection switchedTo(boolean on) {
        return new Connection(
                id, distributor, name, page, forms, syncInterval, on, adAccount, version);
    }
}
