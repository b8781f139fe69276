package org.tandem;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.tandem.testing.TandemTest;

/** openapi.yaml at the root is what the code serves. {@code -Dcontract.update} rewrites it. */
@TandemTest
class ContractTest {

    private static final Path CONTRACT = Path.of("..", "openapi.yaml");
    private final ObjectMapper yaml =
            new ObjectMapper(new YAMLFactory().disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER));

    @Test
    void theCommittedContractIsWhatTheCodeServes() throws IOException {
        var served = yaml.readTree(given().get("/q/openapi?format=yaml").asString());
        var update = System.getProperty("contract.update", "false");
        if (!update.equals("false")) {
            Files.writeString(CONTRACT, yaml.writeValueAsString(served));
        }
        JsonNode committed = yaml.readTree(Files.readString(CONTRACT));
        assertThat(committed)
                .as("run `mvn verify -Dcontract.update` and read the diff of openapi.yaml")
                .isEqualTo(served);
    }
}
