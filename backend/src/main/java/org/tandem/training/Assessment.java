package org.tandem.training;

/** What ends the training. */
enum Assessment {
    NONE,
    TEST,
    REFLECTION
}
