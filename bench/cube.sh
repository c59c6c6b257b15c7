#!/usr/bin/env bash
# How fast a cube of 100 indicators is counted by DuckDB's own SQL, by our SQL engine and by bitmaps, and how fast an analyst's next
# question is answered. Arguments: invented people, repeats. With ROWS=100000000 in the environment: so many rows instead, after
# 10 million of them, so that growth can be told.
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"
need_build
years=18
small=555556
people=${1:-$(((${ROWS:-10000000} + years - 1) / years))}
repeats=${2:-3}

# Each program has a process of its own, so that its memory can be told.
program() {
  "$(java_home)/bin/java" -Xmx1g --enable-native-access=ALL-UNNAMED -cp "$root/target/app/helhed.jar:$root/target/app/lib/*" "$@"
}

# Arguments: a directory, people.
measure() {
  local name
  mkdir -p "$1"
  program "$bench/CubeSpeed.java" generate "$1" "$2"
  for name in usual best best-parquet sql bitmap; do
    program "$bench/CubeSpeed.java" "$name" "$1" "$repeats"
  done
  program "$bench/CubeQuestions.java" "$1"
  program "$bench/CubeSpeed.java" report "$1"
}

machine
if ((people > 2 * small)); then
  measure "$work/small" "$small"
  measure "$work/large" "$people"
  program "$bench/CubeSpeed.java" growth "$work/small" "$work/large"
else
  measure "$work/rows" "$people"
fi
machine
