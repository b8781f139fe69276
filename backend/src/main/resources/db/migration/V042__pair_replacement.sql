-- A running pair whose mentor was replaced goes on as another pair, which names the former one.
alter table pair add column replaces_id uuid;
alter table pair add constraint pair_replaces foreign key (organisation_id, replaces_id)
    references pair (organisation_id, id);
-- one successor, whatever two requests at once may try
create unique index pair_successor on pair (organisation_id, replaces_id);
