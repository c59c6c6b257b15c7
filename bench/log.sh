#!/usr/bin/env bash
# How much a page is slowed by a note in the log that somebody read it. The same page is asked for with and without the note,
# in turn, from a server that has one class more than it ships with: LoggedPage.java. Argument: requests of each.
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"
need_build
machine
java=$(java_home)/bin
app=$root/target/app/helhed.jar
"$java/javac" -proc:none -parameters -cp "$app" -d "$work/classes" "$bench/LoggedPage.java"
port=$(free_port)
"$java/java" --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow -Djava.awt.headless=true \
  -Dpolyglot.engine.WarnInterpreterOnly=false -cp "$work/classes:$app" dk.helhed.Helhed \
  run --port "$port" --data "$work/data" --demo --empty >"$work/run.log" 2>&1 &
server=$!
await_page
until grep -q "http://" "$work/run.log"; do sleep 0.1; done
"$java/java" "$bench/Log.java" "http://127.0.0.1:$port/" "${1:-1000}"
machine
