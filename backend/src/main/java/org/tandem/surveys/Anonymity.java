package org.tandem.surveys;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.hibernate.Session;
import org.tandem.shared.tenancy.Scope;

/**
 * Cuts the last thread between a response and its sender. The row itself names nobody and knows only the day; but an
 * administrator of the database could still lay the order of the rows, or the transaction that wrote them, beside those
 * of the assignments. So when a round is over all its responses are written anew by one statement, in random order,
 * with new ids and without the keys of the phones. Until then nothing of them is counted, shown or copied anywhere.
 */
@ApplicationScoped
class Anonymity {

    @Inject
    Session session;

    void mix(Scope scope, UUID roundId) {
        run("""
                with moved as (
                    delete from survey_response where organisation_id = :organisation and round_id = :round
                    returning organisation_id, round_id, answers, received_at, source)
                insert into survey_response (organisation_id, id, round_id, answers, received_at, source)
                select organisation_id, gen_random_uuid(), round_id, answers, received_at, source
                from moved order by random()""", scope, roundId);
        run("""
                insert into survey_fold (organisation_id, id, round_id, response_id, sign)
                select organisation_id, gen_random_uuid(), round_id, id, 1 from survey_response
                where organisation_id = :organisation and round_id = :round""", scope, roundId);
    }

    private void run(String sql, Scope scope, UUID roundId) {
        session.createNativeMutationQuery(sql)
                .setParameter("organisation", scope.organisationId())
                .setParameter("round", roundId)
                .executeUpdate();
    }
}
