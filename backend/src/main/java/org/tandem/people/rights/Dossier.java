package org.tandem.people.rights;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.tandem.audit.AuditLog;
import org.tandem.organisations.Organisations;
import org.tandem.people.People;
import org.tandem.shared.problem.Problem;
import org.tandem.shared.tenancy.Scope;

/** Everything that is kept about a person as one file (ст. 14 152-ФЗ). */
@ApplicationScoped
@Transactional
class Dossier {

    /** The file for a machine. */
    record Content(String subject, LocalDate asOf, String operator, List<DataSection> sections) {}

    @Inject
    Instance<PersonalDataHolder> holders;

    @Inject
    Instance<RightsPapers> papers;

    @Inject
    DataRequestRepository requests;

    @Inject
    People people;

    @Inject
    Organisations organisations;

    @Inject
    ObjectMapper mapper;

    @Inject
    AuditLog audit;

    /** The file of a request for access; each making is logged (V-37). */
    byte[] of(Scope scope, UUID requestId, DossierFormat format) {
        var request = requests.get(scope, requestId);
        if (request.kind() != DataRequestKind.ACCESS) {
            throw Problem.wrongState("Файл сведений готовят по обращению о доступе к данным.");
        }
        var person = people.get(scope, request.personId());
        var sections = holders.stream()
                .sorted(Comparator.comparingInt(PersonalDataHolder::order))
                .flatMap(holder -> holder.export(scope, person.id()).stream())
                .toList();
        var operator = organisations.get(scope).fullName();
        var today = organisations.today(scope);
        audit.record(scope, "person.data-exported", "person", person.id());
        return format == DossierFormat.JSON
                ? json(new Content(person.fullName(), today, operator, sections))
                : papers.get().dossier(person.fullName(), today, operator, sections, format);
    }

    private byte[] json(Content content) {
        try {
            return mapper.writer(SerializationFeature.INDENT_OUTPUT)
                    .writeValueAsString(content)
                    .getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
