-- Those from before have another form and cannot be read any more. Who had one signs in again.
delete from browser_sessions;

alter table browser_sessions alter column session_id type varchar(43);
