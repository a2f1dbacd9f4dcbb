-- Since PostgreSQL 16 the maker of a role is its administrator without the right to act as it: V1 took the one for the
-- other, and an owner that is no superuser could make the role, but never connect as it.
DO $$
BEGIN
  IF current_setting('server_version_num')::integer >= 160000 THEN
    IF NOT pg_has_role(current_user, 'bridgehead_app', 'SET') THEN
      EXECUTE format('GRANT bridgehead_app TO %I WITH SET TRUE', current_user);
    END IF;
  END IF;
END $$;
