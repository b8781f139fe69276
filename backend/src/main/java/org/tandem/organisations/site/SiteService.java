package org.tandem.organisations.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.tandem.audit.AuditLog;
import org.tandem.organisations.Organisations;
import org.tandem.shared.tenancy.Scope;

/** Keeping the queue of the site section, and its public page. */
@ApplicationScoped
@Transactional
class SiteService {

    /** The queue with the address of the public page. */
    record SiteSection(String address, List<SiteEntryView> entries) {}

    @Inject
    SiteRepository entries;

    @Inject
    Organisations organisations;

    @Inject
    SiteEntries published;

    @Inject
    SitePeople people;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    SiteSection section(Scope scope) {
        var today = organisations.today(scope);
        return new SiteSection(
                published.address(scope),
                entries.all(scope).stream().map(entry -> entry.view(today)).toList());
    }

    SiteEntryView get(Scope scope, UUID id) {
        return entries.get(scope, id).view(organisations.today(scope));
    }

    UUID create(Scope scope, SiteText text) {
        var entry = new SiteEntry(scope, text, clock.instant());
        entries.persist(entry);
        audit.record(scope, "site.entry-added", "site-entry", entry.id());
        entries.flush();
        return entry.id();
    }

    SiteEntryView change(Scope scope, UUID id, int version, SiteText text) {
        return act(scope, id, "changed", null, entry -> {
            entry.expect(version);
            entry.change(text);
        });
    }

    SiteEntryView publish(Scope scope, UUID id) {
        var today = organisations.today(scope);
        return act(scope, id, "published", null, entry -> {
            var text = entry.text();
            people.requireCleared(scope, published.address(scope), List.of(text.title(), text.body()), text.people());
            entry.publish(today);
        });
    }

    SiteEntryView review(Scope scope, UUID id) {
        var today = organisations.today(scope);
        return act(scope, id, "reviewed", null, entry -> entry.review(today));
    }

    SiteEntryView withdraw(Scope scope, UUID id, String reason) {
        return act(scope, id, "withdrawn", reason, entry -> entry.withdraw(reason));
    }

    private SiteEntryView act(Scope scope, UUID id, String action, String reason, Consumer<SiteEntry> transition) {
        var entry = entries.get(scope, id);
        transition.accept(entry);
        audit.record(scope, "site.entry-" + action, "site-entry", id, reason);
        entries.flush();
        return entry.view(organisations.today(scope));
    }

    /** The public page as HTML; 404 for an organisation that does not exist. */
    String page(Scope scope) {
        var organisation = organisations.get(scope);
        return SitePage.html(organisation.fullName(), entries.published(scope));
    }
}
