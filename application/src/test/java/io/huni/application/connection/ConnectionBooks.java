package io.huni.application.connection;

import io.huni.application.connection.port.Balances;
import io.huni.application.connection.port.Connections;
import io.huni.application.connection.port.SyncRuns;

/** What {@link ConnectionReadsContract} writes before it reads. */
public record ConnectionBooks(Connections connections, SyncRuns runs, Balances balances) {}
