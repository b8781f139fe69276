package org.tandem.pairs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.tandem.shared.tenancy.Scope;
import org.tandem.surveys.PairPartners;

/** Tells a questionnaire the first names of those the answerer works with, or has worked with to the end. */
@ApplicationScoped
class PartnersOfSurveys implements PairPartners {

    @Inject
    Session session;

    @Override
    public List<String> givenNames(Scope scope, UUID participantId) {
        return session.createQuery("""
                        select distinct person.givenName from PairMember self, PairMember other, Pair pair, Person person
                        where self.organisationId = :organisation and self.participantId = :participant
                            and pair.organisationId = :organisation and pair.id = self.pairId
                            and pair.status in (ORDERED, ACTIVE, PAUSED, COMPLETING, COMPLETED)
                            and other.organisationId = :organisation and other.pairId = self.pairId
                            and other.side <> self.side and other.status = ACTIVE
                            and person.organisationId = :organisation and person.id = other.personId
                        order by person.givenName""", String.class)
                .setParameter("organisation", scope.organisationId())
                .setParameter("participant", participantId)
                .getResultList();
    }
}
