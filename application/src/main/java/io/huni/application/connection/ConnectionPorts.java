package io.huni.application.connection;

import io.huni.application.connection.port.Balances;
import io.huni.application.connection.port.ConnectionReads;
import io.huni.application.connection.port.Connections;
import io.huni.application.connection.port.Forms;
import io.huni.application.connection.port.LeadForms;
import io.huni.application.connection.port.MetaAccess;
import io.huni.application.connection.port.ParkedDeliveries;
import io.huni.application.connection.port.SyncMarks;
import io.huni.application.connection.port.SyncRuns;
import io.huni.application.connection.port.SyncSchedule;

/** The out-ports that the use cases of connections are built on. */
public record ConnectionPorts(
        Connections connections,
        ConnectionReads reads,
        Forms forms,
        LeadForms leadForms,
        MetaAccess access,
        SyncMarks marks,
        SyncRuns runs,
        SyncSchedule schedule,
        Balances balances,
        ParkedDeliveries parked) {}
