package org.tandem.pairs.proposals;

import jakarta.persistence.Entity;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.tandem.pairs.matching.Criterion;
import org.tandem.shared.tenancy.Scope;
import org.tandem.shared.tenancy.TenantEntity;

/** What a programme has set before matching; there is one of it a programme. */
@Entity
class MatchingSetup extends TenantEntity {

    private UUID programId;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<Criterion, Integer> weights;

    private int placesPerMentor;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<UUID, Integer> places;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Couple> locked;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Couple> forbidden;

    protected MatchingSetup() {}

    MatchingSetup(Scope scope, UUID programId, Map<Criterion, Integer> weights) {
        super(scope);
        this.programId = programId;
        this.weights = weights;
        this.placesPerMentor = 1;
        this.places = Map.of();
        this.locked = List.of();
        this.forbidden = List.of();
    }

    void change(SetupChange change) {
        weights = change.weights();
        placesPerMentor = change.placesPerMentor();
        places = change.places();
        locked = change.locked();
        forbidden = change.forbidden();
    }

    Map<Criterion, Integer> weights() {
        return weights;
    }

    int placesPerMentor() {
        return placesPerMentor;
    }

    Map<UUID, Integer> places() {
        return places;
    }

    int placesOf(UUID mentorId) {
        return places.getOrDefault(mentorId, placesPerMentor);
    }

    List<Couple> locked() {
        return locked;
    }

    List<Couple> forbidden() {
        return forbidden;
    }
}
