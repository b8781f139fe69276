package org.tandem.documents;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.tandem.access.Role;
import org.tandem.shared.tenancy.Tenancy;
import org.tandem.testing.Api;
import org.tandem.testing.Given;
import org.tandem.testing.TandemTest;

@TandemTest
class FileResourceTest {

    private static final int TEN_MEGABYTES = 10 * 1024 * 1024;

    @Inject
    Given given;

    @Inject
    EntityManager entityManager;

    @Inject
    Tenancy tenancy;

    @Test
    void theTypeIsFoundByTheContentNotByTheName() {
        var curator = given.signedIn(Role.CURATOR);
        upload(curator, "scan.txt", "%PDF-1.7 …".getBytes(ISO_8859_1))
                .statusCode(201)
                .body("contentType", equalTo("application/pdf"))
                .body("name", equalTo("scan.pdf"));
        upload(curator, "scan.pdf", "\u0089PNG\r\n\u001a\n....".getBytes(ISO_8859_1))
                .statusCode(201)
                .body("contentType", equalTo("image/png"));
        upload(curator, "scan", "\u00ff\u00d8\u00ff\u00e0....".getBytes(ISO_8859_1))
                .statusCode(201)
                .body("contentType", equalTo("image/jpeg"));
    }

    @Test
    void anythingElseIsRefused() {
        var curator = given.signedIn(Role.CURATOR);
        for (var content : new String[] {"<html><script>", "MZ....", "<svg xmlns=''/>", "%PD"}) {
            upload(curator, "scan.pdf", content.getBytes(ISO_8859_1))
                    .statusCode(422)
                    .body("errors[0].code", equalTo("file-type"));
        }
    }

    @Test
    void l09_theDatabaseHoldsTheFileSealed() {
        var curator = given.signedIn(Role.CURATOR);
        upload(curator, "scan.pdf", "%PDF-1.7 passport".getBytes(ISO_8859_1)).statusCode(201);
        QuarkusTransaction.requiringNew().run(() -> {
            tenancy.enter(curator.organisationId());
            var stored = (byte[]) entityManager
                    .createNativeQuery("select content from stored_file", byte[].class)
                    .getSingleResult();
            assertThat(new String(stored, ISO_8859_1)).startsWith("sealed:").doesNotContain("PDF", "passport");
        });
    }

    @Test
    void anEmptyOrMissingFileIsRefused() {
        var curator = given.signedIn(Role.CURATOR);
        upload(curator, "scan.pdf", new byte[0]).statusCode(422).body("errors[0].field", equalTo("file"));
        curator.request()
                .contentType("multipart/form-data")
                .multiPart("other", "x")
                .post("/files")
                .then()
                .statusCode(422);
    }

    @Test
    void tenMegabytesAreTakenAndOneByteMoreIsNot() {
        var curator = given.signedIn(Role.CURATOR);
        upload(curator, "scan.pdf", pdf(TEN_MEGABYTES)).statusCode(201).body("size", equalTo(TEN_MEGABYTES));
        upload(curator, "scan.pdf", pdf(TEN_MEGABYTES + 1)).statusCode(413).body("code", equalTo("too-large"));
    }

    private static byte[] pdf(int size) {
        return Arrays.copyOf("%PDF-1.7 ".getBytes(ISO_8859_1), size);
    }

    private static ValidatableResponse upload(Api by, String name, byte[] content) {
        return by.request()
                .contentType("multipart/form-data")
                .multiPart("file", name, content)
                .post("/files")
                .then();
    }
}
