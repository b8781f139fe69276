-- Search of persons by the beginnings of words in any order, by class, and past a typing error.
-- A trigram index over names would not be used here: under row-level security PostgreSQL takes only leakproof operators
-- into an index, and those of text patterns are not. Comparing words is leakproof, so words stand in a table of their
-- own, and trigrams compare a typed word only with the few thousand different words of one organisation.
create extension if not exists pg_trgm;

create table person_word (
    organisation_id uuid not null references tenant (id),
    word            varchar(320) collate "C" not null,
    person_id       uuid not null,
    -- No foreign key: triggers write and delete the words with their person, and a check of each word of a long list
    -- costs more than all the rest of it.
    primary key (organisation_id, word, person_id)
);
create index person_word_person on person_word (organisation_id, person_id);

-- The different words of names, each once, without telling whose they are; goes with its last bearer.
create table name_word (
    organisation_id uuid not null references tenant (id),
    word            varchar(320) collate "C" not null,
    letters         int not null generated always as (char_length(word)) stored,
    primary key (organisation_id, word)
);
create index name_word_letters on name_word (organisation_id, letters);

-- Words of a class: «7 "А"» is found as 7а, «ИС-21» as ис21, ис and 21.
create function class_words(class_name text) returns setof text
    language sql immutable parallel safe
as $$
    select distinct word from (
        select regexp_replace(search_form(class_name), '[^0-9a-zа-я]', '', 'g') as word
        union all
        select regexp_split_to_table(search_form(class_name), '[^0-9a-zа-я]+')) words
    where word <> ''
$$;

-- Whole statements at a time: a list of thousands comes in by tens of rows.
create function index_new_person_words() returns trigger
    language plpgsql
as $$
begin
    insert into name_word (organisation_id, word)
        select distinct organisation_id, word
        from (select organisation_id, string_to_table(trim(search_name), ' ') as word from added) words
        where word <> '' order by organisation_id, word
        on conflict do nothing;
    insert into person_word (organisation_id, word, person_id)
        select organisation_id, word, id
        from (select organisation_id, id, string_to_table(trim(search_name), ' ') as word from added
              union
              select organisation_id, id, class_words(class_name) from added) words
        where word <> ''
        on conflict do nothing;
    return null;
end
$$;

create function index_changed_person_words() returns trigger
    language plpgsql
as $$
begin
    delete from person_word where organisation_id = old.organisation_id and person_id = old.id;
    insert into name_word (organisation_id, word)
        select new.organisation_id, word
        from (select distinct string_to_table(trim(new.search_name), ' ') as word) words
        where word <> '' order by word
        on conflict do nothing;
    insert into person_word (organisation_id, word, person_id)
        select new.organisation_id, word, new.id
        from (select string_to_table(trim(new.search_name), ' ') as word
              union
              select class_words(new.class_name)) words
        where word <> ''
        on conflict do nothing;
    return null;
end
$$;

create function forget_name_words() returns trigger
    language plpgsql
as $$
begin
    delete from name_word n
    where n.organisation_id = old.organisation_id and n.word = old.word
      and not exists (select 1 from person_word w
                      where w.organisation_id = old.organisation_id and w.word = old.word);
    return null;
end
$$;

-- Whoever is there already. The owner of the table is under its policy too, so it is lifted for this one statement.
alter table person no force row level security;
insert into name_word (organisation_id, word)
    select distinct organisation_id, word
    from (select organisation_id, string_to_table(trim(search_name), ' ') as word from person) words
    where word <> '';
insert into person_word (organisation_id, word, person_id)
    select organisation_id, word, id
    from (select organisation_id, id, string_to_table(trim(search_name), ' ') as word from person
          union
          select organisation_id, id, class_words(class_name) from person) words
    where word <> '';
alter table person force row level security;

call protect_tenant_table('person_word');
call protect_tenant_table('name_word');

create trigger person_words_in after insert on person referencing new table as added
    for each statement execute function index_new_person_words();
create trigger person_words_changed after update on person
    for each row
    when (old.search_name is distinct from new.search_name or old.class_name is distinct from new.class_name)
    execute function index_changed_person_words();
create function forget_person_words() returns trigger
    language plpgsql
as $$
begin
    delete from person_word where organisation_id = old.organisation_id and person_id = old.id;
    return null;
end
$$;
create trigger person_words_gone after delete on person
    for each row execute function forget_person_words();
create trigger person_word_gone after delete on person_word
    for each row execute function forget_name_words();
