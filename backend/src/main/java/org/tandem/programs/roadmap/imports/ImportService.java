package org.tandem.programs.roadmap.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.tandem.programs.Programs;
import org.tandem.programs.roadmap.RoadmapLines;
import org.tandem.shared.http.Idempotency;
import org.tandem.shared.problem.Problem;
import org.tandem.shared.tables.Refusals;
import org.tandem.shared.tenancy.Scope;

/** Reads a roadmap from a file and writes what a person made of it. */
@ApplicationScoped
@Transactional
class ImportService {

    @Inject
    Programs programs;

    @Inject
    RoadmapLines lines;

    @Inject
    Idempotency idempotency;

    /** The years that a file's terms are understood by; 404 for a foreign programme before any file is opened. */
    DueContext context(Scope scope, UUID programId) {
        var program = programs.get(scope, programId);
        return new DueContext(program.schoolYear(), program.startsOn(), program.endsOn());
    }

    /** Writes all of it or nothing; the same key twice writes once. */
    ImportedView save(Scope scope, UUID programId, int version, String key, RoadmapImport request) {
        if (request.activities() == 0) {
            throw Problem.field("sections", "not-empty", "Нечего загружать: в черновике нет строк");
        }
        if (request.activities() > DraftSections.MOST) {
            throw Refusals.tooManyRows(RoadmapFile.LIMITS);
        }
        idempotency.once(scope, key, "roadmap-import", request, () -> {
            lines.write(
                    scope,
                    programId,
                    version,
                    request.mode() == ImportMode.REPLACE,
                    request.sections().stream()
                            .map(RoadmapImport.ImportedSection::asNew)
                            .toList());
            return programId;
        });
        return new ImportedView(request.sections().size(), request.activities());
    }
}
