package org.tandem.consents.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tandem.access.Role;
import org.tandem.people.GivenPerson;
import org.tandem.shared.tenancy.Tenancy;
import org.tandem.testing.Api;
import org.tandem.testing.Days;
import org.tandem.testing.Given;
import org.tandem.testing.TandemTest;

/** Attacks on links for signing: without the code, with guesses, dead, foreign, pressed many times. */
@TandemTest
class SigningAttackTest {

    @Inject
    Given given;

    @Inject
    Days days;

    @Inject
    Tenancy tenancy;

    @Inject
    EntityManager entityManager;

    @Test
    void aLinkAloneTellsNothingAboutAnybody() {
        var signing = GivenSigning.waiting(director());
        var body = signing.view().then().statusCode(200).extract().asString();
        assertThat(body).doesNotContain("Семён").contains("\"signed\":false");
        signing.step("opening", Map.of("code", "00000000"))
                .then()
                .statusCode(422)
                .body("code", equalTo("wrong-code"))
                .body("detail", containsString("Осталось попыток: 4"));
        signing.open().then().statusCode(200).body("lines.text", hasItem(containsString("Семёнов")));
    }

    @Test
    void fiftyGuessesAtTheSameMomentAreFiveAndThenTheLinkIsDead() throws Exception {
        var signing = GivenSigning.waiting(director());
        Callable<Integer> guess =
                () -> signing.step("opening", Map.of("code", "00000000")).statusCode();
        var answers = new ArrayList<Integer>();
        try (var pool = new Closing(Executors.newFixedThreadPool(10))) {
            for (var answer : pool.of()
                    .invokeAll(IntStream.range(0, 50).mapToObj(i -> guess).toList())) {
                answers.add(answer.get());
            }
        }
        assertThat(answers.stream().filter(status -> status == 422)).hasSize(4);
        assertThat(answers.stream().filter(status -> status == 404)).hasSize(46);
        signing.open().then().statusCode(404).body("code", equalTo("link-dead"));
        signing.director().get("/consents/" + signing.consent() + "/signing").body("link.state", equalTo("locked"));
        var renewed = signing.by(GivenSigning.link(signing.director(), signing.consent()));
        renewed.open().then().statusCode(200);
        signing.open().then().statusCode(404);
    }

    @Test
    void aDocumentIsSignedOnceHoweverOftenTheButtonIsPressed() throws Exception {
        var signing = GivenSigning.waiting(director());
        var body = signing.signature();
        Callable<Integer> press = () -> signing.step("signature", body).statusCode();
        try (var pool = new Closing(Executors.newFixedThreadPool(4))) {
            for (var answer : pool.of().invokeAll(List.of(press, press, press, press))) {
                assertThat(answer.get()).isIn(204, 409);
            }
        }
        signing.step("signature", body).then().statusCode(204);
        assertThat(rows(signing.director(), "signing_evidence")).isEqualTo(1);
        signing.view().then().body("signed", equalTo(true));
        var copy = signing.step("copy", Map.of("code", signing.code()));
        assertThat(GivenSigning.text(copy.then().statusCode(200).extract().asByteArray()))
                .contains("Лист подписания");
    }

    @Test
    void aRevokedAnExpiredAndAForeignLinkAreTheSame() {
        var director = director();
        var signing = GivenSigning.waiting(director);
        var token = signing.token();
        var foreign = GivenSigning.waiting(director()).token();
        var mixed = token.substring(0, 22) + foreign.substring(22);
        var dead = signing.by(mixed).view().then().statusCode(404).extract().asString();
        days.set(
                director,
                "signing_link",
                "expires_at",
                days.id(director, "signing_link", "consent_id", signing.consent()),
                GivenPerson.today().minusDays(1));
        assertThat(signing.view().then().statusCode(404).extract().asString()).isEqualTo(dead);
        director.delete("/consents/" + signing.consent() + "/signing/link").statusCode(204);
        assertThat(signing.view().then().statusCode(404).extract().asString()).isEqualTo(dead);
    }

    @Test
    void aNewCodeEndsTheFormerOneAndTheAgreementHasToBeSignedAgain() {
        var signing = GivenSigning.waiting(director());
        signing.director()
                .post("/consents/signature-agreements/" + signing.signer())
                .statusCode(200);
        signing.open().then().statusCode(404);
        var again = GivenSigning.of(signing.director(), signing.consent());
        signing.by(again.token()).open().then().statusCode(again.code().equals(signing.code()) ? 200 : 422);
        again.open().then().statusCode(200);
    }

    @Test
    void l09_theDatabaseShowsNeitherTheCodeNorWhatWasTyped() {
        var signing = GivenSigning.waiting(director());
        signing.sign().then().statusCode(204);
        var stored = QuarkusTransaction.requiringNew().call(() -> {
            tenancy.enter(signing.director().organisationId());
            return entityManager
                    .createNativeQuery(
                            "select (select content from signing_evidence) || (select code from signature_agreement)")
                    .getSingleResult()
                    .toString();
        });
        assertThat(stored).doesNotContain("Записано").doesNotContain(signing.code());
    }

    private Api director() {
        return given.signedIn(Role.DIRECTOR, Role.CURATOR);
    }

    private long rows(Api of, String table) {
        return QuarkusTransaction.requiringNew().call(() -> {
            tenancy.enter(of.organisationId());
            return (Long) entityManager
                    .createNativeQuery("select count(*) from " + table)
                    .getSingleResult();
        });
    }

    /** Threads that end with the block; Java 17 has no closeable pool. */
    private record Closing(ExecutorService of) implements AutoCloseable {

        @Override
        public void close() {
            of.shutdownNow();
        }
    }
}
