package org.gangmu.project;

import java.time.LocalDate;

/**
 * That a condition is met.
 *
 * @param document name or number of what proves it
 * @param on the day it was signed
 */
public record Proof(String condition, String document, String signer, LocalDate on) {}
