package org.tandem.organisations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import org.tandem.shared.tenancy.Scope;

/** Names of people in the free texts of the registers, the site and the programmes' requisites. */
@ApplicationScoped
@Transactional
public class Mentions {

    @Inject
    EntityManager entityManager;

    /** Puts the placeholder where any of the names stands. */
    public void replace(Scope scope, List<String> names, String placeholder) {
        for (var name : names) {
            run(
                    scope,
                    "update register_entry set facts = replace(facts\\:\\:text, :name, :by)\\:\\:jsonb,"
                            + " outcome = replace(outcome, :name, :by)"
                            + " where organisation_id = :organisation"
                            + " and (position(:name in facts\\:\\:text) > 0 or position(:name in outcome) > 0)",
                    name,
                    placeholder);
            run(
                    scope,
                    "update site_entry set title = replace(title, :name, :by), body = replace(body, :name, :by)"
                            + " where organisation_id = :organisation"
                            + " and (position(:name in title) > 0 or position(:name in body) > 0)",
                    name,
                    placeholder);
        }
    }

    private void run(Scope scope, String sql, String name, String placeholder) {
        entityManager
                .createNativeQuery(sql)
                .setParameter("organisation", scope.organisationId())
                .setParameter("name", name)
                .setParameter("by", placeholder)
                .executeUpdate();
    }
}
