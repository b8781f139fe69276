package org.tandem.documents.library;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tandem.access.Role;
import org.tandem.testing.Given;
import org.tandem.testing.TandemTest;

/** The normative library by level with study marks. */
@TandemTest
class LibraryTest {

    @Inject
    Given given;

    @Test
    void theBuiltInActsAreThereAndTheOrganisationAddsItsOwn() {
        var curator = given.signedIn(Role.CURATOR);
        curator.get("/documents/library").body("code", hasItems("273-fz", "152-fz", "r-145", "mr-42-02", "az-1128"));
        curator.post(
                        "/documents/library",
                        Map.of("level", "municipal", "title", "Положение о муниципальном центре", "link", "ftp://x"))
                .statusCode(422);
        String id = curator.post(
                        "/documents/library", Map.of("level", "municipal", "title", "Положение о муниципальном центре"))
                .statusCode(200)
                .body("title", hasItem("Положение о муниципальном центре"))
                .extract()
                .path("find { it.added }.code");
        curator.post("/documents/library/" + id + "/removal", Map.of("reason", "Утратило силу"))
                .statusCode(200)
                .body("findAll { it.added }", hasSize(0));
    }

    @Test
    void everybodyMarksWhatHeStudiedAndTheCuratorSeesIt() {
        var curator = given.signedIn(Role.CURATOR);
        var teacher = given.colleague(curator, Role.CLASS_TEACHER);
        var mark = Map.of("code", "r-145", "studied", true);
        teacher.post("/documents/library/study", mark)
                .statusCode(200)
                .body("find { it.code == 'r-145' }.studiedOn", notNullValue())
                .body("find { it.code == 'r-145' }.studiedBy", hasSize(0));
        teacher.post("/documents/library/study", mark).statusCode(200);
        curator.get("/documents/library")
                .body("find { it.code == 'r-145' }.studiedOn", nullValue())
                .body("find { it.code == 'r-145' }.studiedBy.name", equalTo(java.util.List.of("Проверяющий")));
        teacher.post("/documents/library/study", Map.of("code", "r-145", "studied", false))
                .body("find { it.code == 'r-145' }.studiedOn", nullValue());
        teacher.post("/documents/library/study", Map.of("code", "none", "studied", true))
                .statusCode(404);
        teacher.post("/documents/library", Map.of("level", "school", "title", "Своё"))
                .statusCode(403);
    }
}
