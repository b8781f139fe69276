package org.tandem.training;

/** Who leads a session. */
enum TrainerKind {
    CURATOR,
    EXPERT
}
