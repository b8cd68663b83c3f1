-- What the tests' subscriptions do: one row for each call.
create table effects (
    position     bigint generated always as identity primary key,
    subscription text not null,
    event        text not null
);
