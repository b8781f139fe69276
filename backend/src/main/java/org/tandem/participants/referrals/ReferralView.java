package org.tandem.participants.referrals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A referral.
 *
 * @param familyName null once he takes part
 * @param author who wrote it
 * @param keepUntil the day it is deleted, null once he takes part
 */
record ReferralView(
        UUID id,
        UUID programId,
        String programTitle,
        ReferralSource source,
        String fullName,
        @Schema(nullable = true) String familyName,
        @Schema(nullable = true) String givenName,
        @Schema(nullable = true) String patronymic,
        @Schema(nullable = true) String className,
        String reason,
        ReferralStatus status,
        @Schema(nullable = true) String declineReason,
        @Schema(nullable = true) UUID participantId,
        String author,
        Instant createdAt,
        @Schema(nullable = true) LocalDate keepUntil,
        int version) {}
