-- Its writer was asked whether personal data in it should stay, and sent it as it is.
alter table comment add column sent_as_it_is boolean default false not null;
