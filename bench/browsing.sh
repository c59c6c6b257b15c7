#!/usr/bin/env bash
# Whether many people who are signed in can browse at once. Arguments: people, seconds.
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"
need_build
driver=$(echo "$root"/target/app/lib/postgresql-*.jar)
machine
start_server --data "$work/data" --demo
await_page
until grep -q "http://" "$work/run.log"; do sleep 0.1; done
"$(java_home)/bin/java" -cp "$driver" "$bench/Staff.java" "$work/data/database.properties" 5000 10 12
"$(java_home)/bin/java" "$bench/Browsing.java" "http://localhost:$port/" "${1:-200}" "${2:-120}"
machine
