package org.gangmu.followup;

/**
 * Why an act cannot be done, and what to do.
 *
 * @param code for programs, such as {@code needs_evidence}
 */
public record Refusal(String code, String chinese, String english) {}
