package org.gangmu.app.accounts;

import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.gangmu.app.store.Store;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** The accounts of a store. Passwords are kept as BCrypt hashes only. Thread-safe. */
public final class Accounts {
    private static final int SHORTEST_PASSWORD = 8;
    private static final int MADE_PASSWORD = 16;
    // without characters that look alike
    private static final String ALPHABET = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final PasswordEncoder ENCODER = new BCryptPasswordEncoder();

    private final Store store;

    public Accounts(Store store) {
        this.store = store;
    }

    /** An account with the hash of its password. */
    record Credentials(Account account, String passwordHash) {}

    static PasswordEncoder encoder() {
        return ENCODER;
    }

    /** All accounts, by name. */
    public List<Account> list() {
        return store.sql()
                .sql("SELECT name, role, enabled, agency FROM account ORDER BY name")
                .query((row, i) -> account(row))
                .list();
    }

    Optional<Credentials> find(String name) {
        return store.sql()
                .sql("SELECT name, role, enabled, agency, password_hash FROM account WHERE name = ?")
                .param(name)
                .query((row, i) -> new Credentials(account(row), row.getString(5)))
                .optional();
    }

    /** The account with this name that may sign in. */
    public Optional<Account> findEnabled(String name) {
        return find(name).map(Credentials::account).filter(Account::enabled);
    }

    private static Account account(ResultSet row) throws SQLException {
        return new Account(row.getString(1), Role.parse(row.getString(2)), row.getBoolean(3), row.getString(4));
    }

    /**
     * Adds an account, or gives one that is there this role and password.
     *
     * @param password at least eight characters
     */
    public void put(Account account, String password) {
        put(List.of(account), password);
    }

    /** The same of several accounts with one password, which then share one hash. */
    public void put(List<Account> accounts, String password) {
        if (password.length() < SHORTEST_PASSWORD) {
            throw new IllegalArgumentException("a password has at least " + SHORTEST_PASSWORD + " characters");
        }
        String hash = ENCODER.encode(password);
        store.inTransaction(() -> accounts.stream()
                .mapToInt(account -> putHashed(account, hash, store))
                .sum());
    }

    private static int putHashed(Account account, String hash, Store store) {
        int changed = store.sql()
                .sql("UPDATE account SET role = ?, enabled = ?, agency = ?, password_hash = ? WHERE name = ?")
                .param(account.role().code())
                .param(account.enabled())
                .param(account.agency())
                .param(hash)
                .param(account.name())
                .update();
        return changed > 0
                ? changed
                : store.sql()
                        .sql("INSERT INTO account (name, role, enabled, agency, password_hash, created_at)"
                                + " VALUES (?, ?, ?, ?, ?, ?)")
                        .param(account.name())
                        .param(account.role().code())
                        .param(account.enabled())
                        .param(account.agency())
                        .param(hash)
                        .param(store.clock().instant().atOffset(ZoneOffset.UTC))
                        .update();
    }

    /** A password that nobody guesses, for a first account. */
    public static String makePassword() {
        var random = new SecureRandom();
        var password = new StringBuilder(MADE_PASSWORD);
        for (int i = 0; i < MADE_PASSWORD; i++) {
            password.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return password.toString();
    }
}
