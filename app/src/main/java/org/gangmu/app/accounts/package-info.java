/**
 * Who may sign in and do what. Reading the portal needs no account; adding documents does. Uses the store for the accounts
 * themselves. Start reading at {@link org.gangmu.app.accounts.Accounts}.
 */
@NullMarked
package org.gangmu.app.accounts;

import org.jspecify.annotations.NullMarked;
