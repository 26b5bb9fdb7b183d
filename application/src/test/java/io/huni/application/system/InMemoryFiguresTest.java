package io.huni.application.system;

import io.huni.application.system.port.Figures;

import java.util.UUID;

final class InMemoryFiguresTest extends FiguresContract {
    private final InMemoryFigures figures = new InMemoryFigures();

    @Override
    protected Figures figures() {
        return figures;
    }

    @Override
    protected void parked(UUID outboxRow, String event) {
        figures.park(outboxRow, event);
    }
}
