package org.tandem.pairs.proposals;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.tandem.pairs.matching.MeetingTime;
import org.tandem.pairs.matching.Terms;
import org.tandem.shared.tenancy.Scope;
import org.tandem.shared.tenancy.TenantEntity;

/** When, where and how a participant can meet; there is at most one of it a participant. */
@Entity
class MatchingTerms extends TenantEntity {

    @Column(updatable = false)
    private UUID participantId;

    @JdbcTypeCode(SqlTypes.JSON)
    private Set<MeetingTime> times;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> languages;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> places;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> roleModels;

    private boolean specialConditions;

    protected MatchingTerms() {}

    MatchingTerms(Scope scope, UUID participantId) {
        super(scope);
        this.participantId = participantId;
        this.times = Set.of();
        this.languages = List.of();
        this.places = List.of();
        this.roleModels = List.of();
    }

    void change(TermsChange change) {
        times = change.times();
        languages = change.languages();
        places = change.places();
        roleModels = change.roleModels();
        specialConditions = change.specialConditions();
    }

    /** What the participant said of his time himself. */
    void meetAt(Set<MeetingTime> said) {
        times = said;
    }

    UUID participantId() {
        return participantId;
    }

    Set<MeetingTime> times() {
        return times;
    }

    List<String> languages() {
        return languages;
    }

    List<String> places() {
        return places;
    }

    List<String> roleModels() {
        return roleModels;
    }

    boolean specialConditions() {
        return specialConditions;
    }

    /** As the criteria read them, with role models by the names of one form. */
    Terms terms(Map<String, String> labels) {
        return new Terms(
                times,
                languages,
                places,
                roleModels.stream().map(labels::get).filter(Objects::nonNull).toList());
    }
}
