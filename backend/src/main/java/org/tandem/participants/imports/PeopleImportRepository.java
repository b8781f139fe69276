package org.tandem.participants.imports;

import jakarta.enterprise.context.ApplicationScoped;
import org.tandem.shared.tenancy.TenantRepository;

@ApplicationScoped
class PeopleImportRepository implements TenantRepository<PeopleImportRun> {}
