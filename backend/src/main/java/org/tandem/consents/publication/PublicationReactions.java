package org.tandem.consents.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Set;
import org.tandem.consents.ConsentEnded;
import org.tandem.organisations.site.ShownField;
import org.tandem.organisations.site.SiteEntries;

/** L-04: what a consent allowed is taken down in the very transaction in which it ends. */
@ApplicationScoped
class PublicationReactions {

    @Inject
    SiteEntries site;

    void on(@Observes ConsentEnded ended) {
        var reason = ended.withdrawn() ? "Отозвано согласие" : "Истёк срок согласия";
        switch (ended.kind()) {
            case DISTRIBUTION ->
                site.withdrawShowing(ended.scope(), ended.personId(), Set.of(ShownField.values()), reason);
            case PHOTO_VIDEO -> site.withdrawShowing(ended.scope(), ended.personId(), Set.of(ShownField.PHOTO), reason);
            default -> {
                // nothing public rests on the others
            }
        }
    }
}
