package org.rtc.platform.module;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.rtc.platform.job.JobList;
import org.rtc.spi.access.Access;
import org.rtc.spi.access.Scope;
import org.rtc.spi.module.RtcModule;
import org.rtc.spi.problem.Problem;

/** What is installed and how it fares, for administrators of the network. */
@ApplicationScoped
public class Modules {
    @Inject
    Descriptors descriptors;

    @Inject
    ModuleSwitch switches;

    @Inject
    LauncherNotes notes;

    @Inject
    JobList jobs;

    @Inject
    Access access;

    @Inject
    EntityManager em;

    @Inject
    @Any
    Instance<RtcModule> parts;

    /** Those that run, and those that the next start leaves out; by id. Four statements, however many. */
    @Transactional
    public List<Row> all() {
        access.require(ModuleSwitch.PERMISSION, Scope.NETWORK);
        List<JobList.Row> runs = jobs.states();
        List<String> lost = em.createQuery("select distinct m.topic from OutboxMessage m where m.givenUp = true", String.class).getResultList();
        Set<String> out = switches.disabled();
        List<Row> rows = new ArrayList<>();
        descriptors.all().values().forEach(each -> rows.add(new Row(each.id(), each, out.contains(each.id()) ? State.STOPPING : State.RUNNING,
                health(each.id(), runs, lost), switches.neededBy(each.id()))));
        Map<String, LauncherNotes.Note> known = notes.all();
        Set<String> others = new TreeSet<>(out);
        known.forEach((id, note) -> {
            if (note.state().equals("left-out")) {
                others.add(id);
            }
        });
        others.removeAll(descriptors.all().keySet());
        others.forEach(id -> rows.add(new Row(id, known.containsKey(id) ? known.get(id).descriptor() : null,
                out.contains(id) ? State.OUT : State.FAILED, out.contains(id) ? Health.UNKNOWN : Health.ATTENTION, List.of())));
        return rows;
    }

    /** @throws Problem 404 */
    @Transactional
    public Row require(String id) {
        return all().stream().filter(row -> row.id().equals(id)).findFirst().orElseThrow(Problem::notFound);
    }

    /** What it declares; empty where it does not run, or declares nothing. */
    public Optional<RtcModule> part(String id) {
        return parts.stream().filter(part -> part.id().equals(id)).findFirst();
    }

    public List<JobList.Row> jobs(String id) {
        return jobs.states().stream().filter(job -> job.name().startsWith(id + ".")).toList();
    }

    private static Health health(String id, List<JobList.Row> jobs, List<String> lost) {
        boolean failed = jobs.stream().anyMatch(job -> job.name().startsWith(id + ".") && (job.failures() > 0 || job.stuck()))
                || lost.stream().anyMatch(topic -> topic.startsWith(id + "."));
        return failed ? Health.ATTENTION : Health.WELL;
    }

    public enum State {
        RUNNING,
        /** Runs, and not after the next start. */
        STOPPING,
        /** Left out on purpose. */
        OUT,
        /** Left out, since the application did not start with it. */
        FAILED
    }

    public enum Health { WELL, ATTENTION, UNKNOWN }

    /** @param descriptor null where nothing is known of it @param neededBy ids of those that need it */
    public record Row(String id, Descriptors.Descriptor descriptor, State state, Health health, List<String> neededBy) {
    }
}
