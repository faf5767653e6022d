package org.gangmu.app.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.Supplier;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/** An open store: its connections, its schema brought up to date, and the ledger in it. Thread-safe; close it when done. */
public final class Store implements AutoCloseable {
    private static final int H2_IN_USE = 90020;
    private static final int CONNECTIONS = 10;
    private static final long CONNECTION_TIMEOUT_MILLIS = 15_000;

    private final StoreAddress address;
    private final HikariDataSource connections;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transactions;
    private final Clock clock;
    private final Ledger ledger;
    private final TaskMemory taskMemory;
    private final ProjectMemory projectMemory;
    private final ReleaseLedger releases;

    private Store(StoreAddress address, HikariDataSource connections, Clock clock) {
        this.address = address;
        this.connections = connections;
        this.clock = clock;
        this.jdbc = new JdbcTemplate(connections);
        this.transactions = new TransactionTemplate(new JdbcTransactionManager(connections));
        this.ledger = new Ledger(this);
        this.taskMemory = new TaskMemory(this);
        this.projectMemory = new ProjectMemory(this);
        this.releases = new ReleaseLedger(this);
    }

    /** Opens the store at {@code address}, makes it if it is not there and brings its schema up to date. */
    public static Store open(StoreAddress address) {
        return open(address, Clock.systemUTC());
    }

    /**
     * As {@link #open(StoreAddress)}.
     *
     * @param clock tells when rows are written
     * @throws StoreFailure when it cannot be opened: in use by another process, no such server, no right to write
     */
    public static Store open(StoreAddress address, Clock clock) {
        makeDirectory(address.directory());
        HikariDataSource connections = null;
        try {
            connections = new HikariDataSource(pool(address));
            migrate(connections, address);
            return new Store(address, connections, clock);
        } catch (RuntimeException e) {
            if (connections != null) {
                connections.close();
            }
            throw cannotOpen(address, e);
        }
    }

    private static void makeDirectory(@Nullable Path directory) {
        if (directory != null) {
            try {
                Files.createDirectories(directory);
            } catch (IOException e) {
                throw new StoreFailure(
                        "cannot make the data directory " + directory + "; check the path and your rights", e);
            }
        }
    }

    private static HikariConfig pool(StoreAddress address) {
        var pool = new HikariConfig();
        pool.setJdbcUrl(address.url());
        pool.setPoolName("store");
        pool.setMaximumPoolSize(CONNECTIONS);
        pool.setMinimumIdle(1);
        pool.setConnectionTimeout(CONNECTION_TIMEOUT_MILLIS);
        return pool;
    }

    private static void migrate(HikariDataSource connections, StoreAddress address) {
        Flyway.configure(Store.class.getClassLoader())
                .dataSource(connections)
                .locations(
                        "classpath:db/migration", "classpath:db/vendor/" + (address.isPostgres() ? "postgresql" : "h2"))
                .load()
                .migrate();
    }

    private static StoreFailure cannotOpen(StoreAddress address, RuntimeException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getErrorCode() == H2_IN_USE) {
                return new StoreFailure(
                        "the data in " + address
                                + " are in use by another gangmu; stop it, or add documents in its portal",
                        failure);
            }
        }
        String what = failure instanceof FlywayException
                ? "cannot bring the schema up to date in "
                : "cannot open the data in ";
        return new StoreFailure(what + address + ": " + rootMessage(failure), failure);
    }

    private static String rootMessage(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return String.valueOf(root.getMessage());
    }

    public StoreAddress address() {
        return address;
    }

    /** The ledger, to ask. */
    public Ledger ledger() {
        return ledger;
    }

    /** The ledger, to add to. */
    public Intake intake() {
        return new Intake(this);
    }

    /** What people ruled on findings. */
    public Rulings rulings() {
        return new Rulings(this);
    }

    /** Which targets were changed, by what right and from when. */
    public AdjustmentLedger adjustments() {
        return new AdjustmentLedger(this);
    }

    /** Which readings people have signed off. */
    public SignOffLedger signOffs() {
        return new SignOffLedger(this);
    }

    /** Packs, events, decisions and obligations. */
    public MechanismLedger mechanisms() {
        return new MechanismLedger(this);
    }

    /** What people decided on the links of lineage. */
    public LinkDecisions linkDecisions() {
        return new LinkDecisions(this);
    }

    /** The ledger of tasks. */
    public TaskLedger tasks() {
        return new TaskLedger(this, taskMemory);
    }

    /** The files attached to acts on tasks. */
    public TaskFiles taskFiles() {
        return new TaskFiles(this);
    }

    /** Which statements are to become no tasks. */
    public TaskRejections taskRejections() {
        return new TaskRejections(this);
    }

    /** Supervision slips and their numbers. */
    public SlipRegister slips() {
        return new SlipRegister(this);
    }

    /** Bulletins as they were issued. */
    public BulletinLedger bulletins() {
        return new BulletinLedger(this);
    }

    /** Meetings and instructions, with the tasks that came from them. */
    public MeetingLedger meetings() {
        return new MeetingLedger(this);
    }

    /** Candidates, votes and adopted livelihood projects. */
    public LivelihoodLedger livelihood() {
        return new LivelihoodLedger(this);
    }

    /** Motions and what happened to them. */
    public MotionLedger motions() {
        return new MotionLedger(this);
    }

    /** What is said of agencies. */
    public AgencyEntries agencies() {
        return new AgencyEntries(this);
    }

    /** Who may see what. */
    public ReleaseLedger releases() {
        return releases;
    }

    /** How monthly sheets are read. */
    public SheetMappings sheetMappings() {
        return new SheetMappings(this);
    }

    /** How targets and tasks are divided. */
    public AllotmentLedger allotments() {
        return new AllotmentLedger(this);
    }

    /** The ledger of projects. */
    public ProjectLedger projects() {
        return new ProjectLedger(this, projectMemory);
    }

    /** The lines of the budget that people entered. */
    public BudgetEntries budgetEntries() {
        return new BudgetEntries(this);
    }

    /** What was remarked on lines of the budget. */
    public BudgetRemarks budgetRemarks() {
        return new BudgetRemarks(this);
    }

    /** The loops of budget performance and of major policies. */
    public PerformanceActs performanceActs() {
        return new PerformanceActs(this);
    }

    /** What agencies say of figures. */
    public FigureAnswers figureAnswers() {
        return new FigureAnswers(this);
    }

    /** What agencies and offices were told. */
    public NoticeLedger notices() {
        return new NoticeLedger(this);
    }

    /** Notices on their way out of the portal. */
    public Deliveries deliveries() {
        return new Deliveries(this);
    }

    /** Connection for a feature's own tables. */
    public JdbcClient sql() {
        return JdbcClient.create(jdbc);
    }

    /**
     * What is done in {@code work} happens altogether or not at all.
     *
     * @throws StoreFailure when the database refuses or is gone
     */
    public <T> T inTransaction(Supplier<T> work) {
        try {
            return Objects.requireNonNull(transactions.execute(status -> work.get()));
        } catch (DataAccessException | TransactionException e) {
            throw new StoreFailure("cannot write to " + address + ": " + rootMessage(e), e);
        }
    }

    /**
     * Reads what the first pages need of large ledgers, so that it is at hand when they are asked for. For a thread of its own, beside
     * what else a start takes; what fails is told to whoever asks next.
     */
    public void readAhead() {
        try {
            tasks().readAhead();
            projects().readAhead();
        } catch (DataAccessException | TransactionException e) {
            // the first page that needs it says so
        }
    }

    /** When it is, for what is written now. */
    public Clock clock() {
        return clock;
    }

    /** Follows every chain from end to end and says whether a row was altered, added or removed behind the ledger's back. */
    public Verification verify() {
        return new Verification(Arrays.stream(LedgerTable.values())
                .map(table -> chain(table).verify())
                .toList());
    }

    Chain chain(LedgerTable table) {
        return new Chain(table, jdbc);
    }

    @Override
    public void close() {
        if (!address.isPostgres() && !connections.isClosed()) {
            try {
                jdbc.execute("SHUTDOWN");
            } catch (RuntimeException e) {
                // the database is gone already: nothing is left to close
            }
        }
        connections.close();
    }
}
