package org.tandem.consents;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.tandem.audit.AuditLog;
import org.tandem.documents.Files;
import org.tandem.organisations.Organisations;
import org.tandem.people.People;
import org.tandem.people.rights.DataSection;
import org.tandem.people.rights.ErasedData;
import org.tandem.people.rights.ErasedPerson;
import org.tandem.people.rights.PersonalDataHolder;
import org.tandem.shared.secret.Seal;
import org.tandem.shared.tenancy.Scope;

/**
 * What becomes of consents: shown to the person, closed for three years when he is erased, destroyed after that (L-21).
 * The closed store is encrypted: whoever reads the database finds neither name nor scan.
 */
@ApplicationScoped
@Transactional
class ConsentKeeping implements PersonalDataHolder {

    @Inject
    ConsentRepository consents;

    @Inject
    ConsentArchiveRepository archive;

    @Inject
    ConsentTaskRepository tasks;

    @Inject
    People people;

    @Inject
    Files files;

    @Inject
    Organisations organisations;

    @Inject
    Seal seal;

    @Inject
    ObjectMapper mapper;

    @Inject
    ConsentProof proof;

    @Inject
    AuditLog audit;

    @Override
    public int order() {
        return 30;
    }

    @Override
    public List<DataSection> export(Scope scope, UUID personId) {
        var records = consents.ofPersons(scope, List.of(personId)).stream()
                .map(consent -> DataSection.of(
                        "Согласие", ConsentTexts.of(consent.kind()).title(),
                        "Номер", consent.number(),
                        "Подписывает",
                                people.get(scope, consent.signerPersonId()).fullName(),
                        "Выдано", consent.issuedOn(),
                        "Подписано", consent.signedOn(),
                        "Действует до", consent.validUntil(),
                        "Отозвано", consent.withdrawnOn(),
                        "Причина", consent.reason(),
                        "Скан", consent.fileId() == null ? null : "хранится"))
                .toList();
        return DataSection.section("Согласия", records);
    }

    @Override
    public ErasedData erase(Scope scope, ErasedPerson person) {
        var subjects = new ArrayList<UUID>();
        tasks.delete("organisationId = ?1 and personId = ?2", scope.organisationId(), person.id());
        for (var consent : consents.concerning(scope, person.id())) {
            subjects.add(consent.id());
            archive.persist(new ConsentArchive(
                    scope, consent, ended(consent, person.today()), seal.close(content(scope, consent))));
            delete(scope, consent);
        }
        return subjects.isEmpty()
                ? ErasedData.NOTHING
                : new ErasedData(
                        List.of("тексты и сканы согласий (закрытое хранение три года, затем уничтожение)"), subjects);
    }

    private byte[] content(Scope scope, Consent consent) {
        var content = new LinkedHashMap<String, Object>();
        content.put("number", consent.number());
        content.put("text", consent.text());
        content.put("signedOn", consent.signedOn());
        content.put("withdrawnOn", consent.withdrawnOn());
        content.put("reason", consent.reason());
        proof.of(scope, consent.id()).ifPresent(kept -> content.put("proof", kept));
        if (consent.fileId() != null) {
            content.put(
                    "scan",
                    Base64.getEncoder()
                            .encodeToString(files.read(scope, consent.fileId()).bytes()));
        }
        try {
            return mapper.writeValueAsString(content).getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private void delete(Scope scope, Consent consent) {
        var file = consent.fileId();
        consents.delete(consent);
        consents.flush();
        if (file != null && !consents.usesFile(scope, file)) {
            files.delete(scope, file);
        }
    }

    /** The day from which the three years run. */
    private static LocalDate ended(Consent consent, LocalDate today) {
        if (consent.withdrawnOn() != null) {
            return consent.withdrawnOn();
        }
        return consent.validUntil() != null && consent.validUntil().isBefore(today) ? consent.validUntil() : today;
    }

    /** The clock job: three years after the end nothing of a consent stays, of erased people and of others. */
    void destroyOld(Scope scope) {
        var last = organisations.today(scope).minusYears(ConsentArchive.YEARS);
        for (var old : archive.endedBefore(scope, last)) {
            audit.record(scope, "consent.destroyed", "consent", old.id());
            archive.delete(old);
        }
        for (var consent : consents.endedBefore(scope, last)) {
            audit.record(scope, "consent.destroyed", "consent", consent.id());
            delete(scope, consent);
        }
    }
}
