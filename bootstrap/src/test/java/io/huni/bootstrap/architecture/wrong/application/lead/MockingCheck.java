package io.huni.bootstrap.architecture.wrong.application.lead;

import org.mockito.Mockito;

/** Believes instead of knowing. */
final class MockingCheck {
    Runnable mocked() {
        return Mockito.mock(Runnable.class);
    }
}
