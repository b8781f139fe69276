package org.tandem.pairs;

/** Who said yes to the pair: a minor's yes needs the guardian's. */
enum AgreedBy {
    SELF,
    GUARDIAN,
    PAPER
}
