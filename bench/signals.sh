#!/usr/bin/env bash
# How long the signals of 2,000 indicators in 98 municipalities take after an import. Arguments: indicators, rounds.
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"
need_build
indicators=${1:-2000}
rounds=${2:-5}
driver=$(echo "$root"/target/app/lib/postgresql-*.jar)
machine
start_server --data "$work/data"
await_page
until grep -q "http://" "$work/run.log"; do sleep 0.1; done
"$(java_home)/bin/java" -cp "$driver" "$bench/SignalRows.java" "$work/data/database.properties" "$root" "$indicators"
"$(java_home)/bin/java" -Xmx768m -cp "$root/target/app/helhed.jar:$root/target/app/lib/*" "$bench/AllSignals.java" \
  "$work/data/database.properties" "$rounds"
machine
