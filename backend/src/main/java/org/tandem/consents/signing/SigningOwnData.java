package org.tandem.consents.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.tandem.people.rights.DataSection;
import org.tandem.people.rights.ErasedData;
import org.tandem.people.rights.ErasedPerson;
import org.tandem.people.rights.PersonalDataHolder;
import org.tandem.shared.tenancy.Scope;

/** The agreement on electronic signature of a person; what he signed is kept with its consents. */
@ApplicationScoped
@Transactional
class SigningOwnData implements PersonalDataHolder {

    @Inject
    SignatureAgreementRepository agreements;

    @Override
    public int order() {
        return 31;
    }

    @Override
    public List<DataSection> export(Scope scope, UUID personId) {
        return agreements
                .of(scope, personId)
                .map(one -> DataSection.section(
                        "Соглашение об электронной подписи",
                        List.of(DataSection.of("Выдано", one.issuedAt(), "Подписано", one.signedOn()))))
                .orElse(List.of());
    }

    @Override
    public ErasedData erase(Scope scope, ErasedPerson person) {
        var deleted = agreements.delete("organisationId = ?1 and personId = ?2", scope.organisationId(), person.id());
        return deleted == 0
                ? ErasedData.NOTHING
                : new ErasedData(List.of("соглашение об электронной подписи и личный код"), List.of());
    }
}
