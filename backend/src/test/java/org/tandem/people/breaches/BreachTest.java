package org.tandem.people.breaches;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tandem.access.Role;
import org.tandem.testing.Api;
import org.tandem.testing.Given;
import org.tandem.testing.TandemTest;

/** L-15: what is told to the regulator about a breach, and until when. */
@TandemTest
class BreachTest {

    private static final Instant DISCOVERED =
            Instant.now().minus(2, ChronoUnit.HOURS).truncatedTo(ChronoUnit.SECONDS);

    @Inject
    Given given;

    private Api director;

    @BeforeEach
    void aSchool() {
        director = given.signedIn(Role.CURATOR, Role.DIRECTOR);
    }

    private static Map<String, Object> found() {
        return new HashMap<>(Map.of(
                "discoveredAt", DISCOVERED.toString(),
                "whatHappened", "Письмо со списком ушло не тому адресату",
                "dataKinds", "Фамилии и классы наставляемых"));
    }

    private static Map<String, Object> complete() {
        var facts = found();
        facts.put("causes", "Ошибка в адресе");
        facts.put("harm", "Список мог прочитать посторонний");
        facts.put("measures", "Получателя попросили удалить письмо");
        facts.put("contact", "Заместитель директора, приёмная");
        return facts;
    }

    @Test
    void l15_theRegulatorIsToldWithin24HoursAndOfTheInquiryWithin72() {
        var breach = "/breaches/" + director.create("/breaches", found());
        director.get(breach)
                .body(
                        "noticeDueAt",
                        equalTo(DISCOVERED.plus(24, ChronoUnit.HOURS).toString()))
                .body(
                        "reportDueAt",
                        equalTo(DISCOVERED.plus(72, ChronoUnit.HOURS).toString()))
                .body("lacking", contains("causes", "harm", "measures", "contact"));

        var sent = Map.of("sentAt", DISCOVERED.plusSeconds(60).toString(), "number", "РКН-1");
        director.post(breach + "/notice", sent).statusCode(422).body("code", equalTo("L-15"));
        director.put(breach, 0, complete()).statusCode(200).body("lacking", empty());
        director.post(breach + "/notice", sent).statusCode(200).body("status", equalTo("notified"));

        var report = new HashMap<String, Object>(Map.of("inquiry", "Адрес исправлен, доступ ограничен"));
        report.put("sentAt", DISCOVERED.plusSeconds(30).toString());
        director.post(breach + "/report", report).statusCode(422).body("errors[0].field", equalTo("sentAt"));
        report.put("sentAt", DISCOVERED.plusSeconds(90).toString());
        director.post(breach + "/report", report)
                .statusCode(200)
                .body("status", equalTo("reported"))
                .body("actions", empty());
        director.put(breach, 3, complete()).statusCode(409);
    }

    @Test
    void l15_theMomentOfTheDiscoveryStandsOnceItWasReported() {
        var breach = "/breaches/" + director.create("/breaches", complete());
        director.post(breach + "/notice", Map.of("sentAt", DISCOVERED.toString()))
                .statusCode(200);
        var later = complete();
        later.put("discoveredAt", DISCOVERED.plusSeconds(600).toString());
        director.put(breach, 1, later).statusCode(422).body("errors[0].field", equalTo("discoveredAt"));
    }

    @Test
    void whatHasNotHappenedYetIsNotTaken() {
        var facts = found();
        facts.put("discoveredAt", Instant.now().plus(1, ChronoUnit.HOURS).toString());
        director.post("/breaches", facts).statusCode(422).body("errors[0].field", equalTo("discoveredAt"));
        var wrongOrder = found();
        wrongOrder.put("happenedAt", DISCOVERED.plusSeconds(5).toString());
        director.post("/breaches", wrongOrder).statusCode(422).body("errors[0].field", equalTo("happenedAt"));
    }

    @Test
    void aFalseAlarmIsClosedWithAReasonOnlyBeforeTheFirstNotice() {
        var alarm = "/breaches/" + director.create("/breaches", found());
        director.post(alarm + "/dismissal", Map.of("reason", "Ноутбук нашёлся запертым"))
                .statusCode(200)
                .body("status", equalTo("dismissed"))
                .body("dismissalReason", equalTo("Ноутбук нашёлся запертым"));
        var told = "/breaches/" + director.create("/breaches", complete());
        director.post(told + "/notice", Map.of("sentAt", DISCOVERED.toString())).statusCode(200);
        director.post(told + "/dismissal", Map.of("reason", "Передумали")).statusCode(409);
    }
}
