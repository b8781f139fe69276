package org.tandem.organisations;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.UUID;
import org.tandem.shared.problem.Problem;

/** A school or college: the tenant itself. Its id is the organisation's id. */
@Entity
class Organisation {

    @Id
    private UUID id;

    @Column(updatable = false)
    private UUID organisationId;

    @Version
    private int version;

    private String fullName;
    private String shortName;

    @Enumerated(EnumType.STRING)
    private OrganisationType type;

    private String founder;
    private String region;
    private String municipality;
    private String address;
    private String inn;
    private String ogrn;
    private String timeZone;
    private String directorName;
    private String directorPosition;
    private String policyUrl;

    protected Organisation() {}

    Organisation(UUID id, OrganisationChange facts) {
        this.id = id;
        this.organisationId = id;
        apply(facts);
    }

    void change(int expectedVersion, OrganisationChange facts) {
        if (version != expectedVersion) {
            throw Problem.versionConflict();
        }
        apply(facts);
    }

    private void apply(OrganisationChange facts) {
        fullName = facts.fullName();
        shortName = facts.shortName();
        type = facts.type();
        founder = facts.founder();
        region = facts.region();
        municipality = facts.municipality();
        address = facts.address();
        inn = facts.inn();
        ogrn = facts.ogrn();
        timeZone = zone(facts.timeZone()).getId();
        directorName = facts.directorName();
        directorPosition = facts.directorPosition();
        policyUrl = facts.policyUrl();
    }

    private static ZoneId zone(String id) {
        try {
            return ZoneId.of(id);
        } catch (DateTimeException e) {
            throw Problem.field("timeZone", "time-zone", "Неизвестный часовой пояс. Пример: Europe/Moscow.");
        }
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    OrganisationView view() {
        return new OrganisationView(
                id,
                fullName,
                shortName,
                type,
                founder,
                region,
                municipality,
                address,
                inn,
                ogrn,
                timeZone,
                directorName,
                directorPosition,
                policyUrl,
                version);
    }
}
