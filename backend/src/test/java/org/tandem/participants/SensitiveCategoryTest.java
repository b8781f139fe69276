package org.tandem.participants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tandem.access.Role;
import org.tandem.consents.GivenConsent;
import org.tandem.programs.GivenProgram;
import org.tandem.shared.tenancy.Tenancy;
import org.tandem.testing.Api;
import org.tandem.testing.Given;
import org.tandem.testing.TandemTest;

/** L-05: a sensitive category is kept only under its consent and shown only to those who may see it. */
@TandemTest
class SensitiveCategoryTest {

    private static final Map<String, Object> SENSITIVE =
            Map.of("category", "hia", "requests", List.of(Map.of("topic", "математика", "expectedResult", "Четвёрка")));

    @Inject
    Given given;

    @Inject
    EntityManager entityManager;

    @Inject
    Tenancy tenancy;

    private Api curator;
    private String mentee;
    private UUID consent;

    @BeforeEach
    void aMenteeWithTheConsent() {
        curator = given.signedIn(Role.CURATOR, Role.DIRECTOR);
        var id = GivenParticipant.menteeInBase(curator, GivenProgram.draft(curator));
        mentee = "/participants/" + id;
        consent = GivenConsent.effective(curator, GivenParticipant.personOf(curator, id), "special_category");
    }

    @Test
    void l05_aNewParticipantMayNotCarryOneYet() {
        var body = GivenParticipant.mentee(GivenProgram.draft(curator), 12);
        body.put("category", "hia");
        curator.post("/participants", body)
                .statusCode(422)
                .body("code", equalTo("L-05"))
                .body("detail", containsString("оформите согласие"));
    }

    @Test
    void l05_itIsStoredAfterTheConsentAndErasedWithItsWithdrawal() {
        change().statusCode(200).body("category", equalTo("hia"));
        curator.post("/consents/" + consent + "/withdrawal", GivenConsent.withdrawal())
                .statusCode(200);
        curator.get(mentee)
                .body("category", nullValue())
                .body("categoryHidden", equalTo(false))
                .body("status", equalTo("in_base"));
        change().statusCode(422).body("code", equalTo("L-05"));
    }

    @Test
    void l09_theDatabaseDoesNotTellIt() {
        change().statusCode(200);
        QuarkusTransaction.requiringNew().run(() -> {
            tenancy.enter(curator.organisationId());
            var stored = (String) entityManager
                    .createNativeQuery("select category from participant where id = cast(:id as uuid)")
                    .setParameter("id", mentee.substring(mentee.lastIndexOf('/') + 1))
                    .getSingleResult();
            assertThat(stored).startsWith("sealed:").doesNotContain("hia");
        });
        curator.get(mentee).body("category", equalTo("hia"));
    }

    @Test
    void l05_itIsHiddenFromRolesThatMayNotSeeIt() {
        change().statusCode(200);
        for (var role : List.of(Role.DIRECTOR, Role.CURATOR, Role.PSYCHOLOGIST)) {
            var reader = given.colleague(curator, role);
            reader.get(mentee).body("category", equalTo("hia")).body("categoryHidden", equalTo(false));
            reader.get("/participants?category=hia").statusCode(200).body("items.category", equalTo(List.of("hia")));
        }
        for (var role : List.of(Role.WORKING_GROUP_MEMBER, Role.PD_OFFICER)) {
            var reader = given.colleague(curator, role);
            reader.get(mentee).body("category", nullValue()).body("categoryHidden", equalTo(true));
            reader.get("/participants")
                    .body("items[0].category", nullValue())
                    .body("items[0].categoryHidden", equalTo(true));
            reader.get("/participants?category=hia").statusCode(403);
            reader.get("/participants?category=gifted").statusCode(200).body("items", hasSize(0));
        }
    }

    @Test
    void l05_switchedOffOnlySpecialConditionsAreKept() {
        change().statusCode(200);
        curator.get("/organisation/privacy").body("sensitiveDataEnabled", equalTo(true));
        curator.put("/organisation/privacy", 0, Map.of("sensitiveDataEnabled", false))
                .statusCode(200)
                .body("version", equalTo(1));
        curator.get(mentee).body("category", equalTo("special_conditions"));
        change().statusCode(422).body("code", equalTo("L-05"));
        curator.put("/organisation/privacy", 0, Map.of("sensitiveDataEnabled", true))
                .statusCode(409);
        curator.put("/organisation/privacy", 1, Map.of("sensitiveDataEnabled", true))
                .statusCode(200);
        curator.get(mentee).body("category", equalTo("special_conditions"));
        change().statusCode(200).body("category", equalTo("hia"));
    }

    private io.restassured.response.ValidatableResponse change() {
        int version = curator.get(mentee).extract().path("version");
        return curator.put(mentee, version, SENSITIVE);
    }
}
