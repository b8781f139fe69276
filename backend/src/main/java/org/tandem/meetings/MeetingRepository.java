package org.tandem.meetings;

import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.tandem.shared.page.Cursor;
import org.tandem.shared.page.Page;
import org.tandem.shared.problem.Problem;
import org.tandem.shared.tenancy.Scope;
import org.tandem.shared.tenancy.TenantRepository;

@ApplicationScoped
class MeetingRepository implements TenantRepository<Meeting> {

    private static final Instant EVER = Instant.parse("9999-01-01T00:00:00Z");
    private static final Instant NEVER = Instant.parse("0001-01-01T00:00:00Z");

    /** Which meetings a list asks for; a null part does not narrow it. */
    record Filter(
            UUID pairId,
            UUID programId,
            MeetingStatus status,
            Instant from,
            Instant to,
            Collection<UUID> visiblePairs) {}

    /** Latest planned first. */
    Page<Meeting> page(Scope scope, Filter filter, Cursor after, int limit) {
        var restricted = filter.visiblePairs() != null;
        var rows = find(
                        "organisationId = :organisation and (:pair is null or pairId = :pair)"
                                + " and (:program is null or programId = :program)"
                                + " and (:status is null or status = :status)"
                                + " and plannedAt >= :from and plannedAt < :to"
                                + " and (:restricted = false or pairId in :visible)"
                                + " and (plannedAt < :key or plannedAt = :key and id < :id)"
                                + " order by plannedAt desc, id desc",
                        Parameters.with("organisation", scope.organisationId())
                                .and("pair", filter.pairId())
                                .and("program", filter.programId())
                                .and("status", filter.status())
                                .and("from", filter.from() == null ? NEVER : filter.from())
                                .and("to", filter.to() == null ? EVER : filter.to())
                                .and("restricted", restricted)
                                .and("visible", restricted ? filter.visiblePairs() : List.of())
                                .and("key", after == null ? EVER : instant(after))
                                .and("id", after == null ? new UUID(-1, -1) : after.id()))
                .page(0, limit + 1)
                .list();
        return Page.of(rows, limit, last -> new Cursor(last.plannedAt().toString(), last.id()).encode());
    }

    private static Instant instant(Cursor after) {
        try {
            return Instant.parse(after.key());
        } catch (DateTimeParseException e) {
            throw new Problem(400, "bad-parameter", "Указатель страницы повреждён: начните список сначала.");
        }
    }

    List<Meeting> ofPair(Scope scope, UUID pairId) {
        return find("organisationId = ?1 and pairId = ?2 order by plannedAt, id", scope.organisationId(), pairId)
                .list();
    }

    List<Meeting> ofProgram(Scope scope, UUID programId, MeetingStatus status) {
        return find(
                        "organisationId = ?1 and programId = ?2 and status = ?3 order by plannedAt, id",
                        scope.organisationId(),
                        programId,
                        status)
                .list();
    }
}
