-- Prepares the database it is run in, as superuser: the services' extensions, and no right that was not granted.
-- May be repeated. Run by Forecourt itself and by psql (docker-compose).
create extension if not exists btree_gist with schema public;
create extension if not exists cube with schema public;
create extension if not exists pg_trgm with schema public;

revoke create on schema public from public;

do $$
begin
  execute format('revoke all on database %I from public', current_database());
end
$$;

-- Not even for a look around: the services' roles connect to this database only.
revoke connect, temporary on database postgres from public;
revoke connect on database template1 from public;
