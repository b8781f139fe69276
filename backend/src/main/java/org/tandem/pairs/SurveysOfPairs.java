package org.tandem.pairs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.tandem.programs.MentoringForm;
import org.tandem.shared.tenancy.Scope;
import org.tandem.surveys.WorkOfPairs;

/** Tells the surveys, which stand below, in which form people work and whose work is not over. */
@ApplicationScoped
class SurveysOfPairs implements WorkOfPairs {

    @Inject
    EntityManager entityManager;

    @Override
    public Map<UUID, MentoringForm> forms(Scope scope, UUID programId) {
        var forms = new HashMap<UUID, MentoringForm>();
        entityManager
                .createQuery("""
                        select m.participantId, p.form from PairMember m
                        join Pair p on p.organisationId = m.organisationId and p.id = m.pairId
                        where m.organisationId = :organisation and p.programId = :program
                            and p.status <> CANCELLED order by p.id""", Object[].class)
                .setParameter("organisation", scope.organisationId())
                .setParameter("program", programId)
                .getResultStream()
                .forEach(row -> forms.put((UUID) row[0], (MentoringForm) row[1]));
        return forms;
    }

    /** A held final meeting makes a pair {@code COMPLETING}. */
    @Override
    public Set<UUID> beforeFinalMeeting(Scope scope, Collection<UUID> participantIds) {
        return new HashSet<>(entityManager
                .createQuery("""
                        select m.participantId from PairMember m
                        join Pair p on p.organisationId = m.organisationId and p.id = m.pairId
                        where m.organisationId = :organisation and m.participantId in :participants
                            and p.status in (ORDERED, ACTIVE, PAUSED)""", UUID.class)
                .setParameter("organisation", scope.organisationId())
                .setParameter("participants", participantIds)
                .getResultList());
    }
}
