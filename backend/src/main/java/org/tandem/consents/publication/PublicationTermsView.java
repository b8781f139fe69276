package org.tandem.consents.publication;

import java.util.List;

/**
 * What a consent to distribution allows.
 *
 * @param known false until the paper was copied in: nothing may be shown yet
 * @param siteAddress the public page of the organisation's own section, to be offered among the resources
 */
record PublicationTermsView(
        boolean known, List<String> resources, List<FieldPermission> fields, String siteAddress, int version) {}
