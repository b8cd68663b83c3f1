-- Who sent the file, as they were then: whatever comes of it is done on their behalf, also after a restart.
-- Of the files that came before nobody knows; what is left of them the service takes over itself.
alter table automobile_imports
    add column sender_kind   text   not null default 'SYSTEM',
    add column sender        text   not null default 'inventory-service',
    add column sender_roles  text[] not null default '{}',
    add column sender_scopes text[] not null default '{}';
alter table automobile_imports
    alter column sender_kind drop default,
    alter column sender drop default,
    alter column sender_roles drop default,
    alter column sender_scopes drop default;
