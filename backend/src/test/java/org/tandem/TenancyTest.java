package org.tandem;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.tandem.access.Role;
import org.tandem.testing.Api;
import org.tandem.testing.Fixture;
import org.tandem.testing.Given;
import org.tandem.testing.Operations;
import org.tandem.testing.TandemTest;

/** No organisation reaches another's rows: neither by the schema nor by any operation of the contract. */
@TandemTest
class TenancyTest {

    /** Tables that hold nothing of any organisation. */
    private static final Set<String> REFERENCE = Set.of("tenant", "flyway_schema_history");

    @Inject
    Given given;

    @Inject
    DataSource database;

    @Inject
    @Any
    Instance<Fixture> fixtures;

    @Test
    void everyTableHasAForcedPolicyOnItsOrganisation() throws SQLException {
        var unprotected = column("""
                select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where n.nspname = 'public' and c.relkind in ('r', 'p')
                  and not (c.relrowsecurity and c.relforcerowsecurity
                           and exists (select 1 from pg_policy p where p.polrelid = c.oid
                                       and pg_get_expr(p.polqual, c.oid) like '%tandem_organisation()%'))""");
        assertThat(unprotected).containsExactlyInAnyOrderElementsOf(REFERENCE);
    }

    @Test
    void everyPrimaryAndUniqueKeyLeadsWithTheOrganisation() throws SQLException {
        var wrong = column("""
                select c.relname || '.' || i.relname from pg_index x
                join pg_class c on c.oid = x.indrelid join pg_class i on i.oid = x.indexrelid
                join pg_namespace n on n.oid = c.relnamespace
                join pg_attribute a on a.attrelid = c.oid and a.attnum = x.indkey[0]
                where n.nspname = 'public' and x.indisunique and a.attname <> 'organisation_id'""");
        assertThat(wrong).allMatch(name -> REFERENCE.contains(name.substring(0, name.indexOf('.'))));
    }

    @Test
    void everyForeignKeyStaysInsideTheOrganisation() throws SQLException {
        var wrong = column("""
                select k.conrelid::regclass || ' ' || k.conname from pg_constraint k
                where k.contype = 'f' and k.confrelid <> 'tenant'::regclass
                  and not exists (
                    select 1 from unnest(k.conkey, k.confkey) as pair(here, there)
                    join pg_attribute h on h.attrelid = k.conrelid and h.attnum = pair.here
                    join pg_attribute t on t.attrelid = k.confrelid and t.attnum = pair.there
                    where h.attname = 'organisation_id' and t.attname = 'organisation_id')""");
        assertThat(wrong).isEmpty();
    }

    @Test
    void theApplicationRoleOwnsNothingAndCannotStepAroundThePolicies() throws SQLException {
        assertThat(column("select tableowner from pg_tables where schemaname = 'public'"))
                .doesNotContain(column("select current_user::text").get(0));
        assertThat(column("select rolname from pg_roles where rolname = current_user and (rolsuper or rolbypassrls)"))
                .isEmpty();
    }

    @Test
    void withoutAnOrganisationNoRowIsVisible() throws SQLException {
        given.signedIn(Role.CURATOR);
        assertThat(column("select id::text from account")).isEmpty();
        assertThat(column("select id::text from organisation")).isEmpty();
    }

    @Test
    void aForeignIdAnswersLikeOneThatDoesNotExist() {
        var ours = given.signedIn(Role.CURATOR, Role.DIRECTOR, Role.SYS_ADMIN);
        var foreign = objects(given.signedIn(Role.CURATOR, Role.DIRECTOR));
        var own = objects(ours);
        var stranger = given.colleague(ours, Role.CURATOR, Role.values());
        var wrong = new ArrayList<String>();
        for (var operation : Operations.all()) {
            for (var parameter : operation.parameters()) {
                if (!foreign.containsKey(parameter)) {
                    wrong.add(operation.id() + ": no fixture makes a " + parameter);
                    continue;
                }
                var theirs = new HashMap<>(own);
                theirs.put(parameter, foreign.get(parameter));
                var random = new HashMap<>(own);
                random.put(parameter, UUID.randomUUID());
                compare(operation, parameter, stranger, theirs, random, wrong);
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static void compare(
            Operations.Operation operation,
            String parameter,
            Api stranger,
            Map<String, UUID> theirs,
            Map<String, UUID> random,
            List<String> wrong) {
        var foreign = operation.call(stranger, theirs);
        var absent = operation.call(stranger, random);
        if (foreign.status() != 404 || !foreign.body().equals(absent.body())) {
            wrong.add(operation.id() + " with a foreign " + parameter + ": " + foreign.status() + " " + foreign.body());
        }
    }

    private Map<String, UUID> objects(Api curator) {
        var objects = new HashMap<String, UUID>();
        fixtures.stream()
                .sorted(Comparator.comparingInt(Fixture::order))
                .forEach(fixture -> objects.putAll(fixture.objects(curator, objects)));
        return objects;
    }

    private List<String> column(String query) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            var values = new ArrayList<String>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }
}
