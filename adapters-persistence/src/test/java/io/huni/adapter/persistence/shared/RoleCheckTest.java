package io.huni.adapter.persistence.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import java.sql.SQLException;

@ExtendWith(OutputCaptureExtension.class)
class RoleCheckTest {
    @RegisterExtension static final PostgresTest POSTGRES = new PostgresTest();

    @Test
    void warnsOfARoleThatRowLevelSecurityDoesNotBind(CapturedOutput output) throws SQLException {
        new RoleCheck(TestServer.source(POSTGRES.bypassing())).warn();

        assertThat(output.getAll())
                .contains("WARN")
                .contains("row-level security does not bind the role bypassing");
    }

    @Test
    void saysNothingOfTheRoleThatTheProgramMakesForItself(CapturedOutput output)
            throws SQLException {
        new RoleCheck(POSTGRES.dataSource()).warn();

        assertThat(output.getAll()).doesNotContain("row-level security");
    }
}
