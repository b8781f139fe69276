package org.tandem.documents;

import java.util.UUID;
import org.tandem.shared.tenancy.Scope;

/** What other rooms may react to, in the transaction of the change. */
public final class DocumentEvents {

    /** A paper was signed and numbered. */
    public record Registered(Scope scope, UUID documentId, String kind, UUID programId) {}

    /** A paper in force was cancelled or replaced. */
    public record Ended(Scope scope, UUID documentId, String kind, UUID programId) {}

    private DocumentEvents() {}
}
