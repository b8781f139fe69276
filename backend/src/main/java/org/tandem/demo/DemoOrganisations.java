package org.tandem.demo;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.Locale;
import org.tandem.access.Accounts;
import org.tandem.access.Role;
import org.tandem.organisations.OrganisationChange;
import org.tandem.organisations.OrganisationType;
import org.tandem.organisations.Organisations;

/** Opens the organisations of the demonstration and lets their people in. */
@ApplicationScoped
class DemoOrganisations {

    /** Works only where the demonstration is switched on; a real installation has no such accounts. */
    static final String PASSWORD = "tandem-demo-2026";

    @Inject
    Organisations organisations;

    @Inject
    Accounts accounts;

    /** True on a database that holds nothing yet. */
    @Transactional
    @ActivateRequestContext
    boolean noneYet() {
        return organisations.ids().isEmpty();
    }

    /** @param domain part of the e-mails behind the at sign */
    @Transactional
    @ActivateRequestContext
    void open(JsonNode facts, String domain) {
        var scope = organisations.create(new OrganisationChange(
                facts.path("fullName").asText(),
                facts.path("shortName").asText(),
                OrganisationType.valueOf(facts.path("type").asText().toUpperCase(Locale.ROOT)),
                null,
                facts.path("region").asText(),
                facts.path("municipality").asText(),
                facts.path("address").asText(),
                null,
                null,
                facts.path("timeZone").asText(),
                null,
                facts.path("directorPosition").asText(),
                null));
        accounts.createActive(
                scope, "curator@" + domain, "Куратор программы", null, EnumSet.of(Role.CURATOR), PASSWORD);
        accounts.createActive(
                scope, "director@" + domain, "Директор", null, EnumSet.of(Role.DIRECTOR, Role.SYS_ADMIN), PASSWORD);
        accounts.createActive(
                scope, "psychologist@" + domain, "Педагог-психолог", null, EnumSet.of(Role.PSYCHOLOGIST), PASSWORD);
    }
}
