-- Who wrote a passage in the browser: the account, and the post in which the person wrote. Both are null for what came from a folder.
ALTER TABLE publishing.narrative ADD COLUMN written_by uuid;
ALTER TABLE publishing.narrative ADD COLUMN post text;
