package org.tandem.access;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;

/** One granted role; carries the organisation so that its row belongs to a tenant too. */
@Embeddable
record AccountRole(
        @Column(name = "organisation_id") UUID organisationId,
        @Enumerated(EnumType.STRING) Role role) {}
