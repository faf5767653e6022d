package org.gangmu.app.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.gangmu.followup.Refusal;
import org.gangmu.project.Gates;
import org.gangmu.project.Lead;
import org.gangmu.project.Project;
import org.gangmu.project.ProjectAct;
import org.gangmu.project.ProjectOrigin;
import org.gangmu.project.ProjectRules;
import org.gangmu.project.Told;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The ledger of projects (项目台账), of investments that are promoted, and of industry chains: origins and acts are added, never
 * changed, each row chained to the one before. Whoever writes locks the ledger first, so that an act is judged by the state it finds.
 * Thread-safe.
 */
public final class ProjectLedger {
    static final String PROJECT = "project";
    static final String LEAD = "lead";
    private static final String CHAIN = "chain";
    private static final String REJECTED = "rejected";
    private static final int ID_LENGTH = 16;
    private static final LocalDate ALWAYS = LocalDate.of(9999, 12, 31);
    private static final Refusal STALE = new Refusal(
            "stale", "刚刚有了新的办理，请看过后再提交", "somebody acted on this in the meantime: look at it and send yours again");

    private final Store store;
    private final ProjectMemory memory;

    ProjectLedger(Store store, ProjectMemory memory) {
        this.store = store;
        this.memory = memory;
    }

    /** An id for what is to be opened. */
    public static String newId() {
        return Sha256.hex(UUID.randomUUID().toString()).substring(0, ID_LENGTH);
    }

    /** Changes with every row that is added to the ledger. */
    public long revision() {
        return store.sql()
                .sql("SELECT SUM(seq) FROM ledger_head WHERE ledger IN ('project_origin', 'project_act')")
                .query(Long.class)
                .single();
    }

    /**
     * What is to be added at once.
     *
     * @param opened new projects; their ids come from {@link #newId}
     * @param acts by the id of their project, new or there already, in order
     */
    public record Batch(List<ProjectOrigin> opened, Map<String, List<ProjectAct>> acts) {}

    /**
     * Adds what {@code work} makes of all projects there are, altogether or not at all; nobody else adds in between. Whoever makes
     * the batch has checked it.
     *
     * @throws StoreFailure when the database refuses or is gone
     */
    public Batch add(Function<List<Project>, Batch> work) {
        boolean within = TransactionSynchronizationManager.isActualTransactionActive();
        return store.inTransaction(() -> {
            Chain origins = store.chain(LedgerTable.PROJECT_ORIGIN);
            origins.lock();
            Chain acts = store.chain(LedgerTable.PROJECT_ACT);
            acts.lock();
            // what is at hand counts only as long as this transaction has added nothing
            List<Project> all = within ? read(ALWAYS) : memory.list(ALWAYS);
            Batch batch = work.apply(all);
            origins.append(batch.opened().stream().map(ProjectRows::row).toList());
            Map<String, Integer> counts = new LinkedHashMap<>();
            all.forEach(project -> counts.put(project.id(), project.acts().size()));
            var rows = new ArrayList<LedgerRow>();
            batch.acts()
                    .forEach((id, more) ->
                            more.forEach(act -> rows.add(ProjectRows.row(id, counts.merge(id, 1, Integer::sum), act))));
            acts.append(rows);
            return batch;
        });
    }

    /**
     * Adds an act, when it is in order.
     *
     * @param seen how many acts its author saw: whoever acted in between is not overlooked
     * @param more why it is out of order for a reason that needs the other projects; empty when it is not
     * @return why it was not added; empty when it was
     */
    public Optional<Refusal> act(String id, ProjectAct act, int seen, Function<Project, Optional<Refusal>> more) {
        return store.inTransaction(() -> {
            Chain acts = store.chain(LedgerTable.PROJECT_ACT);
            acts.lock();
            Project project = find(id).orElseThrow(() -> new StoreFailure("there is no project " + id));
            if (project.acts().size() != seen) {
                return Optional.of(STALE);
            }
            Optional<Refusal> refusal =
                    ProjectRules.refusal(project, act, Gates.standard()).or(() -> more.apply(project));
            if (refusal.isEmpty()) {
                var kept = new ProjectAct(act.kind(), act.told(), act.actor(), act.knownFrom(), now());
                acts.append(List.of(ProjectRows.row(id, seen + 1, kept)));
            }
            return refusal;
        });
    }

    /** The time as rows keep it. */
    public Instant now() {
        return LedgerRow.wholeMillis(store.clock().instant());
    }

    /** The projects known on {@code asOf} as they stood then, in the order in which they were opened. */
    public List<Project> list(LocalDate asOf) {
        return TransactionSynchronizationManager.isActualTransactionActive() ? read(asOf) : memory.list(asOf);
    }

    /** Reads the ledger ahead of whoever asks for it first. */
    void readAhead() {
        memory.readAhead();
    }

    private List<Project> read(LocalDate asOf) {
        Map<String, List<ProjectAct>> acts = new LinkedHashMap<>();
        store.sql()
                .sql("SELECT a.* FROM project_act a JOIN project_origin o ON o.id = a.subject_id"
                        + " WHERE o.subject = 'project' AND a.known_from <= ? ORDER BY a.seq")
                .param(asOf)
                .query((row, i) -> acts.computeIfAbsent(row.getString("subject_id"), key -> new ArrayList<>())
                        .add(ProjectRows.act(row)))
                .list();
        return store
                .sql()
                .sql("SELECT * FROM project_origin WHERE subject = 'project' AND known_from <= ? ORDER BY seq")
                .param(asOf)
                .query((row, i) -> ProjectRows.origin(row))
                .list()
                .stream()
                .map(origin -> Project.of(origin, acts.getOrDefault(origin.id(), List.of()), asOf))
                .toList();
    }

    private Optional<Project> find(String id) {
        List<ProjectAct> acts = store.sql()
                .sql("SELECT * FROM project_act WHERE subject_id = ? ORDER BY ordinal")
                .param(id)
                .query((row, i) -> ProjectRows.act(row))
                .list();
        return store
                .sql()
                .sql("SELECT * FROM project_origin WHERE subject = 'project' AND id = ?")
                .param(id)
                .query((row, i) -> ProjectRows.origin(row))
                .list()
                .stream()
                .map(origin -> Project.of(origin, acts, ALWAYS))
                .findFirst();
    }

    /** The investments known on {@code asOf} as they stood then. */
    public List<Lead> leads(LocalDate asOf) {
        Map<String, List<Lead.Act>> acts = new LinkedHashMap<>();
        store.sql()
                .sql("SELECT a.* FROM project_act a JOIN project_origin o ON o.id = a.subject_id"
                        + " WHERE o.subject = 'lead' ORDER BY a.seq")
                .query((row, i) -> acts.computeIfAbsent(row.getString("subject_id"), key -> new ArrayList<>())
                        .add(ProjectRows.leadAct(row)))
                .list();
        return store
                .sql()
                .sql("SELECT * FROM project_origin WHERE subject = 'lead' AND known_from <= ? ORDER BY seq")
                .param(asOf)
                .query((row, i) -> ProjectRows.lead(row))
                .list()
                .stream()
                .map(origin -> Lead.of(origin, acts.getOrDefault(origin.id(), List.of()), asOf))
                .toList();
    }

    /** Opens an investment. @param acts with which it begins; they have been checked */
    public void open(Lead.Origin lead, List<Lead.Act> acts) {
        store.inTransaction(() -> {
            Chain origins = store.chain(LedgerTable.PROJECT_ORIGIN);
            origins.append(List.of(ProjectRows.row(lead)));
            var rows = new ArrayList<LedgerRow>();
            acts.forEach(act -> rows.add(ProjectRows.row(lead.id(), rows.size() + 1, act)));
            store.chain(LedgerTable.PROJECT_ACT).append(rows);
            return lead;
        });
    }

    /** Adds an act on an investment, when it is in order; see {@link #act(String, ProjectAct, int, Function)}. */
    public Optional<Refusal> act(String id, Lead.Act act, int seen) {
        return store.inTransaction(() -> {
            Chain acts = store.chain(LedgerTable.PROJECT_ACT);
            acts.lock();
            Lead lead = leads(ALWAYS).stream()
                    .filter(one -> one.origin().id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> new StoreFailure("there is no investment " + id));
            if (lead.acts().size() != seen) {
                return Optional.of(STALE);
            }
            Optional<Refusal> refusal = Optional.ofNullable(lead.refusal(act));
            if (refusal.isEmpty()) {
                var kept = new Lead.Act(act.kind(), act.told(), act.actor(), act.knownFrom(), now());
                acts.append(List.of(ProjectRows.row(id, seen + 1, kept)));
            }
            return refusal;
        });
    }

    /** The industry chains as they were last set out by {@code asOf}, by name. */
    public List<Told> chains(LocalDate asOf) {
        return told(CHAIN, asOf);
    }

    /** What documents name and a person said by {@code asOf} to be no project, with the reason. */
    public List<Told> rejected(LocalDate asOf) {
        return told(REJECTED, asOf);
    }

    private List<Told> told(String subject, LocalDate asOf) {
        Map<String, Told> byName = new LinkedHashMap<>();
        store.sql()
                .sql("SELECT * FROM project_origin WHERE subject = ? AND known_from <= ? ORDER BY seq")
                .params(subject, asOf)
                .query((row, i) -> ProjectRows.told(row))
                .list()
                .forEach(told -> byName.put(told.text("name"), told));
        return List.copyOf(byName.values());
    }

    /** Sets an industry chain out. @param told name, head, leader, links */
    public void setChain(Told told, String author, LocalDate day) {
        keep(CHAIN, told, author, day);
    }

    /** Keeps that a name in documents is no project. @param told name, text (the reason) */
    public void reject(Told told, String author, LocalDate day) {
        keep(REJECTED, told, author, day);
    }

    private void keep(String subject, Told told, String author, LocalDate day) {
        store.inTransaction(() -> {
            store.chain(LedgerTable.PROJECT_ORIGIN)
                    .append(List.of(ProjectRows.subject(newId(), subject, "-", told.fields(), author, day, now())));
            return told;
        });
    }
}
