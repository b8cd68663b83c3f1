#!/bin/bash
# Runs once, when the database is made: a schema, a role and a random password for each service, and the other secrets
# that services have. Each goes into the folder that only the database and that service see.
set -e
psql=(psql -v ON_ERROR_STOP=1 -q -U "${POSTGRES_USER:-postgres}" -d "$POSTGRES_DB")

draw() { head -c 36 /dev/urandom | base64 | tr -d '/+=\n'; }

tell() { # a variable, its value, and the services that may know it
  for service in "${@:3}"; do
    printf '%s' "$2" >"/run/forecourt/$service/$1"
  done
}

"${psql[@]}" -f /forecourt/db/database.sql
for folder in /run/forecourt/*/; do
  role=$(basename "$folder")
  password=$(draw)
  "${psql[@]}" -o /dev/null -v role="$role" -v password="$password" -f /forecourt/db/service.sql
  tell FORECOURT_DB_PASSWORD "$password" "$role"
done
tell FORECOURT_GATEWAY_CLIENT_SECRET "$(draw)" identity gateway
tell FORECOURT_OPERATOR_CLIENT_SECRET "$(draw)" identity
tell FORECOURT_IDENTITY_KEY_SECRET "$(draw)" identity
tell FORECOURT_SETUP_TOKEN "$(draw)" identity
