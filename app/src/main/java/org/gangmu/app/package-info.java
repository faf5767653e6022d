/**
 * The application: one package per feature, each with its pages, API, SQL and view records.
 *
 * <p>Which feature may use which is written in {@code AppArchitectureTest}. Start reading at
 * {@link org.gangmu.app.cli.Gangmu}, the main class, then {@link org.gangmu.app.GangmuApplication}, the server.
 */
@NullMarked
package org.gangmu.app;

import org.jspecify.annotations.NullMarked;
