-- Gives a service its role and its schema in the database it is run in, as superuser. May be repeated.
-- Variables (psql -v, or Forecourt itself): role, password.
set forecourt.role = :'role';
set forecourt.password = :'password';

do $$
declare
  role constant text := current_setting('forecourt.role');
begin
  if not exists (select from pg_roles where rolname = role) then
    execute format('create role %I', role);
  end if;
  execute format('alter role %I with login nosuperuser nocreatedb nocreaterole noreplication nobypassrls password %L',
    role, current_setting('forecourt.password'));
  execute format('grant connect, temporary on database %I to %I', current_database(), role);
  execute format('create schema if not exists %I authorization %I', role, role);
  execute format('revoke all on schema %I from public', role);
  execute format('alter role %I in database %I set search_path = %I, public', role, current_database(), role);
end
$$;

reset forecourt.password;
