package org.tandem.surveys;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A stored response as counts see it; written by statements of {@link SheetRepository} alone. */
@Entity
@Immutable
class SurveyResponse {

    @Id
    private UUID id;

    private UUID organisationId;
    private UUID roundId;
    private UUID assignmentId;

    @Enumerated(EnumType.STRING)
    private ResponseSource source;

    private UUID doubtId;

    protected SurveyResponse() {}
}
