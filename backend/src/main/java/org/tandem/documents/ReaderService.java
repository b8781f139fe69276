package org.tandem.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tandem.access.AccountFacts;
import org.tandem.access.Accounts;
import org.tandem.audit.AuditLog;
import org.tandem.organisations.Organisations;
import org.tandem.people.People;
import org.tandem.people.PersonFacts;
import org.tandem.shared.problem.Problem;
import org.tandem.shared.tenancy.Scope;

/** «Лист ознакомления»: who is to read a paper, and who did when. */
@ApplicationScoped
@Transactional
class ReaderService {

    @Inject
    DocumentRepository documents;

    @Inject
    ReaderRepository readers;

    @Inject
    DocumentFileRepository files;

    @Inject
    DocumentKinds kinds;

    @Inject
    Accounts accounts;

    @Inject
    People people;

    @Inject
    Organisations organisations;

    @Inject
    AuditLog audit;

    List<ReaderView> list(Scope scope, UUID documentId) {
        documents.get(scope, documentId);
        var lines = readers.of(scope, documentId);
        var byAccount = accounts.byIds(scope, ids(lines, DocumentReader::accountId));
        var byPerson = people.byIds(scope, ids(lines, DocumentReader::personId));
        return lines.stream().map(line -> view(line, byAccount, byPerson)).toList();
    }

    private static List<UUID> ids(List<DocumentReader> lines, Function<DocumentReader, UUID> id) {
        return lines.stream().map(id).filter(Objects::nonNull).toList();
    }

    private static ReaderView view(
            DocumentReader line, Map<UUID, AccountFacts> byAccount, Map<UUID, PersonFacts> byPerson) {
        var account = line.accountId() == null ? null : byAccount.get(line.accountId());
        var person = line.personId() == null ? null : byPerson.get(line.personId());
        var name = account != null ? account.displayName() : person != null ? person.fullName() : line.name();
        return new ReaderView(
                line.id(),
                name == null ? "" : name,
                person != null ? person.position() : line.position(),
                line.readOn(),
                line.onPaper(),
                account != null);
    }

    void add(Scope scope, UUID documentId, NewReaders wanted) {
        var document = documents.get(scope, documentId);
        if (document.status() == DocumentStatus.CANCELLED) {
            throw Problem.wrongState("Документ отменён: знакомить с ним не нужно.");
        }
        var present = readers.of(scope, documentId);
        var accountIds = new TreeSet<>(wanted.accountIds());
        accounts.all(scope).stream()
                .filter(account -> !Collections.disjoint(account.roles(), wanted.roles()))
                .forEach(account -> accountIds.add(account.id()));
        requireKnown(accountIds.size(), accounts.byIds(scope, accountIds).size());
        requireKnown(
                wanted.personIds().size(),
                people.byIds(scope, wanted.personIds()).size());
        accountIds.removeAll(ids(present, DocumentReader::accountId));
        accountIds.forEach(id -> readers.persist(DocumentReader.account(scope, documentId, id)));
        var known = ids(present, DocumentReader::personId);
        wanted.personIds().stream()
                .filter(id -> !known.contains(id))
                .forEach(id -> readers.persist(DocumentReader.person(scope, documentId, id)));
        wanted.names().stream()
                .filter(n -> present.stream().noneMatch(line -> n.name().equals(line.name())))
                .forEach(n -> readers.persist(DocumentReader.named(scope, documentId, n.name(), n.position())));
        audit.record(scope, "document.readers-added", "document", documentId);
        readers.flush();
    }

    private static void requireKnown(int wanted, int found) {
        if (found < wanted) {
            throw Problem.notFound();
        }
    }

    void remove(Scope scope, UUID documentId, UUID id) {
        documents.get(scope, documentId);
        var line = readers.get(scope, documentId, id);
        if (line.readOn() != null) {
            throw Problem.wrongState("Отметка об ознакомлении уже стоит: строку не убирают.");
        }
        readers.delete(line);
        audit.record(scope, "document.reader-removed", "document", documentId);
    }

    /** Signed on the printed sheet. */
    void markOnPaper(Scope scope, UUID documentId, UUID id, LocalDate day) {
        var document = documents.get(scope, documentId);
        var line = readers.get(scope, documentId, id);
        requireReadable(document);
        if (day.isAfter(organisations.today(scope)) || day.isBefore(document.dated())) {
            throw Problem.field("readOn", "date", "День ознакомления – между датой документа и сегодняшним днём.");
        }
        line.mark(day, true);
        audit.record(scope, "document.read-on-paper", "document", documentId);
        readers.flush();
    }

    /** The caller read it himself; 404 if he is not on the list. */
    OwnPaper markOwn(Scope scope, UUID documentId) {
        var document = documents.get(scope, documentId);
        var line = readers.own(scope, documentId).orElseThrow(Problem::notFound);
        requireReadable(document);
        line.mark(organisations.today(scope), false);
        audit.record(scope, "document.read", "document", documentId);
        readers.flush();
        return own(scope).stream()
                .filter(paper -> paper.documentId().equals(documentId))
                .findFirst()
                .orElseThrow(Problem::notFound);
    }

    private static void requireReadable(Document document) {
        if (document.number() == null || document.status() == DocumentStatus.CANCELLED) {
            throw Problem.wrongState("Знакомятся с действующим документом.");
        }
    }

    /** Papers that the caller is to read or has read. */
    List<OwnPaper> own(Scope scope) {
        var lines = readers.own(scope);
        var ids = lines.stream().map(DocumentReader::documentId).distinct().toList();
        var papers = documents.byIds(scope, ids).stream().collect(Collectors.toMap(Document::id, Function.identity()));
        var attached = files.of(scope, ids).stream().collect(Collectors.groupingBy(DocumentFileRow::documentId));
        return lines.stream()
                .map(line -> {
                    var paper = papers.get(line.documentId());
                    return new OwnPaper(
                            paper.id(),
                            kinds.get(paper.kind()).title(),
                            paper.title(),
                            paper.number(),
                            paper.dated(),
                            paper.body(),
                            attached.getOrDefault(paper.id(), List.of()).stream()
                                    .map(DocumentFileRow::view)
                                    .toList(),
                            line.readOn());
                })
                .toList();
    }
}
