package org.tandem.consents.publication;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody who may be shown, with what of him is allowed; all that a site's editor sees of people (domain §2.5). */
record PublicPerson(
        UUID personId,
        String fullName,
        @Schema(nullable = true) String className,
        List<String> resources,
        List<FieldPermission> fields) {}
