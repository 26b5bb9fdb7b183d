package io.huni.application.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.application.system.port.Figures;

import org.junit.jupiter.api.Test;

import java.util.UUID;

/** What {@link Figures} must do. */
public abstract class FiguresContract {
    protected abstract Figures figures();

    /** A reaction has given up on the event. */
    protected abstract void parked(UUID outboxRow, String event);

    @Test
    void namesEveryFigure() {
        assertThat(figures().read().block())
                .containsOnlyKeys(
                        "deliveriesWaiting",
                        "deliveriesFailed",
                        "outboxWaiting",
                        "outboxParked",
                        "leads",
                        "databaseBytes",
                        "oldestDeliverySeconds",
                        "connectionsFailed",
                        "connectionsWarned",
                        "mailsWaiting",
                        "mailsDelayed",
                        "mailsFailed",
                        "schedulerLateSeconds",
                        "wallBypassed");
    }

    @Test
    void listsNothingWhenNothingIsParked() {
        assertThat(parkedEvents()).isEqualTo("{\"items\":[]}");
    }

    @Test
    void replaysAParkedEventOnce() {
        UUID row = UUID.randomUUID();
        parked(row, "lead.captured.v1");
        assertThat(parkedEvents()).contains(row.toString(), "lead.captured.v1");
        assertThat(figures().read().block()).containsEntry("outboxParked", 1L);

        assertThat(figures().replay(row).block()).isTrue();

        assertThat(figures().replay(row).block()).isFalse();
        assertThat(figures().replay(UUID.randomUUID()).block()).isFalse();
        assertThat(figures().read().block())
                .containsEntry("outboxParked", 0L)
                .containsEntry("outboxWaiting", 1L);
    }

    private String parkedEvents() {
        return figures().parkedEvents().block().text().replace(" ", "");
    }
}
