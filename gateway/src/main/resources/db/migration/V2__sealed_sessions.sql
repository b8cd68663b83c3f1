-- What a session holds is encrypted from now on, by a key that its browser alone has. The sessions from before are over:
-- nobody else could encrypt them, and their tokens shall not stay readable.
truncate sessions;
alter table sessions alter column content type bytea using convert_to(content, 'UTF8');
