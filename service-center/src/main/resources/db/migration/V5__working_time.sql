-- When the workshop is open; a break is what lies between two rows of a day. Midnight as an end is the day's end.
create table opening_hours (
    weekday   smallint not null check (weekday between 1 and 7),
    opens_at  time     not null,
    closes_at time     not null check (closes_at > opens_at or closes_at = '00:00'),
    primary key (weekday, opens_at)
);

insert into opening_hours (weekday, opens_at, closes_at)
select weekday, opens_at, closes_at
from generate_series(1, 5) as weekday,
     (values (time '08:00', time '12:00'), (time '12:30', time '17:00')) as hours (opens_at, closes_at);

create table closures (
    id        bigint generated always as identity primary key,
    first_day date         not null,
    last_day  date         not null check (last_day >= first_day),
    name      varchar(100) not null check (name = trim(name) and name <> '')
);

create index closures_by_last_day on closures (last_day);

-- Who has none works whenever the workshop is open.
create table technician_working_hours (
    technician_id bigint   not null references technicians (id) on delete cascade,
    weekday       smallint not null check (weekday between 1 and 7),
    starts_at     time     not null,
    ends_at       time     not null check (ends_at > starts_at or ends_at = '00:00'),
    primary key (technician_id, weekday, starts_at)
);

create table absences (
    id            bigint generated always as identity primary key,
    technician_id bigint      not null references technicians (id) on delete cascade,
    starts_at     timestamptz not null,
    ends_at       timestamptz not null check (ends_at > starts_at),
    kind          varchar(20) not null check (kind in ('HOLIDAY', 'SICK', 'TRAINING', 'OTHER')),
    note          varchar(500)
);

create index absences_by_technician on absences (technician_id, ends_at);
create index absences_by_end on absences (ends_at);

alter table technicians add column skills varchar(40)[] not null default '{}';

-- Without any that is in use, there is always room.
create table bays (
    id      bigint generated always as identity primary key,
    name    varchar(100)  not null check (name = trim(name) and name <> ''),
    kinds   varchar(40)[] not null,
    active  boolean       not null,
    version bigint        not null,
    constraint bays_name_key unique (name)
);

create table services (
    code                 varchar(40)  primary key,
    name_en              varchar(100) not null check (name_en = trim(name_en) and name_en <> ''),
    name_fr              varchar(100) not null check (name_fr = trim(name_fr) and name_fr <> ''),
    name_de              varchar(100) not null check (name_de = trim(name_de) and name_de <> ''),
    duration_minutes     integer      not null check (duration_minutes between 15 and 1440),
    buffer_after_minutes integer      not null check (buffer_after_minutes between 0 and 480),
    skill                varchar(40),
    bay_kind             varchar(40),
    bookable_online      boolean      not null,
    active               boolean      not null,
    version              bigint       not null
);

insert into services (code, name_en, name_fr, name_de, duration_minutes, buffer_after_minutes, bookable_online, active, version)
values ('INSPECTION', 'General inspection', 'Révision', 'Inspektion', 60, 0, true, true, 0),
       ('OIL_SERVICE', 'Oil service', 'Vidange', 'Ölwechsel', 60, 0, true, true, 0),
       ('TYRE_CHANGE', 'Tyre change', 'Changement de pneus', 'Reifenwechsel', 45, 0, true, true, 0),
       ('BRAKES', 'Brakes', 'Freins', 'Bremsen', 90, 0, true, true, 0),
       ('DIAGNOSIS', 'Diagnosis', 'Diagnostic', 'Fehlersuche', 60, 0, true, true, 0),
       ('OTHER', 'Something else', 'Autre chose', 'Etwas anderes', 60, 0, true, true, 0);
