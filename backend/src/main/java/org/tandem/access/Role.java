package org.tandem.access;

/** Roles of a person inside one organisation (domain §2.5). The constants are what {@code @RolesAllowed} names. */
public enum Role {
    SYS_ADMIN,
    MUNICIPAL_COORDINATOR,
    DIRECTOR,
    CURATOR,
    WORKING_GROUP_MEMBER,
    CLASS_TEACHER,
    PSYCHOLOGIST,
    SITE_EDITOR,
    PD_OFFICER,
    MENTOR,
    MENTEE,
    GUARDIAN,
    PARTNER_REP;

    /** Names for annotations, which take only constants. */
    public static final class Names {
        public static final String SYS_ADMIN = "SYS_ADMIN";
        public static final String MUNICIPAL_COORDINATOR = "MUNICIPAL_COORDINATOR";
        public static final String DIRECTOR = "DIRECTOR";
        public static final String CURATOR = "CURATOR";
        public static final String WORKING_GROUP_MEMBER = "WORKING_GROUP_MEMBER";
        public static final String CLASS_TEACHER = "CLASS_TEACHER";
        public static final String PSYCHOLOGIST = "PSYCHOLOGIST";
        public static final String SITE_EDITOR = "SITE_EDITOR";
        public static final String PD_OFFICER = "PD_OFFICER";
        public static final String MENTOR = "MENTOR";
        public static final String MENTEE = "MENTEE";
        public static final String GUARDIAN = "GUARDIAN";
        public static final String PARTNER_REP = "PARTNER_REP";

        private Names() {}
    }
}
