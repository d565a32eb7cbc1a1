package vn.namro.tasks.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.namro.organisation.Organisation;

/**
 * What a directive is judged against.
 *
 * @param self the task that is being revised, null for a new one
 * @param mayGive whether whoever writes it acts for the unit that gives it
 * @param tasks the tasks that whoever writes it may know of
 * @param taken what the other parts of a task take of it, in per cent
 * @param resolved whether a resolution has what the source names
 */
public record Surroundings(@Nullable UUID self, Organisation organisation, LocalDate today, boolean mayGive,
        Function<UUID, Optional<Task>> tasks, Function<UUID, BigDecimal> taken, Predicate<Source> resolved) {}
