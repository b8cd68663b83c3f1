#!/bin/bash
# Runs once, when the database is made: a schema, a role and a random password for each service. The password goes into
# the folder that only the database and that service see.
set -e
psql=(psql -v ON_ERROR_STOP=1 -q -U "${POSTGRES_USER:-postgres}" -d "$POSTGRES_DB")
"${psql[@]}" -f /forecourt/db/database.sql
for folder in /run/forecourt/*/; do
  role=$(basename "$folder")
  password=$(head -c 24 /dev/urandom | base64 | tr -d '/+=\n')
  "${psql[@]}" -o /dev/null -v role="$role" -v password="$password" -f /forecourt/db/service.sql
  printf '%s' "$password" >"$folder/FORECOURT_DB_PASSWORD"
done
