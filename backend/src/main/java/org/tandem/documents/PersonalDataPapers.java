package org.tandem.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.tandem.access.AccountFacts;
import org.tandem.access.Accounts;
import org.tandem.documents.rendering.Docx;
import org.tandem.documents.rendering.Pdf;
import org.tandem.organisations.Organisations;
import org.tandem.people.rights.DataSection;
import org.tandem.people.rights.DossierFormat;
import org.tandem.people.rights.RightsPapers;
import org.tandem.shared.tenancy.Scope;

/** The file of everything kept about a person, and the act of erasure. */
@ApplicationScoped
@Transactional
class PersonalDataPapers implements RightsPapers {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final String TITLE = "Сведения о персональных данных";

    @Inject
    DocumentService service;

    @Inject
    Accounts accounts;

    @Inject
    Organisations organisations;

    @Override
    public byte[] dossier(
            String fullName, LocalDate asOf, String operator, List<DataSection> sections, DossierFormat format) {
        var docx = Docx.portrait()
                .size(12)
                .title(TITLE)
                .paragraph(fullName, Docx.Align.CENTER)
                .paragraph("Оператор: " + operator + ". Сведения на " + DATE.format(asOf)
                        + ". Основание: ст. 14 Федерального закона от 27.07.2006 № 152-ФЗ «О персональных данных».");
        for (var section : sections) {
            docx.heading(1, section.title());
            for (var entry : section.records()) {
                var table = new Docx.Table(35, 65);
                entry.forEach((label, value) -> table.row(label, readable(value)));
                docx.table(table).paragraph("", Docx.Align.LEFT);
            }
        }
        var file = docx.bytes(TITLE);
        return format == DossierFormat.DOCX ? file : Pdf.of(file);
    }

    /** Dates as they are written in Russian. */
    private static String readable(String value) {
        return value.matches("\\d{4}-\\d{2}-\\d{2}") ? DATE.format(LocalDate.parse(value)) : value;
    }

    @Override
    public UUID erasureAct(Scope scope, String subject, String reason, List<String> erased, String logEntry) {
        var organisation = organisations.get(scope);
        var actor = scope.accountId() == null
                ? "Система"
                : accounts.byIds(scope, List.of(scope.accountId())).values().stream()
                        .findFirst()
                        .map(AccountFacts::displayName)
                        .orElse("Система");
        var fields = new HashMap<String, String>();
        fields.put("subject", subject);
        fields.put("data", String.join("\n", erased));
        fields.put("reason", reason);
        fields.put("commission", actor);
        var contents = new DocumentChange(
                "Акт об уничтожении персональных данных",
                null,
                null,
                null,
                organisation.directorPosition(),
                organisation.directorName(),
                "Приказ Роскомнадзора от 28.10.2022 № 179",
                "Выгрузка из журнала событий: " + logEntry
                        + ". Подписанные приказы хранятся по архивному законодательству. Согласия хранятся закрыто три года.",
                fields);
        return service.enter(
                scope,
                new NewDocument("erasure_act", contents, null),
                new DocumentRegistration(null, organisations.today(scope)));
    }
}
