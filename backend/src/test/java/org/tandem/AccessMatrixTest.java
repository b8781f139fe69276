package org.tandem;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.tandem.access.Role;
import org.tandem.testing.Api;
import org.tandem.testing.Given;
import org.tandem.testing.Operations;
import org.tandem.testing.TandemTest;

/** Operations × roles: who may, may; who may not, gets 403; nobody gets past without a token. */
@TandemTest
class AccessMatrixTest {

    @Inject
    Given given;

    @Test
    void everyOperationHasARow() {
        assertThat(Operations.all()).filteredOn(o -> o.row() == null).isEmpty();
    }

    @Test
    void everyRowBelongsToAnOperation() {
        var served = new TreeSet<>(
                Operations.all().stream().map(Operations.Operation::id).toList());
        assertThat(Operations.rowIds()).isSubsetOf(served);
    }

    @Test
    void aRoleReachesItsOperationsAndNoOther() {
        var wrong = new ArrayList<String>();
        var operations = Operations.all().stream().filter(o -> !o.isPublic()).toList();
        for (var role : Role.values()) {
            var name = role.name().toLowerCase(Locale.ROOT);
            var api = given.signedIn(role);
            for (var operation : operations) {
                var status = operation.call(api, Map.of()).status();
                var right = operation.allows(name) ? status != 401 && status != 403 && status < 500 : status == 403;
                if (!right) {
                    wrong.add(operation.id() + " as " + name + ": " + status);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void nobodyReachesAnythingButPublicOperations() {
        List<String> wrong = Operations.all().stream()
                .filter(operation -> {
                    var answer = operation.call(Api.nobody(), Map.of());
                    var refused = answer.status() == 401 && answer.code().equals("unauthenticated");
                    return refused == operation.isPublic();
                })
                .map(Operations.Operation::id)
                .toList();
        assertThat(wrong).isEmpty();
    }
}
