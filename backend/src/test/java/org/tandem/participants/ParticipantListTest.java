package org.tandem.participants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tandem.access.Role;
import org.tandem.consents.GivenConsent;
import org.tandem.people.GivenPerson;
import org.tandem.programs.GivenProgram;
import org.tandem.testing.Api;
import org.tandem.testing.Given;
import org.tandem.testing.TandemTest;

@TandemTest
class ParticipantListTest {

    @Inject
    Given given;

    @Inject
    SessionFactory sessions;

    private Api curator;
    private UUID program;

    @BeforeEach
    void aProgramme() {
        curator = given.signedIn(Role.CURATOR, Role.DIRECTOR);
        program = GivenProgram.draft(curator);
    }

    @Test
    void filtersNarrowTheList() {
        add("Жукова", 20);
        add("Ёлкина", 20);
        GivenParticipant.inBase(curator, GivenParticipant.mentor(program));
        names("side=mentee", "Ёлкина Пётр", "Жукова Пётр");
        names("status=in_base", "Иванова Мария Петровна");
        names("category=teacher", "Иванова Мария Петровна");
        names("q=%D0%B5%D0%BB%D0%BA", "Ёлкина Пётр");
        names("programId=" + GivenProgram.draft(curator));
    }

    @Test
    void everySortPagesThroughAllWithoutDoubles() {
        for (var name : List.of("Яшина", "Ёлкина", "Жукова", "Ёлкина", "Евсеева")) {
            add(name, 20);
        }
        var entered = GivenParticipant.inBase(curator, GivenParticipant.mentor(program));
        var alphabet = List.of("Евсеева", "Ёлкина", "Ёлкина", "Жукова", "Иванова", "Яшина");
        assertThat(familyNames("name")).isEqualTo(alphabet);
        var backwards = new ArrayList<>(alphabet);
        java.util.Collections.reverse(backwards);
        assertThat(familyNames("-name")).isEqualTo(backwards);
        assertThat(familyNames("enteredOn")).hasSize(6).startsWith("Иванова");
        curator.get("/participants?sort=enteredOn").body("items[0].id", equalTo(entered.toString()));
        curator.get("/participants?sort=age").statusCode(422);
        curator.get("/participants?sort=enteredOn&after=0YQKMDE5MzU3YzAtMDAwMC03MDAwLTgwMDAtMDAwMDAwMDAwMDAw")
                .statusCode(400)
                .body("code", equalTo("bad-parameter"));
        curator.get("/participants?side=neither").statusCode(400);
        curator.get("/participants?limit=1000").statusCode(422);
    }

    @Test
    void aRowSaysHowManyConsentsAreMissing() {
        var teenager = GivenParticipant.mentee(program, 15);
        var id = curator.create("/participants", teenager);
        curator.get("/participants")
                .body("items[0].consentsMissing", equalTo(2))
                .body("items[0].age", equalTo(15));
        GivenConsent.effective(curator, GivenParticipant.personOf(curator, id), "pd_minor_own");
        curator.get("/participants").body("items[0].consentsMissing", equalTo(1));
    }

    @Test
    void aLongPageCostsAsManyQueriesAsAShortOne() {
        add("Первая", 15);
        add("Вторая", 15);
        var forTwo = statementsOfOnePage(2);
        for (var i = 0; i < 8; i++) {
            add("Ещё", 15);
        }
        assertThat(statementsOfOnePage(10)).isEqualTo(forTwo);
    }

    private long statementsOfOnePage(int rows) {
        var statistics = sessions.getStatistics();
        curator.get("/participants").statusCode(200);
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        curator.get("/participants").statusCode(200).body("items", hasSize(rows));
        var count = statistics.getPrepareStatementCount();
        statistics.setStatisticsEnabled(false);
        return count;
    }

    private void add(String familyName, int age) {
        var person = GivenPerson.learner(age);
        person.put("familyName", familyName);
        var body = GivenParticipant.mentee(program, age);
        body.put("person", person);
        curator.create("/participants", body);
    }

    private void names(String query, String... expected) {
        curator.request()
                .urlEncodingEnabled(false)
                .get("/participants?" + query)
                .then()
                .statusCode(200)
                .body("items.fullName", equalTo(List.of(expected)));
    }

    private List<String> familyNames(String sort) {
        var names = new ArrayList<String>();
        var next = "";
        do {
            var page = curator.get("/participants?limit=2&sort=" + sort + "&after=" + next)
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            List<String> part = page.getList("items.fullName");
            part.forEach(name -> names.add(name.substring(0, name.indexOf(' '))));
            next = page.getString("next");
        } while (next != null);
        return names;
    }
}
