#!/usr/bin/env bash
# How long ./helhed run takes to the first served page, with and without the rehearsed start (AOT cache).
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"
need_build
starts=${1:-5}

# Prints the milliseconds of one start.
one_start() {
  local from
  from=$(now)
  start_server --data "$work/data"
  await_page
  printf '%d\n' $((($(now) - from) / 1000))
  stop_server
}

series() {
  local i
  for ((i = 0; i < starts; i++)); do one_start; done >"$work/times"
  sort -n "$work/times" | awk -v what="$1" '{ t[NR] = $1 } END {
    printf "%-34s median %5d ms  (%d to %d, %d starts)\n", what, t[int((NR + 1) / 2)], t[1], t[NR], NR }'
}

machine
one_start >"$work/first"
printf '%-34s        %5d ms\n' "first start, with new database" "$(<"$work/first")"
series "with AOT cache"
export JDK_JAVA_OPTIONS=-XX:AOTMode=off
series "without"
unset JDK_JAVA_OPTIONS
machine
