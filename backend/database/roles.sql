-- Runs once, when the database container makes its first data folder (psql, as the administrator).
-- Two roles: the owner of the schema, who migrates it, and the one the application runs as. Neither is a superuser;
-- the application owns nothing and cannot step over row-level security.
\set ON_ERROR_STOP on
\getenv owner_password TANDEM_DB_OWNER_PASSWORD
\getenv application_password TANDEM_DB_PASSWORD

-- a password must not reach the server's log
set log_statement = 'none';
set log_min_error_statement = 'panic';

create role tandem_owner login nosuperuser nocreatedb nocreaterole noreplication nobypassrls
    password :'owner_password';
create role tandem login nosuperuser nocreatedb nocreaterole noreplication nobypassrls
    password :'application_password';

alter database :"DBNAME" owner to tandem_owner;
revoke all on database :"DBNAME" from public;
grant connect on database :"DBNAME" to tandem;

alter schema public owner to tandem_owner;
revoke all on schema public from public;
grant usage on schema public to tandem;
