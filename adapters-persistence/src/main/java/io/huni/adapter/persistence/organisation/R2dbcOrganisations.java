package io.huni.adapter.persistence.organisation;

import static io.huni.adapter.persistence.shared.Columns.required;

import io.huni.application.organisation.port.Organisations;
import io.huni.domain.organisation.Organisation;
import io.huni.domain.shared.Language;
import io.r2dbc.spi.Readable;

import org.springframework.r2dbc.core.DatabaseClient;

import reactor.core.publisher.Mono;

import java.time.ZoneId;
import java.util.Currency;

final class R2dbcOrganisations implements Organisations {
    private static final String FIND =
            "SELECT name, time_zone, language, currency, version FROM organisation";

    private static final String SAVE =
            """
            INSERT INTO organisation (name, time_zone, language, currency, version)
            VALUES (:name, :zone, :language, :currency, :version)
            ON CONFLICT (only_one) DO UPDATE SET name = excluded.name,
                time_zone = excluded.time_zone, language = excluded.language,
                currency = excluded.currency, version = excluded.version
            """;

    private static final String USE_TOKEN =
            "UPDATE setup_token SET used_at = now() WHERE token_hash = :hash AND used_at IS NULL";

    private static final String ISSUE_TOKEN =
            """
            INSERT INTO setup_token (token_hash) VALUES (:hash)
            ON CONFLICT (only_one)
                DO UPDATE SET token_hash = excluded.token_hash, issued_at = now(), used_at = NULL
            """;

    private final DatabaseClient client;

    R2dbcOrganisations(DatabaseClient client) {
        this.client = client;
    }

    @Override
    public Mono<Organisation> find() {
        return client.sql(FIND).map(R2dbcOrganisations::organisation).one();
    }

    @Override
    public Mono<Organisation> claim() {
        return client.sql(FIND + " FOR UPDATE").map(R2dbcOrganisations::organisation).one();
    }

    private static Organisation organisation(Readable row) {
        return new Organisation(
                required(row, "name", String.class),
                ZoneId.of(required(row, "time_zone", String.class)),
                Language.valueOf(required(row, "language", String.class)),
                Currency.getInstance(required(row, "currency", String.class)),
                required(row, "version", Integer.class));
    }

    @Override
    public Mono<Void> save(Organisation organisation) {
        return client.sql(SAVE)
                .bind("name", organisation.name())
                .bind("zone", organisation.timeZone().getId())
                .bind("language", organisation.language().name())
                .bind("currency", organisation.currency().getCurrencyCode())
                .bind("version", organisation.version())
                .then();
    }

    @Override
    public Mono<Boolean> useSetupToken(String tokenHash) {
        return client.sql(USE_TOKEN)
                .bind("hash", tokenHash)
                .fetch()
                .rowsUpdated()
                .map(used -> used > 0);
    }

    @Override
    public Mono<Void> issueSetupToken(String tokenHash) {
        return client.sql(ISSUE_TOKEN).bind("hash", tokenHash).then();
    }
}
