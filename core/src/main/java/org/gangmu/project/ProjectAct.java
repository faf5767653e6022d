package org.gangmu.project;

import java.time.Instant;
import java.time.LocalDate;
import org.gangmu.followup.Actor;

/**
 * One act in the history of a project. Acts are added and never changed.
 *
 * @param knownFrom the day it counts from
 * @param recordedAt when it was written, in whole milliseconds
 */
public record ProjectAct(ProjectActKind kind, Told told, Actor actor, LocalDate knownFrom, Instant recordedAt) {}
