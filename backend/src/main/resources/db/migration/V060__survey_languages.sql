-- The words of a questionnaire in other languages, by code of the language; null where it has Russian only.
alter table survey_template add column translations jsonb;
