package org.tandem.people.rights;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tandem.organisations.calendar.WorkingDays;
import org.tandem.shared.tenancy.Scope;

/** Terms of L-07 as data, counted by the organisation's production calendar. */
@ApplicationScoped
class RequestTerms {

    @Inject
    ObjectMapper mapper;

    @Inject
    WorkingDays workingDays;

    private List<RequestTerm> all;

    @PostConstruct
    void read() {
        try (var stream = RequestTerms.class.getResourceAsStream("/templates/data-requests.json")) {
            all = mapper.readValue(stream, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<RequestTerm> all() {
        return all;
    }

    Optional<RequestTerm> find(DataRequestKind kind, DataRequestGround ground) {
        return all.stream()
                .filter(term -> term.kind() == kind && term.ground() == ground)
                .findFirst();
    }

    LocalDate dueOn(Scope scope, RequestTerm term, LocalDate receivedOn) {
        return term.unit() == RequestTerm.Unit.WORKING
                ? workingDays.plus(scope, receivedOn, term.days())
                : receivedOn.plusDays(term.days());
    }

    LocalDate extended(Scope scope, RequestTerm term, LocalDate dueOn) {
        return workingDays.plus(scope, dueOn, term.extension());
    }
}
