package org.tandem.programs.roadmap;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import org.tandem.programs.Stage;
import org.tandem.shared.tenancy.Scope;
import org.tandem.shared.tenancy.TenantEntity;

/** A part of the roadmap with a free title; it may stand for one of the seven stages. */
@Entity
@Table(name = "roadmap_section")
class Section extends TenantEntity {

    private UUID programId;
    private String title;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    private int position;

    protected Section() {}

    Section(Scope scope, UUID programId, String title, Stage stage, int position) {
        super(scope);
        this.programId = programId;
        change(title, stage, position);
    }

    final void change(String title, Stage stage, int position) {
        this.title = title;
        this.stage = stage;
        this.position = position;
    }

    void place(int position) {
        this.position = position;
    }

    UUID programId() {
        return programId;
    }

    String title() {
        return title;
    }

    Stage stage() {
        return stage;
    }

    int position() {
        return position;
    }
}
