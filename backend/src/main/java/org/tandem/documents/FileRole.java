package org.tandem.documents;

/** What a file is to its paper. */
public enum FileRole {
    /** The text itself; a newer version stands beside the older one. */
    BODY,
    SIGNED_SCAN,
    APPENDIX
}
