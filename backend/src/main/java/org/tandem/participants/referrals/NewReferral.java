package org.tandem.participants.referrals;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tandem.people.PersonName;

/** Somebody to refer: all that may be kept about him before his consent. */
record NewReferral(
        @NotNull UUID programId,
        @NotNull @PersonName String familyName,
        @NotNull @PersonName String givenName,
        @PersonName @Schema(nullable = true) String patronymic,
        @Size(max = 20) @Schema(nullable = true) String className,
        @NotBlank @Size(max = 2000) String reason) {}
