package org.tandem.monitoring.protection;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.tandem.consents.Consents;
import org.tandem.consents.RequirementStatus;
import org.tandem.participants.ParticipantFacts;
import org.tandem.participants.Participants;
import org.tandem.shared.page.Cursor;
import org.tandem.shared.page.Page;
import org.tandem.shared.tenancy.Scope;

/** Reads the registers of the responsible person. */
@ApplicationScoped
@Transactional
class ProtectionReader {

    private static final int MOST_GAPS = 200;
    private static final UUID LAST_ID = new UUID(-1, -1);

    /** The list of actions is that of the index, word for word: with parameters PostgreSQL would not use it. */
    private static final String LOOKS = """
            select e.id, e.at, e.action, a.display_name,
                   coalesce(n.full_name, d.title, g.title) as subject, n.id as person_id
            from audit_event e
            left join account a on a.organisation_id = e.organisation_id and a.id = e.account_id
            left join participant p on p.organisation_id = e.organisation_id and p.id = e.subject_id
            left join consent c on c.organisation_id = e.organisation_id and c.id = e.subject_id
            left join support_case s on s.organisation_id = e.organisation_id and s.id = e.subject_id
            left join participant sp on sp.organisation_id = s.organisation_id and sp.id = s.participant_id
            left join person n on n.organisation_id = e.organisation_id
                and n.id = coalesce(p.person_id, c.person_id, sp.person_id, e.subject_id)
            left join document d on d.organisation_id = e.organisation_id and d.id = e.subject_id
            left join program g on g.organisation_id = e.organisation_id and g.id = e.subject_id
            where e.organisation_id = :organisation and e.id < :after
              and e.action in ('participant.category-read', 'participants.categories-read', 'participant.notes-read',
                               'consent.scan-read', 'document.file-read', 'person.data-exported',
                               'participants.exported', 'support.case-read')
            order by e.id desc limit :rows""";

    @Inject
    EntityManager entityManager;

    @Inject
    Participants participants;

    @Inject
    Consents consents;

    /** The newest first. */
    @SuppressWarnings("unchecked")
    Page<LookView> looks(Scope scope, Cursor after, int limit) {
        var rows = (List<Object[]>) entityManager
                .createNativeQuery(LOOKS)
                .setParameter("organisation", scope.organisationId())
                .setParameter("after", after == null ? LAST_ID : after.id())
                .setParameter("rows", limit + 1)
                .getResultList();
        var looks = rows.stream()
                .map(row -> new LookView(
                        (UUID) row[0], (Instant) row[1], (String) row[2], (String) row[3], (String) row[4], (UUID)
                                row[5]))
                .toList();
        return Page.of(looks, limit, last -> new Cursor("", last.id()).encode());
    }

    ConsentGaps gaps(Scope scope) {
        var people = participants.present(scope).stream()
                .collect(toMap(ParticipantFacts::personId, one -> one, (first, second) -> second));
        var gaps = consents.requirements(scope, people.keySet()).entrySet().stream()
                .filter(entry -> !entry.getValue().complete())
                .map(entry -> gap(
                        people.get(entry.getKey()),
                        entry.getValue().items().stream()
                                .filter(item -> item.status() != RequirementStatus.EFFECTIVE)
                                .map(item -> item.label())
                                .toList()))
                .sorted(Comparator.comparing(ConsentGaps.ConsentGap::fullName))
                .toList();
        return new ConsentGaps(
                people.size(), gaps.size(), gaps.stream().limit(MOST_GAPS).toList());
    }

    private static ConsentGaps.ConsentGap gap(ParticipantFacts one, List<String> missing) {
        return new ConsentGaps.ConsentGap(
                one.personId(),
                one.id(),
                one.programId(),
                one.person().fullName(),
                one.person().className(),
                missing);
    }
}
