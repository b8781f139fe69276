package org.tandem.people.breaches;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tandem.shared.problem.Problem;
import org.tandem.shared.tenancy.Scope;
import org.tandem.shared.tenancy.TenantEntity;

/** Personal data got to somebody who should not have them (L-15). */
@Entity
class Breach extends TenantEntity {

    static final Set<BreachStatus> OPEN = Set.of(BreachStatus.OPEN, BreachStatus.NOTIFIED);

    /** ст. 21 ч. 3.1 п. 1. */
    private static final Duration NOTICE_WITHIN = Duration.ofHours(24);

    /** ст. 21 ч. 3.1 п. 2. */
    private static final Duration REPORT_WITHIN = Duration.ofHours(72);

    private int number;

    @Enumerated(EnumType.STRING)
    private BreachStatus status;

    private Instant discoveredAt;
    private Instant happenedAt;
    private String whatHappened;
    private String dataKinds;
    private Integer peopleCount;
    private String causes;
    private String harm;
    private String measures;
    private String contact;
    private Instant notifiedAt;
    private String noticeNumber;
    private String inquiry;
    private String culprits;
    private Instant reportedAt;
    private String reportNumber;
    private String dismissalReason;

    @Column(updatable = false)
    private Instant createdAt;

    protected Breach() {}

    Breach(Scope scope, int number, BreachFacts facts, Instant now) {
        super(scope);
        this.number = number;
        status = BreachStatus.OPEN;
        createdAt = now;
        apply(facts, now);
    }

    /** What turned out meanwhile; the moment of the discovery stands once the first notice named it. */
    void change(BreachFacts facts, Instant now) {
        requireOpen();
        if (status == BreachStatus.NOTIFIED && !facts.discoveredAt().equals(discoveredAt)) {
            throw Problem.field("discoveredAt", "fixed", "Время обнаружения уже названо в уведомлении.");
        }
        apply(facts, now);
    }

    private void apply(BreachFacts facts, Instant now) {
        requirePast("discoveredAt", facts.discoveredAt(), now);
        if (facts.happenedAt() != null && facts.happenedAt().isAfter(facts.discoveredAt())) {
            throw Problem.field("happenedAt", "order", "Инцидент произошёл раньше, чем его обнаружили.");
        }
        discoveredAt = facts.discoveredAt();
        happenedAt = facts.happenedAt();
        whatHappened = facts.whatHappened();
        dataKinds = facts.dataKinds();
        peopleCount = facts.peopleCount();
        causes = facts.causes();
        harm = facts.harm();
        measures = facts.measures();
        contact = facts.contact();
    }

    BreachFacts facts() {
        return new BreachFacts(
                discoveredAt, happenedAt, whatHappened, dataKinds, peopleCount, causes, harm, measures, contact);
    }

    /** What the law wants in the first notice and is not written yet. */
    List<String> lacking() {
        var fields = new ArrayList<String>();
        addIfBlank(fields, "causes", causes);
        addIfBlank(fields, "harm", harm);
        addIfBlank(fields, "measures", measures);
        addIfBlank(fields, "contact", contact);
        return fields;
    }

    private static void addIfBlank(List<String> fields, String name, String value) {
        if (value == null || value.isBlank()) {
            fields.add(name);
        }
    }

    /** The first notice was sent. */
    void notified(BreachNotice notice, Instant now) {
        require(status == BreachStatus.OPEN, "Первое уведомление уже отмечено.");
        if (!lacking().isEmpty()) {
            throw Problem.rule(
                    "L-15", "Уведомление неполное: опишите причины, возможный вред, принятые меры и контактное лицо.");
        }
        requireBetween(discoveredAt, notice.sentAt(), now);
        notifiedAt = notice.sentAt();
        noticeNumber = notice.number();
        status = BreachStatus.NOTIFIED;
    }

    /** The result of the inquiry was sent. */
    void reported(BreachReport report, Instant now) {
        require(status == BreachStatus.NOTIFIED, "Сначала отметьте первое уведомление.");
        requireBetween(notifiedAt, report.sentAt(), now);
        reportedAt = report.sentAt();
        reportNumber = report.number();
        inquiry = report.inquiry();
        culprits = report.culprits();
        status = BreachStatus.REPORTED;
    }

    /** Nobody got the data; possible only while nobody was told otherwise. */
    void dismiss(String reason) {
        require(status == BreachStatus.OPEN, "Роскомнадзор уже уведомлён: сообщите ему итог расследования.");
        dismissalReason = reason;
        status = BreachStatus.DISMISSED;
    }

    private static void requirePast(String field, Instant at, Instant now) {
        if (at.isAfter(now)) {
            throw Problem.field(field, "date", "Это время ещё не наступило.");
        }
    }

    private static void requireBetween(Instant from, Instant sentAt, Instant now) {
        requirePast("sentAt", sentAt, now);
        if (sentAt.isBefore(from)) {
            throw Problem.field("sentAt", "order", "Отправить раньше этого события нельзя: проверьте время.");
        }
    }

    private void requireOpen() {
        require(OPEN.contains(status), "Карточка закрыта: её уже не меняют.");
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw Problem.wrongState(otherwise);
        }
    }

    BreachStatus status() {
        return status;
    }

    BreachView view(List<String> actions) {
        return new BreachView(
                id(),
                number,
                status,
                facts(),
                discoveredAt.plus(NOTICE_WITHIN),
                notifiedAt,
                noticeNumber,
                discoveredAt.plus(REPORT_WITHIN),
                reportedAt,
                reportNumber,
                inquiry,
                culprits,
                dismissalReason,
                lacking(),
                actions,
                version());
    }
}
