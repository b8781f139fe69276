-- L-09: what others tell of a participant and the special categories are written by the application in sealed form
-- («sealed:» and Base64). A text from before is sealed when it is next written.
alter table participant alter column category type varchar(200);
alter table participant_note alter column text type text;
