package org.tandem.participants.referrals;

import static java.util.stream.Collectors.toSet;
import static org.tandem.access.Role.Names.CLASS_TEACHER;
import static org.tandem.access.Role.Names.CURATOR;
import static org.tandem.access.Role.Names.DIRECTOR;
import static org.tandem.access.Role.Names.GUARDIAN;
import static org.tandem.access.Role.Names.PSYCHOLOGIST;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.tandem.access.Accounts;
import org.tandem.audit.AuditLog;
import org.tandem.organisations.Organisations;
import org.tandem.participants.Participants;
import org.tandem.programs.Programs;
import org.tandem.shared.page.Cursor;
import org.tandem.shared.page.Page;
import org.tandem.shared.problem.Problem;
import org.tandem.shared.tenancy.Scope;

/** Takes referrals, shows each reader his part of them, declines them and lets them go. */
@ApplicationScoped
@Transactional
class ReferralService {

    @Inject
    ReferralRepository referrals;

    @Inject
    ClassTeacherService classes;

    @Inject
    ReferralTerms terms;

    @Inject
    Participants participants;

    @Inject
    Programs programs;

    @Inject
    Accounts accounts;

    @Inject
    Organisations organisations;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** Everybody's for those who decide; one's own, and those of one's classes, for the others. */
    Page<ReferralView> page(Scope scope, ReferralStatus status, UUID programId, Cursor after, int limit) {
        var decides = scope.hasAny(CURATOR, DIRECTOR);
        var page = referrals.page(
                scope,
                status,
                programId,
                decides ? null : scope.accountId(),
                decides ? List.of(" ") : ownClasses(scope),
                after,
                limit);
        return new Page<>(views(scope, page.items()), page.next());
    }

    ReferralView view(Scope scope, UUID id) {
        return views(scope, List.of(visible(scope, id))).get(0);
    }

    private Referral visible(Scope scope, UUID id) {
        var referral = referrals.get(scope, id);
        var seen = scope.hasAny(CURATOR, DIRECTOR)
                || scope.accountId().equals(referral.authorId())
                || ownClasses(scope).contains(Objects.toString(referral.className(), ""));
        if (!seen) {
            throw Problem.notFound();
        }
        return referral;
    }

    /** Never empty, as a query wants it: no class is called a blank. */
    private Set<String> ownClasses(Scope scope) {
        var own = new HashSet<String>();
        own.add(" ");
        if (scope.has(CLASS_TEACHER)) {
            own.addAll(classes.of(scope, scope.accountId()));
        }
        return own;
    }

    private List<ReferralView> views(Scope scope, List<Referral> found) {
        var people = participants.byIds(
                scope,
                found.stream()
                        .map(Referral::participantId)
                        .filter(Objects::nonNull)
                        .collect(toSet()));
        var authors =
                accounts.byIds(scope, found.stream().map(Referral::authorId).collect(toSet()));
        var titles = new java.util.HashMap<UUID, String>();
        return found.stream()
                .map(one -> one.view(
                        one.fullName() == null
                                ? people.get(one.participantId()).person().fullName()
                                : one.fullName(),
                        titles.computeIfAbsent(
                                one.programId(), id -> programs.get(scope, id).title()),
                        authors.get(one.authorId()).displayName()))
                .toList();
    }

    UUID create(Scope scope, NewReferral request) {
        if (!programs.get(scope, request.programId()).isOpen()) {
            throw Problem.wrongState("Программа завершена: рекомендовать в неё уже нельзя.");
        }
        var source = source(scope);
        var facts = source == ReferralSource.CLASS_TEACHER ? inOwnClass(scope, request) : request;
        if (referrals.waits(scope, facts)) {
            throw Problem.wrongState("Такая рекомендация уже ждёт решения куратора.");
        }
        var referral = new Referral(
                scope,
                facts,
                source,
                clock.instant(),
                organisations.today(scope).plusDays(terms.keepDays()));
        referrals.persistAndFlush(referral);
        audit.record(scope, "referral.created", "referral", referral.id());
        return referral.id();
    }

    private static ReferralSource source(Scope scope) {
        if (scope.hasAny(CURATOR, DIRECTOR)) {
            return ReferralSource.STAFF;
        }
        if (scope.has(PSYCHOLOGIST)) {
            return ReferralSource.PSYCHOLOGIST;
        }
        return scope.has(GUARDIAN) && !scope.has(CLASS_TEACHER)
                ? ReferralSource.GUARDIAN
                : ReferralSource.CLASS_TEACHER;
    }

    /** A class teacher refers from his own classes, in the spelling they are written down. */
    private NewReferral inOwnClass(Scope scope, NewReferral request) {
        var key = ClassTeacher.key(request.className());
        var own = classes.of(scope, scope.accountId()).stream()
                .filter(name -> ClassTeacher.key(name).equals(key))
                .findFirst()
                .orElseThrow(() -> Problem.field(
                        "className",
                        "own-class",
                        "Рекомендовать можно из своего класса. Ваши классы назначает куратор."));
        return new NewReferral(
                request.programId(),
                request.familyName(),
                request.givenName(),
                request.patronymic(),
                own,
                request.reason());
    }

    void decline(Scope scope, UUID id, int version, String reason) {
        var referral = referrals.get(scope, id);
        referral.expect(version);
        referral.decline(reason);
        audit.record(scope, "referral.declined", "referral", id, reason);
        referrals.flush();
    }

    /** Deletes what nobody took up in time; returns how many. */
    int forget(Scope scope) {
        var expired = referrals.expired(scope, organisations.today(scope));
        for (var referral : expired) {
            referrals.delete(referral);
            audit.record(scope, "referral.expired", "referral", referral.id());
        }
        return expired.size();
    }
}
