package org.tandem.organisations.site;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.tandem.shared.problem.Problem;
import org.tandem.shared.tenancy.Scope;
import org.tandem.shared.tenancy.TenantEntity;

/** One entry of the site section, from the queue to the page and off it. */
@Entity
class SiteEntry extends TenantEntity {

    /** Days after which a published entry is to be looked through again. */
    static final int CURRENT_FOR_DAYS = 180;

    @Enumerated(EnumType.STRING)
    private SiteKind kind;

    private String title;
    private String body;
    private String link;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<ShownPerson> people;

    @Enumerated(EnumType.STRING)
    private SiteStatus status;

    private LocalDate publishedOn;
    private LocalDate reviewedOn;
    private String reason;
    private UUID accountId;

    @Column(updatable = false)
    private Instant createdAt;

    protected SiteEntry() {}

    SiteEntry(Scope scope, SiteText text, Instant now) {
        super(scope);
        this.status = SiteStatus.QUEUED;
        this.accountId = scope.accountId();
        this.createdAt = now;
        write(text);
    }

    /** A changed text goes back into the queue: what is on the page was read before it was published. */
    void change(SiteText text) {
        if (status == SiteStatus.PUBLISHED) {
            throw Problem.wrongState("Сначала снимите запись с публикации, потом правьте.");
        }
        status = SiteStatus.QUEUED;
        reason = null;
        write(text);
    }

    private void write(SiteText text) {
        kind = text.kind();
        title = text.title();
        body = text.body();
        link = text.link();
        people = text.people();
    }

    void publish(LocalDate today) {
        if (status == SiteStatus.PUBLISHED) {
            throw Problem.wrongState("Запись уже опубликована.");
        }
        status = SiteStatus.PUBLISHED;
        publishedOn = today;
        reviewedOn = today;
        reason = null;
    }

    /** Looked through: still right. */
    void review(LocalDate today) {
        requirePublished();
        reviewedOn = today;
    }

    void withdraw(String reason) {
        requirePublished();
        status = SiteStatus.WITHDRAWN;
        this.reason = reason;
    }

    private void requirePublished() {
        if (status != SiteStatus.PUBLISHED) {
            throw Problem.wrongState("Запись не опубликована.");
        }
    }

    boolean shows(UUID personId, Set<ShownField> fields) {
        return people.stream()
                .anyMatch(person -> person.personId().equals(personId)
                        && person.fields().stream().anyMatch(fields::contains));
    }

    /** Nobody knows any longer that the person was shown. */
    void forget(UUID personId) {
        people = people.stream()
                .filter(person -> !person.personId().equals(personId))
                .toList();
    }

    SiteKind kind() {
        return kind;
    }

    SiteText text() {
        return new SiteText(kind, title, body, link, people);
    }

    LocalDate publishedOn() {
        return publishedOn;
    }

    SiteEntryView view(LocalDate today) {
        var due = status == SiteStatus.PUBLISHED
                && reviewedOn.plusDays(CURRENT_FOR_DAYS).isBefore(today);
        return new SiteEntryView(
                id(), kind, title, body, link, status, publishedOn, reviewedOn, due, reason, people, version());
    }
}
