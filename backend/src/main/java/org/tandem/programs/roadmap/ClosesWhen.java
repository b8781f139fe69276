package org.tandem.programs.roadmap;

/** Data of the system whose appearance closes an activity by itself; who owns the data tells by {@link RoadmapData}. */
public enum ClosesWhen {
    /** somebody is in the base of mentees, with a request */
    MENTEE_BASE,
    /** somebody is in the base of mentors */
    MENTOR_BASE,
    /** a mentor is trained */
    MENTORS_TRAINED,
    /** there are pairs and the order names every one of them */
    PAIRS_APPROVED,
    /** there are pairs and every one of them works */
    PAIRS_STARTED
}
