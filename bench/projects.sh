#!/usr/bin/env bash
# How long the register of efforts takes among 300,000 efforts for whoever reaches all of it and for those who reach little, how long a
# change of 300 takes, and what a whole file of them costs. Arguments: efforts, requests of each page.
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"
need_build
efforts=${1:-300000}
requests=${2:-100}
driver=$(echo "$root"/target/app/lib/postgresql-*.jar)
machine
JAVA_TOOL_OPTIONS=-Xmx384m start_server --data "$work/data" --demo
await_page
until grep -q "http://" "$work/run.log"; do sleep 0.1; done
"$(java_home)/bin/java" -cp "$driver" "$bench/Staff.java" "$work/data/database.properties" 3000 30 99
"$(java_home)/bin/java" -cp "$driver" "$bench/EffortRows.java" "$work/data/database.properties" "$efforts"
"$(java_home)/bin/java" "$bench/Lists.java" "http://localhost:$port/" "$requests" \
  "all (committee-secretary)=q20,department (team-leader)=q11,team (project-manager)=q22,published (caseworker)=q12" \
  /projekter "/projekter?q=foreningsmentor" "/projekter?q=mentor%20gellerup" "/projekter?q=zzzzzz" "/projekter?q=fornigsmentor" \
  "/projekter?fase=running" "/projekter?bydel=Gellerup&viden=main-road" "/projekter?maal=aarhus-2013.bench-1" /projekt/bench-4711
"$(java_home)/bin/java" "$bench/Bulk.java" "http://localhost:$port/" q11 "fase=running" 3
for file in /projekter.csv /projekter.xlsx; do
  curl --silent --fail --output "$work/file" --write-out "$file: %{size_download} bytes in %{time_total} s\n" "http://127.0.0.1:$port$file"
done
machine
