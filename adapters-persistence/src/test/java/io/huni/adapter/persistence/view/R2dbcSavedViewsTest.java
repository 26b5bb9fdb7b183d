package io.huni.adapter.persistence.view;

import io.huni.adapter.persistence.shared.PostgresTest;
import io.huni.application.shared.UnitOfWork;
import io.huni.application.view.SavedViewsContract;
import io.huni.application.view.port.SavedViews;
import io.huni.domain.identity.UserId;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.util.UUID;

class R2dbcSavedViewsTest extends SavedViewsContract {
    @RegisterExtension static final PostgresTest POSTGRES = new PostgresTest();

    private static final UserId AYSE = new UserId(new UUID(0, 5));
    private static final UserId MEHMET = new UserId(new UUID(0, 6));

    @BeforeAll
    static void hire() {
        for (UserId user : new UserId[] {AYSE, MEHMET}) {
            POSTGRES.run(
                    """
                    INSERT INTO app_user (
                        id, email, name, role, active, language, theme, password_hash)
                    VALUES ('%1$s', '%1$s@huni.test', 'Kişi', 'STAFF', true, 'TR', 'LIGHT', '')
                    """
                            .formatted(user.value()));
        }
    }

    @BeforeEach
    void empty() {
        POSTGRES.run("TRUNCATE saved_view");
    }

    @Override
    protected SavedViews views() {
        return new R2dbcSavedViews(POSTGRES.client());
    }

    @Override
    protected UnitOfWork unitOfWork() {
        return POSTGRES.unitOfWork();
    }

    @Override
    protected UserId ayse() {
        return AYSE;
    }

    @Override
    protected UserId mehmet() {
        return MEHMET;
    }
}
