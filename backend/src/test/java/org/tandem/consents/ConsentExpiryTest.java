package org.tandem.consents;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tandem.access.Role;
import org.tandem.people.GivenPerson;
import org.tandem.shared.tenancy.Tenancy;
import org.tandem.testing.Api;
import org.tandem.testing.Given;
import org.tandem.testing.TandemTest;

@TandemTest
class ConsentExpiryTest {

    @Inject
    Given given;

    @Inject
    ConsentExpiry expiry;

    @Inject
    Tenancy tenancy;

    @Inject
    EntityManager entityManager;

    @Test
    void aTermThatRanOutCountsAtOnce() {
        var curator = given.signedIn(Role.CURATOR);
        var teacher = GivenPerson.adult(curator);
        var consent = GivenConsent.effective(curator, teacher, "pd_processing");
        endedYesterday(curator, consent);
        curator.get("/consents/" + consent).body("status", equalTo("expired")).body("actions", hasSize(0));
        curator.get("/consents?status=expired").body("items", hasSize(1));
        curator.get("/consents?status=effective").body("items", hasSize(0));
        curator.get("/people/" + teacher + "/consent-requirements")
                .body("complete", equalTo(false))
                .body("items[0].status", equalTo("expired"));
        curator.post("/consents/" + consent + "/withdrawal", GivenConsent.withdrawal())
                .statusCode(409);
    }

    @Test
    void theJobWritesItDownInEveryOrganisation() {
        var first = given.signedIn(Role.CURATOR);
        var second = given.signedIn(Role.CURATOR);
        var consents = new UUID[] {
            GivenConsent.effective(first, GivenPerson.adult(first), "pd_processing"),
            GivenConsent.effective(second, GivenPerson.adult(second), "pd_processing"),
            GivenConsent.effective(second, GivenPerson.adult(second), "pd_processing")
        };
        endedYesterday(first, consents[0]);
        endedYesterday(second, consents[1]);
        expiry.visitAll();
        first.get("/consents/" + consents[0]).body("status", equalTo("expired")).body("version", equalTo(3));
        second.get("/consents/" + consents[1])
                .body("status", equalTo("expired"))
                .body("version", equalTo(3));
        second.get("/consents/" + consents[2])
                .body("status", equalTo("effective"))
                .body("version", equalTo(2));
    }

    @Test
    void aNewConsentTakesThePlaceOfAnExpiredOne() {
        var curator = given.signedIn(Role.CURATOR);
        var teacher = GivenPerson.adult(curator);
        var older = GivenConsent.effective(curator, teacher, "pd_processing");
        endedYesterday(curator, older);
        GivenConsent.effective(curator, teacher, "pd_processing");
        curator.get("/consents/" + older).body("status", equalTo("expired"));
    }

    private void endedYesterday(Api of, UUID consentId) {
        QuarkusTransaction.requiringNew().run(() -> {
            tenancy.enter(of.organisationId());
            entityManager
                    .createNativeQuery("update consent set valid_until = :day where id = :id")
                    .setParameter("day", GivenPerson.today().minusDays(1))
                    .setParameter("id", consentId)
                    .executeUpdate();
        });
    }
}
