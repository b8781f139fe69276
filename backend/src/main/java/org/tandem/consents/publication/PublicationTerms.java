package org.tandem.consents.publication;

import jakarta.persistence.Entity;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.tandem.organisations.site.ShownField;
import org.tandem.shared.tenancy.Scope;
import org.tandem.shared.tenancy.TenantEntity;

/** What one consent to distribution allows. */
@Entity
class PublicationTerms extends TenantEntity {

    private UUID consentId;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> resources;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<FieldPermission> fields;

    protected PublicationTerms() {}

    PublicationTerms(Scope scope, UUID consentId, PublicationTermsChange terms) {
        super(scope);
        this.consentId = consentId;
        write(terms);
    }

    void write(PublicationTermsChange terms) {
        resources = terms.resources();
        fields = terms.fields();
    }

    /** Whether the page lies on one of the sites. */
    boolean covers(String address) {
        return resources.stream().map(PublicationTerms::plain).anyMatch(plain(address)::startsWith);
    }

    private static String plain(String address) {
        return address.toLowerCase(Locale.ROOT)
                .replaceFirst("^https?://(www\\.)?", "")
                .replaceFirst("/+$", "");
    }

    boolean allows(ShownField field) {
        return fields.stream().anyMatch(one -> one.field() == field && one.allowed());
    }

    UUID consentId() {
        return consentId;
    }

    List<String> resources() {
        return resources;
    }

    List<FieldPermission> fields() {
        return fields;
    }
}
