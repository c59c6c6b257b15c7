#!/usr/bin/env bash
# How long a list of people takes for whoever reaches all of it and for those who reach little, and the sign-in page. Arguments:
# people, requests of each page.
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"
need_build
people=${1:-300000}
requests=${2:-200}
driver=$(echo "$root"/target/app/lib/postgresql-*.jar)
machine
start_server --data "$work/data" --demo
await_page
until grep -q "http://" "$work/run.log"; do sleep 0.1; done
"$(java_home)/bin/java" -cp "$driver" "$bench/Staff.java" "$work/data/database.properties" "$people" 30 99
"$(java_home)/bin/java" "$bench/Lists.java" "http://localhost:$port/" "$requests" \
  "all (administrator)=q10,department (team-leader)=q11,team (caseworker)=q12" \
  /medarbejdere /medarbejdere?q=jensen /medarbejdere?q=zzz /medarbejdere?rolle=caseworker /enheder
"$(java_home)/bin/java" "$bench/Pages.java" "http://localhost:$port/" "$((requests * 5))" /log-ind
machine
