package org.tandem.programs.roadmap.calendar;

import static org.tandem.access.Role.Names.CURATOR;
import static org.tandem.access.Role.Names.DIRECTOR;
import static org.tandem.access.Role.Names.MENTEE;
import static org.tandem.access.Role.Names.MENTOR;
import static org.tandem.access.Role.Names.PD_OFFICER;
import static org.tandem.access.Role.Names.PSYCHOLOGIST;
import static org.tandem.access.Role.Names.WORKING_GROUP_MEMBER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.tandem.access.Accounts;
import org.tandem.audit.AuditLog;
import org.tandem.organisations.Organisations;
import org.tandem.programs.Programs;
import org.tandem.programs.roadmap.Roadmaps;
import org.tandem.shared.problem.Problem;
import org.tandem.shared.secret.LinkSecret;
import org.tandem.shared.tenancy.Scope;

/** Giving out calendar addresses, taking them back, and answering the phones that read them. */
@ApplicationScoped
@Transactional
class FeedService {

    @Inject
    FeedRepository feeds;

    @Inject
    Roadmaps roadmaps;

    @Inject
    CalendarMeetings meetings;

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

    @ConfigProperty(name = "tandem.base-url")
    String baseUrl;

    List<FeedView> own(Scope scope) {
        return feeds.own(scope).stream().map(CalendarFeed::view).toList();
    }

    /** One address for each thing to look at: asking again replaces the former one. */
    IssuedFeed issue(Scope scope, UUID programId, Integer remindDays) {
        if (programId != null) {
            requireRoadmapReader(scope);
            programs.get(scope, programId);
        }
        var secret = LinkSecret.create(scope.organisationId());
        var feed = feeds.own(scope).stream()
                .filter(one -> Objects.equals(one.programId(), programId))
                .findFirst()
                .orElseGet(() -> new CalendarFeed(scope, programId));
        feed.renew(secret, remindDays, clock.instant());
        feeds.persist(feed);
        audit.record(scope, "calendar.issued", "calendar", feed.id());
        return new IssuedFeed(feed.id(), programId, baseUrl + "/api/v1/programs/calendars/" + secret.token() + ".ics");
    }

    void revoke(Scope scope, UUID id) {
        feeds.delete(feeds.own(scope, id));
        audit.record(scope, "calendar.revoked", "calendar", id);
    }

    /** Members of pairs have a calendar of their own meetings, not of the whole roadmap. */
    private static void requireRoadmapReader(Scope scope) {
        if (!scope.hasAny(CURATOR, DIRECTOR, PSYCHOLOGIST, WORKING_GROUP_MEMBER, PD_OFFICER)) {
            throw Problem.notFound();
        }
    }

    /** The calendar behind an address; 404 when it was taken back or its owner may not read this any more. */
    String calendar(LinkSecret secret) {
        var organisation = Scope.ofSystem(secret.organisationId());
        var feed = feeds.bySecret(secret).orElseThrow(Problem::notFound);
        var owner = accounts.scope(organisation, feed.accountId()).orElseThrow(Problem::notFound);
        if (feed.programId() != null || !owner.hasAny(MENTOR, MENTEE)) {
            requireRoadmapReader(owner);
        }
        var own = feed.programId() == null;
        return CalendarWriter.write(
                own
                        ? "Мои дела в Тандеме"
                        : programs.get(owner, feed.programId()).title(),
                baseUrl,
                organisations.today(owner),
                feed.remindDays(),
                roadmaps.calendar(owner, feed.programId()),
                own ? meetings.own(owner) : List.of());
    }
}
