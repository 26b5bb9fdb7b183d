package io.huni.application.connection;

import io.huni.domain.connection.Connection;
import io.huni.domain.connection.Credentials;
import io.huni.domain.connection.Secret;
import io.huni.domain.shared.ConnectionId;
import io.huni.domain.shared.DistributorId;
import io.huni.domain.shared.MetaId;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** Connections for tests: {@code aConnection().of(distributor).named("Klinik").connection()}. */
public final class ConnectionFixture {
    private static final AtomicLong PAGE = new AtomicLong(700_000_000_000_000L);

    private ConnectionId id = new ConnectionId(UUID.randomUUID());
    private DistributorId distributor = new DistributorId(new UUID(0x7000, 1));
    private String name = "Klinik Işık";
    private MetaId page = new MetaId(Long.toString(PAGE.incrementAndGet()));
    private List<MetaId> forms = List.of();
    private boolean active = true;
    private int version;

    private ConnectionFixture() {}

    public static ConnectionFixture aConnection() {
        return new ConnectionFixture();
    }

    public static Credentials credentials(String accessToken) {
        return new Credentials(new Secret(accessToken), Optional.empty());
    }

    public static Credentials credentials(String accessToken, String appSecret) {
        return new Credentials(new Secret(accessToken), Optional.of(new Secret(appSecret)));
    }

    public ConnectionFixture withId(ConnectionId newId) {
        id = newId;
        return this;
    }

    public ConnectionFixture of(DistributorId newDistributor) {
        distributor = newDistributor;
        return this;
    }

    public ConnectionFixture named(String newName) {
        name = newName;
        return this;
    }

    public ConnectionFixture onPage(MetaId newPage) {
        page = newPage;
        return this;
    }

    public ConnectionFixture reading(MetaId... newForms) {
        forms = List.of(newForms);
        return this;
    }

    public ConnectionFixture inactive() {
        active = false;
        return this;
    }

    public ConnectionFixture atVersion(int newVersion) {
        version = newVersion;
        return this;
    }

    public Connection connection() {
        return new Connection(
                id,
                distributor,
                name,
                page,
                forms,
                Duration.ofMinutes(5),
                active,
                Optional.of(new MetaId("123456789012345678901")),
                version);
    }
}
