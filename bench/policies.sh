#!/usr/bin/env bash
# How long the pages of a policy take among 20 policies with 2,000 goals and 5,000 efforts. The efforts come from a class that the
# program does not ship with: InventedEfforts.java. Argument: requests of each page.
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"
need_build
machine
java=$(java_home)/bin
app=$root/target/app/helhed.jar
driver=$(echo "$root"/target/app/lib/postgresql-*.jar)
"$java/javac" -proc:none -parameters -cp "$app" -d "$work/classes" "$bench/InventedEfforts.java"
port=$(free_port)
"$java/java" --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow -Djava.awt.headless=true \
  -Dpolyglot.engine.WarnInterpreterOnly=false -cp "$work/classes:$app" dk.helhed.Helhed \
  run --port "$port" --data "$work/data" --demo >"$work/run.log" 2>&1 &
server=$!
await_page
until grep -q "http://" "$work/run.log"; do sleep 0.1; done
"$java/java" -cp "$driver" "$bench/PolicyRows.java" "$work/data/database.properties" "$root" 20 100
"$java/java" "$bench/Pages.java" "http://127.0.0.1:$port/" "${1:-500}" \
  /politik/bench-7/punkt/c-6 /politik/bench-7/punkt/g-6 /politik/bench-7/punkt/e-6 /politik/bench-7/punkt/a-3 \
  /politik/bench-7/huller /politik/bench-7 /politik/bench-7/huller.csv /politik/bench-7/maal.csv /politikker
machine
