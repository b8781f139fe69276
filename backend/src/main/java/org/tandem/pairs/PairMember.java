package org.tandem.pairs;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.tandem.participants.ParticipantFacts;
import org.tandem.participants.Side;
import org.tandem.shared.tenancy.Scope;
import org.tandem.shared.tenancy.TenantEntity;

/** One person's place in one pair. */
@Entity
class PairMember extends TenantEntity {

    private UUID pairId;
    private UUID participantId;
    private UUID personId;

    @Enumerated(EnumType.STRING)
    private Side side;

    @Enumerated(EnumType.STRING)
    private MemberStatus status;

    private LocalDate agreedOn;

    @Enumerated(EnumType.STRING)
    private AgreedBy agreedBy;

    @Enumerated(EnumType.STRING)
    private ExitChoice exitChoice;

    protected PairMember() {}

    PairMember(Scope scope, UUID pairId, ParticipantFacts participant) {
        super(scope);
        this.pairId = pairId;
        this.participantId = participant.id();
        this.personId = participant.personId();
        this.side = participant.side();
        this.status = MemberStatus.ACTIVE;
    }

    void agree(LocalDate day, AgreedBy by) {
        agreedOn = day;
        agreedBy = by;
    }

    void suspend() {
        status = MemberStatus.SUSPENDED;
    }

    void restore() {
        status = MemberStatus.ACTIVE;
    }

    void choose(ExitChoice choice) {
        exitChoice = choice;
    }

    UUID pairId() {
        return pairId;
    }

    UUID participantId() {
        return participantId;
    }

    UUID personId() {
        return personId;
    }

    Side side() {
        return side;
    }

    MemberStatus status() {
        return status;
    }

    boolean hasAgreed() {
        return agreedOn != null;
    }

    MemberView view(ParticipantFacts facts) {
        return new MemberView(
                participantId,
                personId,
                facts.person().fullName(),
                facts.person().className(),
                facts.person().position(),
                side,
                status,
                agreedOn,
                agreedBy,
                exitChoice);
    }
}
