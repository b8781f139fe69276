package org.tandem.monitoring.care;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tandem.access.AccountFacts;
import org.tandem.access.Accounts;
import org.tandem.organisations.Organisations;
import org.tandem.pairs.Pairs;
import org.tandem.programs.Programs;
import org.tandem.shared.tenancy.Scope;

/** The list as it is shown: what is open, and what was settled lately. */
@ApplicationScoped
@Transactional
class CareReader {

    private static final int MOST_SETTLED = 50;

    @Inject
    CareService service;

    @Inject
    CareRepository cases;

    @Inject
    CareTerms terms;

    @Inject
    Programs programs;

    @Inject
    Pairs pairs;

    @Inject
    Accounts accounts;

    @Inject
    Organisations organisations;

    CareView view(Scope scope, UUID programId) {
        programs.get(scope, programId);
        var today = organisations.today(scope);
        var known = cases.ofProgram(scope, programId);
        var names = accounts
                .byIds(scope, known.values().stream().map(CareCase::actedBy).collect(Collectors.toSet()))
                .values()
                .stream()
                .collect(Collectors.toMap(AccountFacts::id, AccountFacts::displayName));
        return new CareView(
                today,
                service.open(scope, programId, known).stream()
                        .map(signal -> item(signal, known.get(signal.key()), names, today))
                        .toList(),
                settled(scope, known, names, today));
    }

    private CareView.CareItem item(CareSignal signal, CareCase one, Map<UUID, String> names, LocalDate today) {
        var words = terms.words(signal.kind());
        return new CareView.CareItem(
                signal.key(),
                signal.kind(),
                signal.status(),
                signal.pair().id(),
                signal.pair().title(),
                signal.title(),
                words.basis(),
                words.advice(),
                signal.since(),
                signal.dueOn(),
                signal.dueOn() != null && signal.dueOn().isBefore(today),
                signal.meetingId(),
                one == null ? null : names.get(one.actedBy()),
                one == null ? null : one.actedAt(),
                one == null ? null : one.putOffUntil(),
                one == null ? null : one.note());
    }

    private List<CareView.SettledCare> settled(
            Scope scope, Map<String, CareCase> known, Map<UUID, String> names, LocalDate today) {
        var done = known.values().stream()
                .filter(one -> one.status(today) == CareStatus.RESOLVED)
                .sorted(Comparator.comparing(CareCase::actedAt).reversed())
                .toList();
        var facts = pairs.byIds(
                scope, done.stream().map(CareCase::pairId).distinct().toList());
        return done.stream()
                .filter(one -> !service.isOwn(scope, facts.get(one.pairId())))
                .limit(MOST_SETTLED)
                .map(one -> new CareView.SettledCare(
                        one.naturalKey(),
                        one.kind(),
                        one.pairId(),
                        facts.get(one.pairId()).title(),
                        one.title(),
                        one.note(),
                        names.get(one.actedBy()),
                        one.actedAt()))
                .toList();
    }
}
