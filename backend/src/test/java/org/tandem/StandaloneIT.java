package org.tandem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tandem.testing.PackagedApplication;

/** The packaged jar alone on a machine, with the PostgreSQL that it brings itself. */
class StandaloneIT {

    @TempDir
    Path home;

    @Test
    void itKeepsItsDataEvenWhenThePlugIsPulled() throws IOException, InterruptedException {
        var environment = Map.of(
                "TANDEM_HOME", home.toString(),
                "TANDEM_FIRST_ADMIN_EMAIL", "admin@example.org",
                "TANDEM_FIRST_ORGANISATION", "Школа");
        var first = PackagedApplication.start("prod", environment, "Listening on");
        first.await();
        assertThat(first.output()).contains("/invitation#");
        assertThat(first.status("/q/health/ready")).isEqualTo(200);
        first.kill();
        try (var second = PackagedApplication.start("prod", environment, "Listening on")) {
            second.await();
            assertThat(second.output()).doesNotContain("/invitation#");
            assertThat(second.status("/")).isEqualTo(200);
            assertThat(second.status("/api/v1/programs")).isEqualTo(401);
            assertThat(second.status("/q/swagger-ui")).isEqualTo(404);
        }
    }

    @Test
    void aTakenPortIsSaidInOneLine() throws IOException, InterruptedException {
        try (var taken = new ServerSocket(0);
                var application = PackagedApplication.start(
                        "prod", taken.getLocalPort(), Map.of("TANDEM_HOME", home.toString()), "is taken")) {
            application.await();
            assertThat(application.exitCode()).isEqualTo(2);
            assertThat(application.output()).startsWith("Tandem: port").hasLineCount(1);
        }
    }
}
