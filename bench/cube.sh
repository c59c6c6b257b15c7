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

# Compiled before: a program that is compiled as it starts would be measured with the compiler still warm.
"$(java_home)/bin/javac" -proc:none -implicit:none -d "$work/classes" -cp "$root/target/app/helhed.jar:$root/target/app/lib/*" "$bench"/Cube*.java

# Each program has a process of its own, so that its memory can be told.
program() {
  "$(java_home)/bin/java" -Xmx1g --enable-native-access=ALL-UNNAMED -cp "$work/classes:$root/target/app/helhed.jar:$root/target/app/lib/*" "$@"
}

# Arguments: a directory, people.
measure() {
  local name
  mkdir -p "$1"
  program CubeSpeed generate "$1" "$2"
  for name in usual best best-parquet sql bitmap; do
    program CubeSpeed "$name" "$1" "$repeats"
  done
  program CubeQuestions "$1"
  program CubeSpeed report "$1"
}

machine
if ((people > 2 * small)); then
  measure "$work/small" "$small"
  measure "$work/large" "$people"
  program CubeSpeed growth "$work/small" "$work/large"
else
  measure "$work/rows" "$people"
fi
machine
