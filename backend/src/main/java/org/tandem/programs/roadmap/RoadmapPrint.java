package org.tandem.programs.roadmap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.tandem.audit.AuditLog;
import org.tandem.organisations.OrganisationView;
import org.tandem.organisations.Organisations;
import org.tandem.programs.Approval;
import org.tandem.programs.Programs;
import org.tandem.shared.tenancy.Scope;

/** The roadmap for printing; every export is logged (V-37). */
@ApplicationScoped
@Transactional
public class RoadmapPrint {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final String BLANK_DATE = "«___» ____________ 20___ г.";

    @Inject
    RoadmapService roadmap;

    @Inject
    Programs programs;

    @Inject
    Organisations organisations;

    @Inject
    AuditLog audit;

    /** The newest edition; a draft has blank stamps. */
    public PrintedRoadmap of(Scope scope, UUID programId) {
        var program = programs.get(scope, programId);
        var organisation = organisations.get(scope);
        var view = roadmap.get(scope, programId);
        var approval = view.edition().approval();
        audit.record(scope, "roadmap.exported", "roadmap", view.edition().id());
        return new PrintedRoadmap(
                List.of(
                        "Дорожная карта",
                        program.title(),
                        organisation.shortName() + ", " + program.schoolYear() + "/" + (program.schoolYear() + 1)
                                + " учебный год"),
                accepted(approval),
                approved(approval, organisation),
                view.sections().stream().map(RoadmapPrint::part).toList());
    }

    private static List<String> accepted(Approval approval) {
        return approval == null
                ? List.of("РАССМОТРЕНО", "____________________________", "протокол № ____", "от " + BLANK_DATE)
                : List.of(
                        "РАССМОТРЕНО",
                        approval.protocolBody(),
                        "протокол № " + approval.protocolNumber(),
                        "от " + day(approval.protocolDate()));
    }

    private static List<String> approved(Approval approval, OrganisationView organisation) {
        var lines = new ArrayList<String>();
        lines.add("УТВЕРЖДАЮ");
        lines.add(organisation.directorPosition() == null ? "Директор" : capital(organisation.directorPosition()));
        lines.add("____________ " + (organisation.directorName() == null ? "" : organisation.directorName()));
        lines.add(approval == null ? "приказ № ____" : "приказ № " + approval.orderNumber());
        lines.add("от " + (approval == null ? BLANK_DATE : day(approval.orderDate())));
        return lines;
    }

    private static PrintedRoadmap.Part part(SectionView section) {
        return new PrintedRoadmap.Part(
                section.title(),
                section.activities().stream()
                        .map(line -> new PrintedRoadmap.Row(
                                text(line.printedNumber()),
                                text(line.groupTitle()),
                                line.title(),
                                text(line.details()),
                                text(line.dueText()),
                                Stream.concat(
                                                line.responsibles().stream(),
                                                line.executors().stream().map(ActivityView.Executor::name))
                                        .distinct()
                                        .toList(),
                                text(line.plannedResult())))
                        .toList());
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + text.substring(1);
    }

    private static String day(LocalDate date) {
        return DAY.format(date) + " г.";
    }
}
