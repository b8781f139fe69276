-- A questionnaire may ask people who are no participants: parents, teachers, partners, the curator.
alter table survey_template drop constraint survey_template_side_check;
alter table survey_template add constraint survey_template_side_check
    check (side in ('MENTEE', 'MENTOR', 'ANY', 'OTHERS'));
