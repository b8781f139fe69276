-- The role the application runs as owns nothing; it gets what it needs after each migration.
grant usage on schema public to "${applicationRole}";
grant select, insert, update, delete on all tables in schema public to "${applicationRole}";
do $$
begin
    -- A single-role installation owns its tables; FORCE keeps the policies in place, and the log stays append-only.
    execute format('revoke update, delete, truncate on audit_event from %I', '${applicationRole}');
    execute format('revoke all on flyway_schema_history from %I', '${applicationRole}');
    if '${applicationRole}' = current_user then
        execute format('grant all on flyway_schema_history to %I', current_user);
    end if;
end
$$;
