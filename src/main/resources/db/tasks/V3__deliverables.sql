-- What is to be handed in, so that a list of tasks can say it.
ALTER TABLE tasks.task ADD COLUMN deliverable text NOT NULL DEFAULT '';
UPDATE tasks.task SET deliverable = (SELECT fact.content -> 'directive' ->> 'deliverable' FROM tasks.fact
    WHERE fact.task = task.id AND fact.kind IN ('Proposed', 'Revised') ORDER BY fact.number DESC LIMIT 1);
