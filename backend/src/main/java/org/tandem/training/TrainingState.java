package org.tandem.training;

/** How far a mentor is. */
enum TrainingState {
    LEARNING,
    READY,
    COMPLETED,
    WAIVED
}
