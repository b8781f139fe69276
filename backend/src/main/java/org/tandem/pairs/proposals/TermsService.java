package org.tandem.pairs.proposals;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.tandem.audit.AuditLog;
import org.tandem.pairs.matching.MeetingTime;
import org.tandem.participants.Participants;
import org.tandem.programs.Catalogues;
import org.tandem.shared.problem.Problem;
import org.tandem.shared.tenancy.Scope;
import org.tandem.surveys.PeopleNamed;

/** What people need for a pair to meet: entered by the curator, their time also by themselves. */
@ApplicationScoped
@Transactional
class TermsService {

    @Inject
    TermsRepository terms;

    @Inject
    Participants participants;

    @Inject
    Catalogues catalogues;

    @Inject
    AuditLog audit;

    TermsView view(Scope scope, UUID participantId) {
        participants.get(scope, participantId);
        return terms.of(scope, participantId)
                .map(found -> TermsView.of(found, true))
                .orElseGet(() -> TermsView.of(new MatchingTerms(scope, participantId), false));
    }

    TermsView change(Scope scope, UUID participantId, int version, TermsChange change) {
        if (view(scope, participantId).version() != version) {
            throw Problem.versionConflict();
        }
        requireRoleModels(change);
        var found = get(scope, participantId);
        found.change(change);
        terms.persistAndFlush(found);
        audit.record(scope, "matching.terms-changed", "participant", participantId);
        return TermsView.of(found, true);
    }

    private MatchingTerms get(Scope scope, UUID participantId) {
        return terms.of(scope, participantId).orElseGet(() -> new MatchingTerms(scope, participantId));
    }

    private void requireRoleModels(TermsChange change) {
        var known = catalogues.forms().stream()
                .flatMap(form -> form.roleModels().stream())
                .map(Catalogues.RoleModelView::code)
                .collect(toSet());
        if (!known.containsAll(change.roleModels())) {
            throw Problem.field("roleModels", "unknown-role-model", "Такой ролевой модели нет.");
        }
    }

    /** Who answered the questionnaire said when he can meet; saying nothing changes nothing. */
    void answered(@Observes PeopleNamed answer) {
        if (!answer.times().isEmpty()) {
            var found = get(answer.scope(), answer.participantId());
            found.meetAt(answer.times().stream().map(MeetingTime::valueOf).collect(toSet()));
            terms.persist(found);
        }
    }
}
