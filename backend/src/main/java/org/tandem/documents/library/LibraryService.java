package org.tandem.documents.library;

import static org.tandem.access.Role.Names.CURATOR;
import static org.tandem.access.Role.Names.DIRECTOR;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tandem.access.AccountFacts;
import org.tandem.access.Accounts;
import org.tandem.audit.AuditLog;
import org.tandem.organisations.Organisations;
import org.tandem.shared.problem.Problem;
import org.tandem.shared.tenancy.Scope;

/** The normative library by level: built-in acts, added ones, and who has studied what. */
@ApplicationScoped
@Transactional
class LibraryService {

    @Inject
    LibraryRepository acts;

    @Inject
    Accounts accounts;

    @Inject
    Organisations organisations;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    @Inject
    ObjectMapper mapper;

    private List<NormativeText> builtIn;

    @PostConstruct
    void read() {
        var name = "templates/normative.json";
        try (var stream = Thread.currentThread().getContextClassLoader().getResourceAsStream(name)) {
            builtIn = mapper.readValue(stream, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException("Built-in data " + name + " cannot be read", e);
        }
    }

    List<LibraryAct> all(Scope scope) {
        var studies =
                acts.studies(scope).stream().collect(Collectors.groupingBy(NormativeStudy::act, Collectors.toList()));
        var names = scope.hasAny(CURATOR, DIRECTOR) ? names(scope, studies) : Map.<UUID, AccountFacts>of();
        return texts(scope)
                .map(text -> view(scope, text, studies.getOrDefault(text.code(), List.of()), names))
                .toList();
    }

    private Stream<NormativeText> texts(Scope scope) {
        return Stream.concat(builtIn.stream(), acts.all(scope).stream().map(NormativeAct::text));
    }

    private Map<UUID, AccountFacts> names(Scope scope, Map<String, List<NormativeStudy>> studies) {
        return accounts.byIds(
                scope,
                studies.values().stream()
                        .flatMap(List::stream)
                        .map(NormativeStudy::accountId)
                        .collect(Collectors.toSet()));
    }

    private LibraryAct view(
            Scope scope, NormativeText text, List<NormativeStudy> studies, Map<UUID, AccountFacts> names) {
        return new LibraryAct(
                text.code(),
                text.level(),
                text.title(),
                text.requisites(),
                text.summary(),
                text.link(),
                builtIn.stream().noneMatch(known -> known.code().equals(text.code())),
                studies.stream()
                        .filter(study -> study.accountId().equals(scope.accountId()))
                        .map(NormativeStudy::studiedOn)
                        .findFirst()
                        .orElse(null),
                studies.stream()
                        .filter(study -> names.containsKey(study.accountId()))
                        .map(study -> new LibraryAct.StudyMark(
                                names.get(study.accountId()).displayName(), study.studiedOn()))
                        .toList());
    }

    /** @return id of the added act */
    UUID add(Scope scope, NewNormativeAct facts) {
        var act = new NormativeAct(scope, facts, clock.instant());
        acts.persist(act);
        audit.record(scope, "library.act-added", "normative-act", act.id());
        acts.flush();
        return act.id();
    }

    void remove(Scope scope, UUID id, String reason) {
        acts.delete(acts.get(scope, id));
        acts.forget(scope, id.toString());
        audit.record(scope, "library.act-removed", "normative-act", id, reason);
    }

    /** The caller has studied the act, or takes his mark back. */
    void mark(Scope scope, String code, boolean studied) {
        if (texts(scope).noneMatch(text -> text.code().equals(code))) {
            throw Problem.notFound();
        }
        var own = acts.own(scope, code);
        if (studied && own.isEmpty()) {
            acts.getEntityManager().persist(new NormativeStudy(scope, code, organisations.today(scope)));
        } else if (!studied) {
            own.ifPresent(acts.getEntityManager()::remove);
        }
        acts.flush();
    }
}
