-- The paper that takes an ended pair out of the list that an order had approved.
alter table pair add column change_order_id uuid;
alter table pair add constraint pair_change_order foreign key (organisation_id, change_order_id)
    references document (organisation_id, id);
create index pair_change_order on pair (organisation_id, change_order_id);
