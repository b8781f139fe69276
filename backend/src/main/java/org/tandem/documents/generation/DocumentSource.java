package org.tandem.documents.generation;

import java.util.List;
import java.util.Map;
import org.tandem.documents.DocumentFacts;
import org.tandem.documents.rendering.Placeholder;
import org.tandem.shared.tenancy.Scope;

/**
 * What a feature above the papers gives to their texts: programmes their goal, pairs their list. Every bean of this kind
 * is asked when a paper is generated.
 */
public interface DocumentSource {

    /** What it can fill in papers of the kind, as it is explained to the author of a template; empty for nothing. */
    List<Placeholder> placeholders(String kind);

    /** Values by the names of {@link #placeholders}; what is not known is left out. */
    Map<String, Object> values(Scope scope, DocumentFacts document);
}
