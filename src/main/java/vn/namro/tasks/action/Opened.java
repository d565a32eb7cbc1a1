package vn.namro.tasks.action;

import java.util.Set;
import vn.namro.organisation.Organisation;
import vn.namro.tasks.model.Policy;
import vn.namro.tasks.model.Task;
import vn.namro.tasks.model.TaskFact.Side;

/**
 * A task as somebody sees it.
 *
 * @param sides on whose behalf whoever looks may act
 * @param policy of the unit that gave it
 */
public record Opened(Task task, Set<Side> sides, Policy policy, Organisation organisation) {}
