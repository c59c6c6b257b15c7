#!/usr/bin/env bash
# How fast a large file of observations is taken in, and how much memory that needs. Arguments: rows, heap in MiB.
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"
need_build
rows=${1:-1000000}
heap=${2:-512}
java=$(java_home)/bin/java

# Takes a file in; sets ms, and rss and used to the most memory in MiB: of the process, and of its heap.
take() {
  local from pid line
  from=$(now)
  JDK_JAVA_OPTIONS="-Xmx${heap}m -Xlog:gc:file=$work/gc.log" "$root/helhed" import observations "$1" --data "$work/data" \
    >"$work/import.log" 2>&1 &
  pid=$!
  rss=0
  while line=$(grep VmHWM "/proc/$pid/status" 2>/dev/null); do
    line=${line//[!0-9]/}
    ((line / 1024 > rss)) && rss=$((line / 1024))
    sleep 0.1
  done
  wait "$pid" || { cat "$work/import.log" >&2; exit 1; }
  ms=$((($(now) - from) / 1000))
  used=$(sed -nE 's/.* ([0-9]+)M->[0-9]+M\([0-9]+M\).*/\1/p' "$work/gc.log" | sort -n | tail -n 1)
}

machine
"$java" "$bench/Observations.java" "$root" "$rows" "$work/large.csv"
"$java" "$bench/Observations.java" "$root" 1 "$work/small.csv"
printf '%d rows, %d MB, heap at most %d MiB\n' "$rows" $(($(stat -c %s "$work/large.csv") / 1000000)) "$heap"
take "$work/small.csv"
sed -i '2s/2025M12/2025M11/' "$work/small.csv"
take "$work/small.csv"
small=$ms
printf 'one row: %d ms (start and end of program and database)\n' "$small"
take "$work/large.csv"
tail -n 2 "$work/import.log"
printf 'all rows: %d ms, %d rows/s (%d rows/s without start and end)\n' \
  "$ms" $((rows * 1000 / ms)) $((rows * 1000 / (ms - small)))
printf 'most memory: heap %s MiB, process %s MiB (the database not counted)\n' "$used" "$rss"
machine
