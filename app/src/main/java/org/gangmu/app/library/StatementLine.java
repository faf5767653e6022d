package org.gangmu.app.library;

/**
 * A statement in the list beside its text.
 *
 * @param anchor the offset it is known by
 * @param style how its place in the text is drawn, see {@link Mark#style()}
 * @param label what it speaks of: an indicator, a task's title, a project
 * @param value the number with its unit; empty for what has none
 * @param note period and status, or kind
 */
record StatementLine(int anchor, String style, String label, String value, String note) {}
