package io.huni.application.system;

import io.huni.application.connection.CheckSecrets;
import io.huni.application.live.OpenLiveChannel;
import io.huni.application.system.port.Figures;

/** Builds the use cases of the system page. */
public final class SystemUseCases {
    private SystemUseCases() {}

    public static SystemQueries systemQueries(
            Figures figures,
            OpenLiveChannel live,
            CheckSecrets checkSecrets,
            SystemSettings settings) {
        return new SystemQueriesService(figures, live, checkSecrets, settings);
    }
}
